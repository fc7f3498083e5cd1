package org.vpcstudio.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// What lies over a canvas with nothing on it: how to begin. Gone as soon as anything exists; lets drags through.
final class EmptyCanvas {
    private EmptyCanvas() {}

    static Region of(Workbench workbench, ActionControls controls) {
        Label title = new Label(workbench.say("empty.title"));
        title.getStyleClass().add("empty-title");
        Label text = new Label(workbench.say("empty.text"));
        text.getStyleClass().add("vs-muted");
        text.setWrapText(true);
        Button open = controls.button("file.open");
        open.setId("empty-open");
        Button sample = controls.button("file.sample");
        sample.setId("empty-sample");
        sample.getStyleClass().add("accent");
        HBox buttons = new HBox(8, sample, open);
        buttons.setAlignment(Pos.CENTER);
        VBox box = new VBox(10, Icon.line("vpc", 40), title, text, buttons);
        box.setId("empty-canvas");
        box.getStyleClass().add("empty-state");
        box.setAlignment(Pos.CENTER);
        box.setMaxSize(320, Region.USE_PREF_SIZE);
        box.setPickOnBounds(false);
        title.setMouseTransparent(true);
        text.setMouseTransparent(true);
        Runnable refresh = () -> box.setVisible(workbench.mode().get() == Mode.DESIGN
                && workbench.session().document().get().topology().size() == 0);
        workbench.session().document().watch(document -> refresh.run());
        workbench.mode().watch(mode -> refresh.run());
        refresh.run();
        return box;
    }
}
