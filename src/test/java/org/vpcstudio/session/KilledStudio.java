package org.vpcstudio.session;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Note;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.text.Message;

/// A process of its own that edits and saves one design by a script until somebody kills it. It prints the number of
/// each edit that is safe, and `saved` with the number of the edit when the file is written. {@link KilledStudioTest}
/// is the one who kills.
final class KilledStudio {
    static final int SAVE_EVERY = 4;

    private static final int THINGS = 12;

    private KilledStudio() {}

    public static void main(String[] arguments) throws ProjectException {
        Path folder = Path.of(arguments[0]);
        Path file = file(folder);
        say("start");
        StudioStore store = StudioStore.open(folder.resolve("data"), Clock.systemUTC());
        LinkedBlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
        DocumentSession session = new DocumentSession(begin(), new Jobs(home::add, KilledStudio::fail));
        Safekeeping keeping = new Safekeeping(
                session, () -> store, problem -> fail(new IllegalStateException(problem.key())), KilledStudio::fail);
        keeping.open(begin(), Optional.empty());
        for (int edit = 1; edit < 100_000; edit++) {
            session.apply(step(edit));
            keeping.flush();
            say(Integer.toString(edit));
            if (edit % SAVE_EVERY == 0) {
                Document written = session.document().get();
                long revision = keeping.revision();
                ProjectStore.save(written, file);
                say("saved " + edit);
                session.saved(written, file);
                keeping.saved(revision, written, file);
            }
            home.clear();
        }
    }

    static Path file(Path folder) {
        return folder.resolve("net.vpcs");
    }

    static Document begin() {
        return Document.empty("Script");
    }

    /// The document after this many edits.
    static Document after(int edits) {
        Document document = begin();
        for (int edit = 1; edit <= edits; edit++) {
            document = step(edit).edit().apply(document);
        }
        return document;
    }

    /// Each edit differs from the one before, whatever the state.
    private static Step step(int edit) {
        ResourceId id = ResourceId.of("note-" + edit % THINGS);
        Edit change =
                switch (edit % 5) {
                    case 0 -> new Edit.RenameDesign("Script " + edit);
                    case 1, 2 -> new Edit.Put(note(id, edit));
                    case 3 -> Edit.all(new Edit.Put(note(id, edit)), new Edit.Place(id, new Box(edit, edit, 100, 60)));
                    default -> Edit.all(new Edit.Remove(id), new Edit.RenameDesign("Without " + edit));
                };
        return Step.of(Message.of("edit.rename", "x"), change);
    }

    private static Note note(ResourceId id, int edit) {
        return new Note(id, "Note " + edit, Remarks.DEFAULT, "x".repeat(edit % 7 * 300), Optional.empty());
    }

    private static void fail(Throwable mistake) {
        mistake.printStackTrace();
        System.exit(1);
    }

    private static void say(String line) {
        System.out.println(line);
        // Nobody listens: the test itself has ended.
        if (System.out.checkError()) {
            throw new IllegalStateException("the pipe is closed");
        }
    }
}
