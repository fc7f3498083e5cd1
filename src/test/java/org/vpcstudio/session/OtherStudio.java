package org.vpcstudio.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.text.Message;

/// A process of its own that opens a file, changes it, prints `open` and stays until its input ends or it is killed.
public final class OtherStudio {
    private OtherStudio() {}

    /// Opens the file and stays.
    ///
    /// @param arguments the folder of the store, the file, the name to give the design
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        LinkedBlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
        try (StudioStore store = StudioStore.open(Path.of(arguments[0]), InstantSource.system());
                Jobs jobs = new Jobs(home::add, OtherStudio::fail)) {
            DocumentSession session = new DocumentSession(Document.empty("Untitled"), jobs);
            try (Safekeeping keeping =
                    new Safekeeping(session, () -> store, problem -> fail(problem.key()), OtherStudio::fail)) {
                keeping.open(ProjectStore.open(file), Optional.of(file));
                session.apply(Message.of("edit.rename", "x"), new Edit.RenameDesign(arguments[2]));
                keeping.flush();
                System.out.println("open");
                while (System.in.read() >= 0) {
                    // Stays as long as somebody holds the other end.
                }
            }
        }
    }

    private static void fail(String problem) {
        fail(new IllegalStateException(problem));
    }

    private static void fail(Throwable mistake) {
        mistake.printStackTrace();
        System.exit(1);
    }
}
