package org.vpcstudio.project;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;
import org.vpcstudio.text.Message;

/// A file, such as a picture or a project, that is replaced as a whole or not at all.
public final class SafeFile {
    private static final int MOST_LINKS = 40;

    private final Path file;
    private final Path shown;

    private SafeFile(Path file, Path shown) {
        this.file = file;
        this.shown = shown;
    }

    /// Writes a file beside its place, flushes it and renames it.
    ///
    /// @throws ProjectException when the disk refuses; an old file is as it was
    public static void write(Path path, byte[] bytes) throws ProjectException {
        at(path).write(pieces -> pieces.take(bytes), Disk.REAL);
    }

    /// The file at this place. A symbolic link is followed, so that the link stays and its target is replaced.
    ///
    /// @throws ProjectException when nothing can be written there
    static SafeFile at(Path path) throws ProjectException {
        Path file = behindLinks(path.toAbsolutePath());
        if (Files.isDirectory(file)) {
            throw new ProjectException(Message.of("project.save.folder", path.toString()));
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProjectException(Message.of("project.save.no-folder", path.toString(), String.valueOf(folder)));
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new ProjectException(Message.of("project.save.protected", path.toString()));
        }
        return new SafeFile(file, path);
    }

    private static Path behindLinks(Path path) throws ProjectException {
        Path file = path;
        try {
            for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(file); i++) {
                file = file.resolveSibling(Files.readSymbolicLink(file));
            }
            if (Files.isSymbolicLink(file)) {
                throw new FileSystemException(path.toString(), null, "too many symbolic links");
            }
            return file;
        } catch (IOException e) {
            throw failed(path, e);
        }
    }

    /// Writes beside the file, flushes, renames.
    ///
    /// @throws ProjectException when the disk refuses; the file is as it was
    void write(Content content, Disk disk) throws ProjectException {
        Path fresh = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            // The rights come first: a password in a private file must not be readable for a moment.
            Files.createFile(fresh);
            takeOver(fresh);
            disk.write(fresh, content);
            disk.rename(fresh, file);
        } catch (IOException e) {
            throw failed(shown, withoutRest(fresh, e));
        }
        disk.flushFolder(file.resolveSibling("."));
    }

    /// The new file keeps the permissions of the old one, and its owner as far as we may give it away.
    private void takeOver(Path fresh) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributeView view =
                Files.getFileAttributeView(fresh, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (old == null || view == null) {
            return;
        }
        try {
            PosixFileAttributes wanted = old.readAttributes();
            giveTo(view, wanted);
            view.setPermissions(wanted.permissions());
        } catch (NoSuchFileException _) {
            // A first save: the new file keeps what the system gives to new files.
        }
    }

    private static void giveTo(PosixFileAttributeView view, PosixFileAttributes wanted) throws IOException {
        PosixFileAttributes present = view.readAttributes();
        try {
            if (!present.group().equals(wanted.group())) {
                view.setGroup(wanted.group());
            }
            if (!present.owner().equals(wanted.owner())) {
                view.setOwner(wanted.owner());
            }
        } catch (FileSystemException _) {
            // Only an administrator may give files away; whoever saves then owns the file.
        }
    }

    private static IOException withoutRest(Path fresh, IOException failure) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private static ProjectException failed(Path path, IOException failure) {
        return new ProjectException(Message.of("project.save.failed", path.toString(), Causes.of(failure)), failure);
    }
}
