package org.vpcstudio.ui.inspector;

import javafx.scene.Node;
import org.controlsfx.control.ToggleSwitch;
import org.vpcstudio.ui.workbench.Workbench;

/// A switch with its state in words.
final class ToggleControl implements FieldRow.Control {
    private final Workbench workbench;
    private final ToggleSwitch box = new ToggleSwitch();
    private boolean showing;

    ToggleControl(Workbench workbench, FieldRow.Control.Entry entry) {
        this.workbench = workbench;
        box.selectedProperty().addListener((_, _, on) -> {
            if (!showing) {
                entry.enter(on.toString(), "");
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Field field) {
        showing = true;
        boolean on = field.value().equals("true");
        box.setSelected(on);
        box.setText(
                field.value().equals(Forms.MIXED) ? Forms.MIXED : workbench.say(on ? "inspector.on" : "inspector.off"));
        showing = false;
    }
}
