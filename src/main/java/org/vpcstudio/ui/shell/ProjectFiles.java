package org.vpcstudio.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.project.json.Salvaged;
import org.vpcstudio.project.sqlite.FileStamp;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Safekeeping;
import org.vpcstudio.signal.Signal;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.library.Desk;
import org.vpcstudio.ui.library.Left;
import org.vpcstudio.ui.library.Outside;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// Opening, saving and closing. Files are read and written on a worker; unsaved changes are never dropped unasked, and
/// what is in a file is never overwritten unseen.
public final class ProjectFiles implements Desk {
    private static final String SAMPLE = "/org/vpcstudio/samples/ha-pair/ha-pair.vpcs";

    private final Workbench workbench;
    private final Safekeeping keeping;
    private final Questions questions;
    private final FileWork work;
    private final FileWatch watch;

    public ProjectFiles(Workbench workbench, Safekeeping keeping, Questions questions) {
        this.workbench = workbench;
        this.keeping = keeping;
        this.questions = questions;
        this.work = new FileWork(workbench);
        this.watch = new FileWatch(workbench, work);
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

    /// One design is open at a time, so the others are only put where they are found with one click.
    @Override
    public void open(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        files.subList(1, files.size()).reversed().forEach(keeping::touched);
        settle(() -> read(files.getFirst(), () -> {
            if (files.size() > 1) {
                workbench
                        .notices()
                        .done(Message.of(
                                files.size() == 2 ? "files.others.one" : "files.others.many",
                                String.valueOf(files.getFirst().getFileName()),
                                files.size() - 1));
            }
        }));
    }

    /// Opens the HA pair that comes with the program, as a design of its own without a file.
    public void openSample() {
        settle(() ->
                work.run(() -> ProjectStore.parse(sample(), SAMPLE), document -> become(document, Optional.empty())));
    }

    /// Goes on with a design that was made from something else, without a file, after asking about unsaved changes.
    public void adopt(Document document) {
        settle(() -> become(document, Optional.empty()));
    }

    private static byte[] sample() {
        try (InputStream in = Objects.requireNonNull(ProjectFiles.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(SAMPLE, e);
        }
    }

    /// What was found at a place.
    private record Found(Document document, FileStamp stamp, Optional<Message> warning) {}

    private void read(Path file) {
        read(file, () -> {});
    }

    private void read(Path file, Runnable then) {
        Path whole = file.toAbsolutePath().normalize();
        work.run(
                () -> new Found(ProjectStore.open(whole), FileWork.stamp(whole), keeping.openElsewhere(whole)),
                found -> {
                    become(found.document, Optional.of(whole));
                    watch.seen(Optional.of(found.stamp));
                    keeping.found(whole, found.document);
                    then.run();
                    found.warning.ifPresent(workbench.notices()::problem);
                },
                refused -> refused(whole, refused));
    }

    private void refused(Path file, ProjectException refused) {
        switch (refused.remedy()) {
            case NONE -> workbench.notices().problem(refused.problem());
            case SALVAGE -> {
                if (questions.openWhatCanBeRead(refused.problem())) {
                    work.run(() -> ProjectStore.salvage(file), salvaged -> show(salvaged, Optional.empty()));
                }
            }
            case LOOK ->
                work.run(() -> ProjectStore.salvage(file), salvaged -> {
                    show(salvaged, Optional.of(file));
                    workbench.session().readOnly().set(true);
                    workbench.notices().problem(Message.of("files.read-only", String.valueOf(file.getFileName())));
                });
        }
    }

    /// What was saved from a damaged file is a design without a file, so that the damaged one stays for a second try.
    private void show(Salvaged salvaged, Optional<Path> file) {
        become(salvaged.document(), file);
        List<Message> dropped = salvaged.dropped();
        if (!dropped.isEmpty()) {
            questions.leftOut(dropped);
        }
    }

    private void become(Document document, Optional<Path> from) {
        workbench.mode().set(Mode.DESIGN);
        workbench.playhead().trace().set(Optional.empty());
        watch.seen(Optional.empty());
        keeping.open(document, from);
    }

    /// Saves to the file of the design, or asks where if there is none.
    public void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        DocumentSession session = workbench.session();
        Optional<Path> file = session.file().get();
        if (file.isEmpty() || session.readOnly().get()) {
            saveAs(then);
            return;
        }
        Path place = file.get();
        Optional<FileStamp> known = watch.stamp();
        work.run(
                () -> known.isPresent() && FileWork.change(known.get(), place) == FileStamp.Change.CHANGED, changed -> {
                    if (changed) {
                        overwrite(place, then);
                    } else {
                        write(place, then);
                    }
                });
    }

    private void overwrite(Path place, Runnable then) {
        switch (questions.changedOnDisk(String.valueOf(place.getFileName()))) {
            case OVERWRITE -> write(place, then);
            case SAVE_AS -> saveAs(then);
            case CANCEL -> {}
        }
    }

    /// Asks where to save, and saves there from now on.
    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        DocumentSession session = workbench.session();
        Optional<Path> file = session.file().get();
        String proposal = file.map(present -> String.valueOf(present.getFileName()))
                .orElseGet(() -> FileNames.proposal(session.document().get().name()));
        questions.placeToSave(proposal).ifPresent(place -> {
            boolean same =
                    file.isPresent() && file.get().equals(place.toAbsolutePath().normalize());
            if (same && session.readOnly().get()) {
                workbench.notices().problem(Message.of("files.read-only", String.valueOf(place.getFileName())));
            } else {
                write(place, then);
            }
        });
    }

    private void write(Path place, Runnable then) {
        Document document = workbench.session().document().get();
        boolean changed = workbench.session().history().get().isDirty();
        long revision = keeping.revision();
        watch.writing(true);
        work.run(
                () -> {
                    // What changed need not be compared with the file, which would take longer than writing it.
                    if (changed) {
                        ProjectStore.rewrite(document, place);
                    } else {
                        ProjectStore.save(document, place);
                    }
                    return FileWork.stamp(place);
                },
                written -> {
                    watch.seen(Optional.of(written));
                    workbench.session().saved(document, place);
                    keeping.saved(revision, document, place);
                    workbench.notices().done(Message.of("files.saved", String.valueOf(place.getFileName())));
                    then.run();
                },
                refusal -> {
                    watch.writing(false);
                    workbench.notices().problem(refusal.problem());
                });
    }

    /// Looks whether another program has changed the file, as when the window comes to the front again. Where nothing
    /// is unsaved, it is read again.
    public void lookAgain() {
        watch.look(this::follow);
    }

    /// Reads the file again as a step that can be undone. While it cannot be understood, say because it is only half
    /// written, the user is left to decide.
    private void follow() {
        Path place = workbench.session().file().get().orElseThrow();
        Document before = workbench.session().document().get();
        work.run(
                () -> new Found(ProjectStore.open(place), FileWork.stamp(place), Optional.empty()),
                found -> {
                    DocumentSession session = workbench.session();
                    if (session.document().get().equals(before)
                            && session.file().get().equals(Optional.of(place))) {
                        String name = String.valueOf(place.getFileName());
                        session.apply(Message.of("edit.reloaded", name), new Edit.Replace(found.document));
                        session.saved(found.document, place);
                        keeping.saved(keeping.revision(), found.document, place);
                        watch.seen(Optional.of(found.stamp));
                        workbench.notices().doneUndoable(Message.of("files.reloaded", name));
                    }
                },
                _ -> {});
    }

    @Override
    public Signal<Outside> outside() {
        return watch.outside();
    }

    @Override
    public void reload() {
        Optional<Path> file = workbench.session().file().get();
        if (file.isPresent()) {
            if (workbench.session().history().get().isDirty()) {
                keeping.discarded(workbench.session().document().get());
            }
            read(file.get());
        }
    }

    @Override
    public void keepMine() {
        switch (watch.outside().get()) {
            case Outside.Same _ -> {}
            case Outside.Changed(Path place) ->
                work.run(() -> FileWork.stamp(place), now -> watch.seen(Optional.of(now)));
            case Outside.Gone _ -> watch.seen(Optional.empty());
        }
    }

    @Override
    public void recover(Left.Legible left) {
        workbench.mode().set(Mode.DESIGN);
        workbench.playhead().trace().set(Optional.empty());
        watch.seen(left.file().flatMap(Left.Known::stamp));
        keeping.recover(
                left.orphan().id(), left.before(), left.unsaved(), left.file().map(Left.Known::path));
    }

    @Override
    public void restore(Document earlier, String from) {
        workbench.mode().set(Mode.DESIGN);
        workbench.session().apply(Message.of("edit.restored", from), new Edit.Replace(earlier));
    }

    @Override
    public void openAsNew(Document earlier, String from, Runnable then) {
        settle(() -> {
            become(Document.empty(workbench.say("files.untitled")), Optional.empty());
            restore(earlier, from);
            then.run();
        });
    }

    /// Asks for a place and writes the open design there; it stays with its own file.
    public void saveCopy() {
        saveCopy(workbench.session().document().get(), _ -> {});
    }

    @Override
    public void saveCopy(Document document, Consumer<Path> done) {
        questions
                .placeToSave(FileNames.proposal(document.name()))
                .ifPresent(place -> writeCopy(document, place.toAbsolutePath().normalize(), done));
    }

    private void writeCopy(Document document, Path place, Consumer<Path> done) {
        String name = String.valueOf(place.getFileName());
        if (workbench.session().file().get().equals(Optional.of(place))) {
            workbench.notices().problem(Message.of("files.copy.open", name));
            return;
        }
        work.run(
                () -> {
                    ProjectStore.save(document, place);
                    return place;
                },
                written -> {
                    workbench.notices().done(Message.of("files.copied", name));
                    done.accept(written);
                });
    }

    /// Goes on with `then` once there is nothing unsaved, or the user lets it go; not at all when they cancel or saving
    /// fails.
    @Override
    public void settle(Runnable then) {
        Document present = workbench.session().document().get();
        if (!workbench.session().history().get().isDirty()) {
            then.run();
            return;
        }
        switch (questions.unsaved(present.name())) {
            case SAVE -> save(then);
            case DISCARD -> {
                keeping.discarded(present);
                then.run();
            }
            case CANCEL -> {}
        }
    }
}
