package org.vpcstudio.ui.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// Esc, and Esc again with nothing between, leads from Simulate back to Design. However slowly.
final class EscapeTwice {
    private final Workbench workbench;
    private boolean once;

    EscapeTwice(Workbench workbench) {
        this.workbench = workbench;
    }

    void watch(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> once = false);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE || workbench.mode().get() != Mode.SIMULATE) {
                once = false;
            } else if (once) {
                once = false;
                workbench.actions().run("view.design");
            } else {
                once = true;
            }
        });
    }
}
