package org.vpcstudio.ui.transfer;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.format.Notice;
import org.vpcstudio.format.intake.Imported;
import org.vpcstudio.format.intake.KeepalivedImport;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Workbench;

/// Asks for configurations of servers, tells what was left out or made up, and hands the design over.
public final class ImportDialog {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 440;

    private final Workbench workbench;
    private final Consumer<Document> open;
    private Optional<File> folder = Optional.empty();

    /// @param open goes on with the design
    public ImportDialog(Workbench workbench, Consumer<Document> open) {
        this.workbench = workbench;
        this.open = open;
    }

    /// Asks for files and imports them.
    public void show(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(workbench.say("transfer.import.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(workbench.say("transfer.import.kind"), "*.conf"),
                        new ExtensionFilter(workbench.say("transfer.import.all"), "*.*"));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen != null && !chosen.isEmpty()) {
            folder = Optional.ofNullable(chosen.getFirst().getParentFile());
            take(chosen.stream().map(File::toPath).toList(), owner);
        }
    }

    /// Imports these files: at once when there is nothing to say about them.
    void take(List<Path> files, Window owner) {
        String name = workbench.say("transfer.import.name");
        workbench.jobs().run(() -> KeepalivedImport.ofFiles(name, files), imported -> {
            if (imported.isGood() && imported.notices().isEmpty()) {
                open.accept(imported.document());
            } else if (tell(imported, owner)) {
                open.accept(imported.document());
            }
        });
    }

    /// Shows what there is to say; whether to go on.
    private boolean tell(Imported imported, Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(workbench.say("transfer.import.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.setId("import-dialog");
        pane.setHeaderText(workbench.say(imported.isGood() ? summary(imported.document()) : refusal(imported)));
        pane.setContent(list(imported));
        pane.setMinSize(WIDTH, HEIGHT);
        dialog.setResizable(true);
        ButtonType go = new ButtonType(workbench.say("transfer.import.open"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(workbench.say("transfer.import.cancel"), ButtonData.CANCEL_CLOSE);
        if (imported.isGood()) {
            pane.getButtonTypes().setAll(go, cancel);
        } else {
            pane.getButtonTypes().setAll(cancel);
        }
        return dialog.showAndWait().orElse(cancel) == go;
    }

    private static Message summary(Document document) {
        return Message.of(
                "transfer.import.summary",
                counted("servers", document.topology().each(Ecs.class).count()),
                counted(
                        "clusters",
                        document.topology().each(KeepalivedCluster.class).count()),
                counted("vips", document.topology().each(Vip.class).count()));
    }

    private static Message refusal(Imported imported) {
        return Message.of(
                "transfer.import.refused", counted("mistakes", imported.errors().size()));
    }

    private static Message counted(String what, long count) {
        return Message.of("transfer.import." + what + (count == 1 ? ".one" : ""), count);
    }

    private ListView<String> list(Imported imported) {
        ListView<String> list = new ListView<>();
        list.setId("import-notices");
        Stream.concat(imported.errors().stream(), imported.notices().stream())
                .map(this::line)
                .forEach(list.getItems()::add);
        list.setPrefSize(WIDTH, HEIGHT);
        list.setCellFactory(_ -> new Sentence());
        return list;
    }

    /// With the name of the file alone: the path would push the sentence out of sight.
    private String line(Notice notice) {
        String place = notice.where()
                .substring(
                        Math.max(notice.where().lastIndexOf('/'), notice.where().lastIndexOf('\\')) + 1);
        return workbench.say(Message.of("transfer.import.line", place, notice.message()));
    }

    /// As many lines as a sentence needs.
    private static final class Sentence extends ListCell<String> {
        Sentence() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String sentence, boolean empty) {
            super.updateItem(sentence, empty);
            setText(empty ? null : sentence);
        }
    }
}
