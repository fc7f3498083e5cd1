package org.vpcstudio.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.workbench.Memory;

/// Asks with dialogs that belong to a stage.
public final class StageQuestions implements Questions {
    private final Stage stage;
    private final Phrasebook words;
    private final Memory memory;

    /// @param memory knows the folders that were used last
    public StageQuestions(Stage stage, Phrasebook words, Memory memory) {
        this.stage = stage;
        this.words = words;
        this.memory = memory;
    }

    @Override
    public Optional<Path> fileToOpen() {
        return remember(
                "folder.open", chooser("files.open.title", "folder.open").showOpenDialog(stage));
    }

    @Override
    public Optional<Path> placeToSave(String proposal) {
        FileChooser chooser = chooser("files.save.title", "folder.save");
        chooser.setInitialFileName(proposal);
        return remember("folder.save", chooser.showSaveDialog(stage)).map(FileNames::withExtension);
    }

    /// @param purpose the folder is remembered for it
    private FileChooser chooser(String title, String purpose) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say(title));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.say("files.kind"), "*" + FileNames.EXTENSION),
                        new FileChooser.ExtensionFilter(words.say("files.all"), "*.*"));
        memory.text(purpose).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> remember(String purpose, @Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        Optional.ofNullable(chosen.getAbsoluteFile().getParent()).ifPresent(folder -> memory.put(purpose, folder));
        return Optional.of(chosen.toPath());
    }

    @Override
    public Unsaved unsaved(String name) {
        int answer = ask("unsaved", Message.of("unsaved.title", name), Message.of("unsaved.text"), "save", "discard");
        return answer == 0 ? Unsaved.SAVE : answer == 1 ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public boolean openWhatCanBeRead(Message problem) {
        return ask("damaged", Message.of("damaged.title"), Message.of("damaged.text", problem), "open") == 0;
    }

    @Override
    public Overwrite changedOnDisk(String name) {
        int answer =
                ask("changed", Message.of("changed.title", name), Message.of("changed.text"), "save-as", "overwrite");
        return answer == 0 ? Overwrite.SAVE_AS : answer == 1 ? Overwrite.OVERWRITE : Overwrite.CANCEL;
    }

    @Override
    public void leftOut(List<Message> dropped) {
        Dialog<ButtonType> dialog = dialog("left-out", Message.of("left-out.title", dropped.size()));
        ListView<String> list = new ListView<>();
        list.setId("left-out-list");
        dropped.forEach(one -> list.getItems().add(words.say(one)));
        list.setPrefSize(640, 240);
        dialog.getDialogPane().setContent(list);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK);
        dialog.showAndWait();
    }

    /// Asks with a dialog of some answers and a last one that changes nothing.
    ///
    /// @param answers the first is proposed; their words are `<name>.<answer>`
    /// @return the number of the answer, -1 for the last one
    private int ask(String name, Message title, Message text, String... answers) {
        List<ButtonType> buttons = new ArrayList<>();
        for (String answer : answers) {
            ButtonData data = buttons.isEmpty() ? ButtonData.YES : ButtonData.NO;
            buttons.add(new ButtonType(words.say(name + "." + answer), data));
        }
        ButtonType cancel = new ButtonType(words.say(name + ".cancel"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(name, title);
        Label sentence = new Label(words.say(text));
        sentence.setWrapText(true);
        sentence.setMaxWidth(560);
        dialog.getDialogPane().setContent(sentence);
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        dialog.getDialogPane().getButtonTypes().add(cancel);
        return buttons.indexOf(dialog.showAndWait().orElse(cancel));
    }

    private Dialog<ButtonType> dialog(String name, Message title) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(stage);
        dialog.setTitle("VPC Studio");
        dialog.getDialogPane().setId(name + "-dialog");
        dialog.getDialogPane().setHeaderText(words.say(title));
        return dialog;
    }
}
