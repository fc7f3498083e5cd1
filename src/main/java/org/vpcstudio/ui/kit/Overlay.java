package org.vpcstudio.ui.kit;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A layer above a whole window for one passing panel at a time. Esc and a click beside the panel close it, and the
/// focus goes back to where it was.
public final class Overlay extends StackPane {
    private static final double FROM_TOP = 72;

    private Optional<Node> focusBefore = Optional.empty();

    public Overlay() {
        setId("overlay");
        setVisible(false);
        getStylesheets()
                .add(Objects.requireNonNull(Overlay.class.getResource("overlay.css"))
                        .toExternalForm());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
            event.consume();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /// Shows a panel below the top of the window, in the place of the one before.
    ///
    /// @param focus gets the keyboard
    public void show(Region panel, Node focus) {
        if (!isVisible() && getScene() != null) {
            focusBefore = Optional.ofNullable(getScene().getFocusOwner());
        }
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        panel.getStyleClass().add("overlay-panel");
        StackPane.setAlignment(panel, Pos.TOP_CENTER);
        StackPane.setMargin(panel, new Insets(FROM_TOP, 24, 24, 24));
        getChildren().setAll(panel);
        setVisible(true);
        focus.requestFocus();
    }

    /// Takes the panel away.
    public void close() {
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            focusBefore
                    .filter(node -> Objects.equals(node.getScene(), getScene()))
                    .ifPresent(Node::requestFocus);
            focusBefore = Optional.empty();
        }
    }
}
