package org.vpcstudio.format.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vpcstudio.format.Artifact;

/// A folder on disk that a plan is written to. Files that are not part of the plan are never touched.
public final class PlanFolder {
    /// How a file of the plan relates to what is in the folder.
    public enum Change {
        NEW,
        CHANGED,
        SAME
    }

    /// A file of the plan and what writing it would do.
    public record Entry(Artifact artifact, Change change) {}

    private final Path folder;

    public PlanFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// The same files in a folder below.
    ///
    /// @param name such as `terraform`; the files of a plan of several formats are kept apart by it
    public static List<Artifact> below(String name, List<Artifact> artifacts) {
        return artifacts.stream()
                .map(artifact -> Artifact.binary(name + "/" + artifact.path(), artifact.content()))
                .toList();
    }

    /// What writing these files would do, in their order. Changes nothing.
    public List<Entry> compare(List<Artifact> artifacts) throws PlanException {
        check(artifacts);
        try {
            return artifacts.stream()
                    .map(artifact -> new Entry(artifact, change(artifact)))
                    .toList();
        } catch (Unreadable e) {
            throw new PlanException("format.plan.read", folder.toString(), Words.of(e.reason));
        }
    }

    /// Writes these files all or none: what is new or changed is put beside the folder first, then moved into it. What
    /// is the same is left alone.
    public void write(List<Artifact> artifacts) throws PlanException {
        List<Artifact> different = compare(artifacts).stream()
                .filter(entry -> entry.change() != Change.SAME)
                .map(Entry::artifact)
                .toList();
        try {
            new Placing(folder).run(different);
        } catch (IOException e) {
            throw new PlanException("format.plan.write", folder.toString(), Words.of(e));
        }
    }

    private Change change(Artifact artifact) {
        Path file = folder.resolve(artifact.path());
        if (!Files.isRegularFile(file)) {
            return Change.NEW;
        }
        try {
            boolean same =
                    Files.size(file) == artifact.size() && Arrays.equals(Files.readAllBytes(file), artifact.content());
            return same ? Change.SAME : Change.CHANGED;
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    /// Exporters are ours, but names in a design are not: no file may land outside, none may hide another.
    private void check(List<Artifact> artifacts) throws PlanException {
        Set<Path> files = new HashSet<>();
        for (Artifact artifact : artifacts) {
            Path file = inside(artifact.path());
            if (!files.add(file)) {
                throw new PlanException("format.plan.clash", artifact.path());
            }
        }
        for (Path file : files) {
            for (Path above = file.getParent(); above != null && !above.equals(folder); above = above.getParent()) {
                if (files.contains(above)) {
                    throw new PlanException(
                            "format.plan.clash", folder.relativize(above).toString());
                }
            }
        }
    }

    private Path inside(String path) throws PlanException {
        try {
            Path file = folder.resolve(path).normalize();
            if (file.startsWith(folder) && !file.equals(folder)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new PlanException("format.plan.name", path, e.getReason());
        }
        throw new PlanException("format.plan.outside", path);
    }

    /// Carries an I/O failure out of a stream.
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final IOException reason;

        private Unreadable(IOException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
