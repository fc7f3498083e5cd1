package org.vpcstudio.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.sqlite.FileStamp;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Workbench;

/// Work with files, on a worker; a refusal of the disk comes home as a sentence.
final class FileWork {
    private final Workbench workbench;

    FileWork(Workbench workbench) {
        this.workbench = workbench;
    }

    /// Something that the disk may refuse.
    interface Task<T> {
        T run() throws ProjectException;
    }

    private sealed interface Outcome<T> {
        record Good<T>(T value) implements Outcome<T> {}

        record Bad<T>(ProjectException refusal) implements Outcome<T> {}
    }

    /// Does the work and goes on with its result; a refusal is told.
    <T> void run(Task<T> task, Consumer<T> done) {
        run(task, done, refusal -> workbench.notices().problem(refusal.problem()));
    }

    /// Does the work and goes on with its result or with the refusal.
    <T> void run(Task<T> task, Consumer<T> done, Consumer<ProjectException> refused) {
        workbench.jobs().<Outcome<T>>run(() -> attempt(task), outcome -> {
            switch (outcome) {
                case Outcome.Good<T>(T value) -> done.accept(value);
                case Outcome.Bad<T>(ProjectException refusal) -> refused.accept(refusal);
            }
        });
    }

    private static <T> Outcome<T> attempt(Task<T> task) {
        try {
            return new Outcome.Good<>(task.run());
        } catch (ProjectException e) {
            return new Outcome.Bad<>(e);
        }
    }

    static FileStamp stamp(Path file) throws ProjectException {
        try {
            return FileStamp.of(file);
        } catch (IOException e) {
            throw new ProjectException(Message.of("files.unseen", file.toString()), e);
        }
    }

    /// What has become of the file. One that is gone can be written again without loss.
    static FileStamp.Change change(FileStamp known, Path file) throws ProjectException {
        try {
            return known.since(file);
        } catch (IOException e) {
            throw new ProjectException(Message.of("files.unseen", file.toString()), e);
        }
    }
}
