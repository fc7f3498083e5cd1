package org.vpcstudio.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// Says above the canvas that the design is read-only while a run is shown, and leads back.
final class SimulationBanner {
    private SimulationBanner() {}

    static Region of(Workbench workbench) {
        Label what = new Label();
        what.setId("banner-what");
        what.getStyleClass().add("vs-semibold");
        Label locked = new Label(workbench.say("banner.read-only"));
        locked.getStyleClass().add("vs-muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Hyperlink back = new Hyperlink(workbench.say("banner.back"));
        back.setId("banner-back");
        back.setOnAction(event -> workbench.actions().run("view.design"));
        Label key = new Label("Esc Esc");
        key.getStyleClass().add("vs-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox banner = new HBox(8, Icon.line("ui-lock", 16), what, locked, gap, back, key);
        banner.setId("banner");
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.getStyleClass().add("banner");
        workbench.playhead().trace().watchNow(trace -> what.setText(title(workbench, trace)));
        workbench.mode().watchNow(mode -> {
            banner.setVisible(mode == Mode.SIMULATE);
            banner.setManaged(mode == Mode.SIMULATE);
        });
        return banner;
    }

    private static String title(Workbench workbench, Optional<Trace> trace) {
        return trace.map(run -> workbench.say(Message.of("banner.simulating", run.scenario())))
                .orElseGet(() -> workbench.say("banner.preparing"));
    }
}
