package org.vpcstudio.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// The switch between designing and simulating, centred in the tool bar.
final class ModeControl {
    private static final double ICON = 15;

    private final Workbench workbench;
    private final ActionControls controls;
    private final ToggleGroup group = new ToggleGroup();

    ModeControl(Workbench workbench, ActionControls controls) {
        this.workbench = workbench;
        this.controls = controls;
    }

    Region node() {
        HBox box = new HBox(segment("view.design", Mode.DESIGN), segment("view.simulate", Mode.SIMULATE));
        box.getStyleClass().add("vs-segmented");
        box.setAlignment(Pos.CENTER);
        box.setMaxWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private ToggleButton segment(String id, Mode mode) {
        Action action = workbench.actions().get(id);
        ToggleButton button = new ToggleButton(workbench.say("action." + id + ".short"));
        button.setId(id);
        button.setToggleGroup(group);
        button.setGraphic(Icon.line(action.icon(), ICON));
        String keys = ActionControls.keys(action)
                .map(combination -> "  " + combination.getDisplayText())
                .orElse("");
        button.setTooltip(new Tooltip(controls.label(action) + keys));
        // A click on the selected one would otherwise leave none selected.
        button.setOnAction(event -> {
            workbench.actions().run(id);
            button.setSelected(workbench.mode().get() == mode);
        });
        workbench.mode().watchNow(now -> button.setSelected(now == mode));
        return button;
    }
}
