package org.vpcstudio.ui.library;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A dialog over the window, with the window's looks. Esc closes it.
final class Sheet {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 720;

    private final Stage stage = new Stage();

    Sheet(Window owner, String title) {
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
    }

    /// Shows it in the middle of its owner and returns at once.
    void show(Parent content) {
        Window owner = stage.getOwner();
        Scene scene = new Scene(
                content,
                Math.min(WIDTH, owner.getWidth() - 40),
                Math.max(480, Math.min(HEIGHT, owner.getHeight() - 60)));
        if (owner.getScene() != null) {
            scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        }
        // Lists keep Esc for themselves; here it means Cancel wherever the keyboard is.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
                event.consume();
            }
        });
        stage.setScene(scene);
        // Not every window manager centres a dialog.
        stage.setX(owner.getX() + Math.max(0, (owner.getWidth() - scene.getWidth()) / 2));
        stage.setY(owner.getY() + Math.max(0, (owner.getHeight() - scene.getHeight()) / 2));
        stage.show();
    }

    void close() {
        stage.close();
    }
}
