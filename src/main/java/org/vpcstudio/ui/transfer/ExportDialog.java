package org.vpcstudio.ui.transfer;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.DirectoryChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.vpcstudio.check.Finding;
import org.vpcstudio.signal.Subscription;
import org.vpcstudio.ui.workbench.Workbench;

/// The dialog that previews a plan and writes it to a folder. It remembers the folder for as long as it lives.
public final class ExportDialog {
    private static final double WIDTH = 1296;
    private static final double HEIGHT = 800;

    private final Workbench workbench;
    private Optional<Path> folder = Optional.empty();

    public ExportDialog(Workbench workbench) {
        this.workbench = workbench;
    }

    /// The folder the next plan is written to; it need not exist. The dialog offers to choose another one.
    public void useFolder(Path next) {
        folder = Optional.of(next);
    }

    /// Opens the dialog over a window and returns at once.
    public void show(Window owner) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(workbench.say("transfer.title"));
        ExportPane pane = new ExportPane(workbench, folder.orElseGet(this::offered), wishes(stage));
        Scene scene = new Scene(
                pane, Math.min(WIDTH, owner.getWidth() - 40), Math.max(480, Math.min(HEIGHT, owner.getHeight() - 80)));
        Optional.ofNullable(owner.getScene())
                .ifPresent(below -> scene.getStylesheets().setAll(below.getStylesheets()));
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
        List<Subscription> watching = List.of(
                workbench.session().findings().watch(_ -> pane.say()),
                workbench.session().checking().watch(_ -> pane.say()),
                workbench.session().document().watch(_ -> pane.refresh()));
        stage.setOnHidden(_ -> {
            folder = Optional.of(pane.folder());
            watching.forEach(Subscription::close);
        });
        stage.show();
    }

    private ExportPane.Wishes wishes(Stage stage) {
        return new ExportPane.Wishes() {
            @Override
            public void close() {
                stage.close();
            }

            @Override
            public Optional<Path> choose(Path present) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(workbench.say("transfer.choose"));
                existing(present).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
                return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
            }

            @Override
            public void go(Finding finding) {
                stage.close();
                workbench.reveal(finding.anchor());
            }
        };
    }

    private static Optional<Path> existing(Path path) {
        for (Path at = path.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// Beside the project file, else in the home folder.
    private Path offered() {
        Optional<Path> file = workbench.session().file().get().map(Path::toAbsolutePath);
        String name = file.map(path -> path.getFileName().toString().replaceFirst("\\.vpcs$", ""))
                .orElseGet(() -> workbench.session().document().get().name());
        String plan =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + "-plan";
        return file.map(path -> path.resolveSibling(plan))
                .orElseGet(() -> Path.of(System.getProperty("user.home", "."), plan));
    }
}
