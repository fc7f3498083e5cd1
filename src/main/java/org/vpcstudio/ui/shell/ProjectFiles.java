package org.vpcstudio.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// Opening, saving and closing. Files are read and written on a worker; unsaved changes are never dropped unasked.
public final class ProjectFiles {
    private static final String SAMPLE = "/org/vpcstudio/samples/ha-pair/ha-pair.vpcs";

    private final Workbench workbench;
    private final Questions questions;

    public ProjectFiles(Workbench workbench, Questions questions) {
        this.workbench = workbench;
        this.questions = questions;
    }

    private sealed interface Outcome<T> {
        record Good<T>(T value) implements Outcome<T> {}

        record Bad<T>(Message problem) implements Outcome<T> {}
    }

    private interface FileWork<T> {
        T run() throws ProjectException;
    }

    /// Starts a new design, after asking about unsaved changes.
    public void create() {
        settle(() -> become(Document.empty(workbench.say("files.untitled")), Optional.empty()));
    }

    /// Asks which file to open and opens it.
    public void open() {
        settle(() -> questions.fileToOpen().ifPresent(this::read));
    }

    /// Opens this file, after asking about unsaved changes.
    public void open(Path file) {
        settle(() -> read(file));
    }

    /// Opens the HA pair that comes with the program, as a design of its own without a file.
    public void openSample() {
        settle(() -> work(() -> ProjectStore.parse(sample(), SAMPLE), document -> become(document, Optional.empty())));
    }

    private static byte[] sample() {
        try (InputStream in = Objects.requireNonNull(ProjectFiles.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(SAMPLE, e);
        }
    }

    private void read(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        work(() -> ProjectStore.open(whole), document -> become(document, Optional.of(whole)));
    }

    private void become(Document document, Optional<Path> from) {
        workbench.mode().set(Mode.DESIGN);
        workbench.playhead().trace().set(Optional.empty());
        workbench.session().open(document, from);
    }

    /// Saves to the file of the design, or asks where if there is none.
    public void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        workbench.session().file().get().ifPresentOrElse(file -> write(file, then), () -> saveAs(then));
    }

    /// Asks where to save, and saves there from now on.
    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        DocumentSession session = workbench.session();
        String proposal = session.file()
                .get()
                .map(file -> String.valueOf(file.getFileName()))
                .orElseGet(() -> FileNames.proposal(session.document().get().name()));
        questions.placeToSave(proposal).ifPresent(place -> write(place, then));
    }

    private void write(Path place, Runnable then) {
        Document document = workbench.session().document().get();
        work(
                () -> {
                    ProjectStore.save(document, place);
                    return place;
                },
                written -> {
                    workbench.session().saved(document, written);
                    workbench.notices().done(Message.of("files.saved", String.valueOf(written.getFileName())));
                    then.run();
                });
    }

    /// Goes on with `then` once there is nothing unsaved, or the user lets it go; not at all when they cancel or saving
    /// fails.
    public void settle(Runnable then) {
        if (!workbench.session().history().get().isDirty()) {
            then.run();
            return;
        }
        switch (questions.unsaved(workbench.session().document().get().name())) {
            case SAVE -> save(then);
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    private <T> void work(FileWork<T> work, Consumer<T> done) {
        workbench.jobs().<Outcome<T>>run(() -> attempt(work), outcome -> {
            switch (outcome) {
                case Outcome.Good<T>(T value) -> done.accept(value);
                case Outcome.Bad<T>(Message problem) -> workbench.notices().problem(problem);
            }
        });
    }

    private static <T> Outcome<T> attempt(FileWork<T> work) {
        try {
            return new Outcome.Good<>(work.run());
        } catch (ProjectException e) {
            return new Outcome.Bad<>(e.problem());
        }
    }
}
