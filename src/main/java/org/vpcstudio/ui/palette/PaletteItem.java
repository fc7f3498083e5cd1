package org.vpcstudio.ui.palette;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.vpcstudio.edit.Preset;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.PaletteDrag;
import org.vpcstudio.ui.workbench.PaletteDrag.Phase;
import org.vpcstudio.ui.workbench.Workbench;

/// One element of the palette. Dragging it uses ordinary mouse events, because the platform's own drag-and-drop
/// service is unreliable on some desktops; a click arms it. While the button is down the whole window is listened to,
/// since not every window toolkit sends a drag to where it began.
final class PaletteItem extends Label {
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

    private final Workbench workbench;
    private final Preset preset;
    private final EventHandler<KeyEvent> keys = this::escape;
    private final EventHandler<MouseEvent> moves = this::drag;
    private final EventHandler<MouseEvent> ending = this::release;
    private boolean dragging;

    PaletteItem(Workbench workbench, Preset preset, String name) {
        super(name, Icon.line(preset.icon(), 18));
        this.workbench = workbench;
        this.preset = preset;
        setId("palette-" + preset.code());
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setFocusTraversable(true);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("vs-palette-item");
        setOnMousePressed(this::press);
        setOnKeyPressed(this::key);
    }

    Preset preset() {
        return preset;
    }

    void setArmed(boolean armed) {
        pseudoClassStateChanged(ARMED, armed);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            dragging = false;
            requestFocus();
            getScene().addEventFilter(MouseEvent.MOUSE_DRAGGED, moves);
            getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, ending);
            getScene().addEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!dragging && !event.isStillSincePress()) {
            dragging = true;
            workbench.armed().set(Optional.empty());
            getScene().setCursor(Cursor.CLOSED_HAND);
        }
        if (dragging) {
            tell(event, Phase.MOVED);
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        boolean dropped = dragging;
        if (dropped) {
            tell(event, Phase.DROPPED);
        }
        end();
        if (!dropped) {
            toggle();
        }
        event.consume();
    }

    private void tell(MouseEvent event, Phase phase) {
        workbench
                .paletteDrag()
                .set(Optional.of(
                        new PaletteDrag(preset, event.getSceneX(), event.getSceneY(), event.isAltDown(), phase)));
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            workbench.paletteDrag().set(Optional.of(new PaletteDrag(preset, 0, 0, false, Phase.CANCELLED)));
            end();
            event.consume();
        }
    }

    private void end() {
        dragging = false;
        workbench.paletteDrag().set(Optional.empty());
        getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, moves);
        getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, ending);
        getScene().removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        getScene().setCursor(Cursor.DEFAULT);
    }

    private void toggle() {
        boolean armed = workbench.armed().get().filter(preset::equals).isPresent();
        workbench.armed().set(armed ? Optional.empty() : Optional.of(preset));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            toggle();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            workbench.armed().set(Optional.empty());
            event.consume();
        }
    }
}
