package org.vpcstudio.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// Asks with dialogs that belong to a stage.
public final class StageQuestions implements Questions {
    private final Stage stage;
    private final Phrasebook words;
    private Optional<File> folder = Optional.empty();

    public StageQuestions(Stage stage, Phrasebook words) {
        this.stage = stage;
        this.words = words;
    }

    @Override
    public Optional<Path> fileToOpen() {
        return remember(chooser("files.open.title").showOpenDialog(stage));
    }

    @Override
    public Optional<Path> placeToSave(String proposal) {
        FileChooser chooser = chooser("files.save.title");
        chooser.setInitialFileName(proposal);
        return remember(chooser.showSaveDialog(stage)).map(FileNames::withExtension);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say(title));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.say("files.kind"), "*" + FileNames.EXTENSION),
                        new FileChooser.ExtensionFilter(words.say("files.all"), "*.*"));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> remember(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        folder = Optional.ofNullable(chosen.getParentFile());
        return Optional.of(chosen.toPath());
    }

    @Override
    public Unsaved unsaved(String name) {
        ButtonType save = new ButtonType(words.say("unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(words.say("unsaved.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(words.say("unsaved.cancel"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(stage);
        dialog.setTitle(words.say("unsaved.window"));
        DialogPane pane = dialog.getDialogPane();
        pane.setId("unsaved-dialog");
        pane.setHeaderText(words.say(Message.of("unsaved.title", name)));
        pane.setContentText(words.say("unsaved.text"));
        pane.getButtonTypes().setAll(save, discard, cancel);
        ButtonType answer = dialog.showAndWait().orElse(cancel);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }
}
