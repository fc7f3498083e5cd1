package org.vpcstudio.format.book;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.format.Artifact;

/// Puts files into a folder, all or none. Everything slow or likely to fail happens in a temporary folder beside it;
/// each step in the real one is remembered so that it can be taken back.
final class Placing {
    /// Takes one step back.
    private interface Undo {
        void run() throws IOException;
    }

    private final Path folder;
    private final Deque<Undo> undos = new ArrayDeque<>();

    Placing(Path folder) {
        this.folder = folder;
    }

    void run(List<Artifact> artifacts) throws IOException {
        try {
            makeFolder(folder);
            Path workshop = workshop();
            undos.push(() -> remove(workshop));
            Path fresh = Files.createDirectory(workshop.resolve("fresh"));
            Path earlier = Files.createDirectory(workshop.resolve("earlier"));
            for (int i = 0; i < artifacts.size(); i++) {
                Files.write(fresh.resolve(Integer.toString(i)), artifacts.get(i).content());
            }
            for (int i = 0; i < artifacts.size(); i++) {
                String name = Integer.toString(i);
                place(fresh.resolve(name), folder.resolve(artifacts.get(i).path()), earlier.resolve(name));
            }
            undos.clear();
            removeIfPossible(workshop);
        } catch (IOException | RuntimeException e) {
            takeBack(e);
            throw e;
        }
    }

    /// The plan is in its place by now: what is left over of the workshop is no reason to fail.
    private static void removeIfPossible(Path workshop) {
        try {
            remove(workshop);
        } catch (IOException _) {
            workshop.toFile().deleteOnExit();
        }
    }

    /// Beside the folder; inside where nothing may be made beside it.
    private Path workshop() throws IOException {
        Path beside = folder.getParent();
        if (beside != null && Files.isWritable(beside)) {
            return Files.createTempDirectory(beside, ".plan-");
        }
        return Files.createTempDirectory(folder, ".plan-");
    }

    private void place(Path fresh, Path target, Path earlier) throws IOException {
        Path above = target.getParent();
        if (above != null) {
            makeFolder(above);
        }
        if (Files.isDirectory(target)) {
            throw new IOException(target + " is a folder");
        }
        if (Files.exists(target)) {
            move(target, earlier);
            undos.push(() -> move(earlier, target));
        }
        move(fresh, target);
        undos.push(() -> Files.delete(target));
    }

    private void makeFolder(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            Path above = wanted.getParent();
            if (above == null) {
                throw new NoSuchFileException(wanted.toString());
            }
            makeFolder(above);
            Files.createDirectory(wanted);
            undos.push(() -> Files.delete(wanted));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to);
        }
    }

    /// Latest step first. Stops where it cannot go on, so that the earlier files in the workshop are not thrown away.
    private void takeBack(Exception failure) {
        try {
            while (!undos.isEmpty()) {
                undos.pop().run();
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static void remove(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
