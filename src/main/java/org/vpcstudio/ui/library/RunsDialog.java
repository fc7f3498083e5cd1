package org.vpcstudio.ui.library;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.json.UnreadableException;
import org.vpcstudio.project.recording.Recording;
import org.vpcstudio.project.sqlite.RecordedRun;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Workbench;

/// The simulations of the open file that were kept: what came of each, and its replay on the design it ran on.
final class RunsDialog {
    /// A run that was read.
    private sealed interface Read {
        record Good(Recording recording, Document design, Comparison comparison) implements Read {}

        record Bad(Message problem) implements Read {}
    }

    private record Chosen(RecordedRun run, Recording recording, Document design) {}

    private final Workbench workbench;
    private final Shelf shelf;
    private final Desk desk;
    private final Sheet sheet;
    private final Browser<RecordedRun> browser;
    private final Button replay;
    private final Optional<Path> file;
    private Optional<Chosen> chosen = Optional.empty();
    private long shown;

    RunsDialog(Workbench workbench, Shelf shelf, Desk desk, Window owner) {
        this.workbench = workbench;
        this.shelf = shelf;
        this.desk = desk;
        this.file = workbench.session().file().get();
        this.sheet = new Sheet(owner, workbench.say("runs.title"));
        this.browser = new Browser<>("runs", workbench.words(), this::row, this::show);
        Button close = browser.button("close", sheet::close);
        close.setCancelButton(true);
        replay = browser.button("replay", () -> chosen.ifPresent(this::replay));
        replay.setDefaultButton(true);
        replay.setDisable(true);
    }

    void show() {
        browser.headline(
                file.map(path -> Message.of("runs.head", String.valueOf(path.getFileName())))
                        .orElseGet(() -> Message.of("runs.head.never")),
                Message.of("runs.text"));
        shelf.run(this::list, browser::fill);
        sheet.show(browser);
    }

    private List<RecordedRun> list(StudioStore store) throws StoreException {
        Optional<Path> place = file.map(path -> path.toAbsolutePath().normalize());
        return store.runs().list().stream()
                .filter(run -> run.file().equals(place))
                .toList();
    }

    private Browser.Row row(RecordedRun run) {
        String when = workbench.say(When.of(run.at(), Instant.now(), ZoneId.systemDefault()));
        return new Browser.Row(run.scenario(), workbench.say(Message.of("runs.row", run.summary(), when)));
    }

    private void show(RecordedRun run) {
        chosen = Optional.empty();
        replay.setDisable(true);
        shown++;
        long wish = shown;
        browser.view().show(Message.of("library.loading"));
        Document open = workbench.session().document().get();
        Theme theme = workbench.theme().get();
        shelf.run(store -> read(store, run, open, theme), read -> {
            if (wish == shown) {
                show(run, read, open);
            }
        });
    }

    private Read read(StudioStore store, RecordedRun run, Document open, Theme theme) throws StoreException {
        Optional<byte[]> bytes = store.runs().trace(run);
        if (bytes.isEmpty()) {
            return new Read.Bad(Message.of("runs.gone"));
        }
        try {
            Recording recording = Recording.read(bytes.get());
            Document design = recording.document();
            return new Read.Good(recording, design, Comparison.of(open, design, theme, workbench.words()));
        } catch (UnreadableException e) {
            return new Read.Bad(e.problem());
        }
    }

    private void show(RecordedRun run, Read read, Document open) {
        switch (read) {
            case Read.Bad(Message problem) -> browser.view().show(problem);
            case Read.Good(Recording recording, Document design, Comparison comparison) -> {
                browser.view().show(comparison, Message.of("versions.against"));
                chosen = Optional.of(new Chosen(run, recording, design));
                replay.setText(workbench.say(isOn(open, design, run) ? "runs.replay" : "runs.open"));
                replay.setDisable(false);
            }
        }
    }

    /// Whether the open design is the one of the run, in all that a run follows from.
    private static boolean isOn(Document open, Document design, RecordedRun run) {
        return open.topology().equals(design.topology())
                && open.profile().equals(design.profile())
                && open.scenario(run.scenario()).equals(design.scenario(run.scenario()));
    }

    private void replay(Chosen wanted) {
        sheet.close();
        Runnable show = () -> workbench.replay().set(Optional.of(wanted.recording.trace()));
        if (isOn(workbench.session().document().get(), wanted.design, wanted.run)) {
            show.run();
        } else {
            desk.openAsNew(wanted.design, When.clock(wanted.run.at(), ZoneId.systemDefault()), show);
        }
    }
}
