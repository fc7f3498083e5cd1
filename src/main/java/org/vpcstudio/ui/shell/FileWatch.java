package org.vpcstudio.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.vpcstudio.project.sqlite.FileStamp;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.signal.Signal;
import org.vpcstudio.ui.library.Outside;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// The file of the open design as it was seen last, and what has become of it since. Belongs to the FX thread.
final class FileWatch {
    private final Workbench workbench;
    private final FileWork work;
    private final Signal<Outside> outside = new Signal<>(new Outside.Same());
    private Optional<FileStamp> stamp = Optional.empty();
    private boolean writing;

    FileWatch(Workbench workbench, FileWork work) {
        this.workbench = workbench;
        this.work = work;
    }

    Signal<Outside> outside() {
        return outside;
    }

    /// The file as it was seen last; nothing when there is none.
    Optional<FileStamp> stamp() {
        return stamp;
    }

    /// The file was read or written here, or there is none.
    void seen(Optional<FileStamp> now) {
        writing = false;
        stamp = now;
        outside.set(new Outside.Same());
    }

    /// From now until it is {@link #seen} again the file changes because we write it.
    void writing(boolean now) {
        writing = now;
    }

    /// Looks whether another program has changed the file.
    ///
    /// @param reload what is done when it has and nothing is lost by reading it again
    void look(Runnable reload) {
        DocumentSession session = workbench.session();
        Optional<Path> file = session.file().get();
        if (file.isEmpty() || stamp.isEmpty() || writing) {
            return;
        }
        Path place = file.get();
        FileStamp known = stamp.get();
        work.run(() -> FileWork.change(known, place), change -> {
            if (!stamp.equals(Optional.of(known)) || writing) {
                return;
            }
            boolean safe = !session.history().get().isDirty()
                    && !session.readOnly().get()
                    && workbench.mode().get() == Mode.DESIGN;
            switch (change) {
                case NONE -> outside.set(new Outside.Same());
                case GONE -> outside.set(new Outside.Gone(place));
                case CHANGED -> {
                    outside.set(new Outside.Changed(place));
                    if (safe) {
                        reload.run();
                    }
                }
            }
        });
    }
}
