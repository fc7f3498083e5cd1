package org.vpcstudio.ui.library;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Lets project files be dropped anywhere onto a window.
final class FileDrop {
    private static final String EXTENSION = ".vpcs";

    private FileDrop() {}

    static void onto(Scene scene, Consumer<List<Path>> open) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (!projects(event.getDragboard().getFiles()).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<Path> files = projects(event.getDragboard().getFiles());
            if (!files.isEmpty()) {
                event.setDropCompleted(true);
                event.consume();
                open.accept(files);
            }
        });
    }

    /// Those that are project files by their names.
    static List<Path> projects(List<File> files) {
        return files.stream()
                .map(File::toPath)
                .filter(file -> String.valueOf(file.getFileName()).endsWith(EXTENSION))
                .toList();
    }
}
