package org.vpcstudio.ui.library;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// Says above the canvas that the file is not as it was seen last, until that is settled.
final class OutsideBanner {
    private final Workbench workbench;
    private final Label what = new Label();
    private final Button reload;
    private final Button compare;
    private final Button saveAs;
    private final HBox node;

    /// @param compare shows how the file differs from what is open
    OutsideBanner(Workbench workbench, Desk desk, Runnable compare) {
        this.workbench = workbench;
        this.reload = button("reload", desk::reload);
        this.compare = button("compare", compare);
        this.saveAs = button("save-as", () -> workbench.actions().run("file.saveAs"));
        Button keep = button("keep", desk::keepMine);
        what.setId("outside-what");
        what.getStyleClass().add("vs-semibold");
        what.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        this.node = new HBox(8, Icon.line("ui-file", 16), what, gap, reload, this.compare, saveAs, keep);
        node.setId("outside");
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("banner");
        desk.outside().watchNow(this::show);
    }

    Region node() {
        return node;
    }

    private Button button(String word, Runnable press) {
        Button button = new Button(workbench.say("outside." + word));
        button.setId("outside-" + word);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> press.run());
        return button;
    }

    private void show(Outside now) {
        switch (now) {
            case Outside.Same _ -> what.setText("");
            case Outside.Changed(Path file) -> say("outside.changed", file);
            case Outside.Gone(Path file) -> say("outside.gone", file);
        }
        node.setVisible(!(now instanceof Outside.Same));
        node.setManaged(node.isVisible());
        reload.setVisible(now instanceof Outside.Changed);
        compare.setVisible(now instanceof Outside.Changed);
        saveAs.setVisible(now instanceof Outside.Gone);
    }

    private void say(String key, Path file) {
        what.setText(workbench.say(Message.of(key, String.valueOf(file.getFileName()))));
    }
}
