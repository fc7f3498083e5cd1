package org.vpcstudio.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.project.json.Salvaged;
import org.vpcstudio.project.json.UnreadableException;
import org.vpcstudio.text.Message;

/// Opens and saves project files.
public final class ProjectStore {
    private ProjectStore() {}

    /// Reads a project file.
    ///
    /// @throws ProjectException when it is missing or cannot be understood; says the line or the JSON pointer
    public static Document open(Path file) throws ProjectException {
        return parse(bytes(file), file.toString());
    }

    /// Understands the bytes of a project file that comes from elsewhere.
    ///
    /// @param place what to call it when it cannot be understood
    /// @throws ProjectException when it cannot be understood; says the line or the JSON pointer
    public static Document parse(byte[] bytes, String place) throws ProjectException {
        try {
            return ProjectCodec.read(bytes);
        } catch (UnreadableException e) {
            throw ProjectException.unreadable(Message.of("project.open.malformed", place, e.problem()), e);
        }
    }

    /// Reads what can be read of a file that {@link #open} refused.
    ///
    /// @throws ProjectException when that is nothing
    public static Salvaged salvage(Path file) throws ProjectException {
        try {
            return ProjectCodec.salvage(bytes(file));
        } catch (UnreadableException e) {
            throw new ProjectException(Message.of("project.open.malformed", file.toString(), e.problem()), e);
        }
    }

    private static byte[] bytes(Path file) throws ProjectException {
        if (Files.isDirectory(file)) {
            throw new ProjectException(Message.of("project.open.folder", file.toString()));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ProjectException(Message.of("project.open.special", file.toString()));
        }
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ProjectException(Message.of("project.open.missing", file.toString()), e);
        } catch (AccessDeniedException e) {
            throw new ProjectException(Message.of("project.open.denied", file.toString()), e);
        } catch (IOException e) {
            throw new ProjectException(Message.of("project.open.failed", file.toString(), Causes.said(e)), e);
        }
    }

    /// Writes a project file beside its place, flushes it and renames it, so that a failure leaves the old file whole.
    /// A file that already says exactly this keeps its bytes, whoever laid them out.
    ///
    /// @throws ProjectException when it cannot be written; the old file is as it was
    public static void save(Document document, Path file) throws ProjectException {
        if (!saysAlready(document, file)) {
            rewrite(document, file);
        }
    }

    /// As {@link #save}, in the layout of this program even if the file says the same in another one.
    ///
    /// @throws ProjectException when it cannot be written; the old file is as it was
    public static void rewrite(Document document, Path file) throws ProjectException {
        SafeFile.at(file).write(pieces -> ProjectCodec.write(document, pieces), Disk.REAL);
    }

    private static boolean saysAlready(Document document, Path file) {
        try {
            return ProjectCodec.read(present(file)).equals(document);
        } catch (UnreadableException _) {
            return false;
        }
    }

    /// What is in the file now; nothing when that cannot be told, so that it is written.
    private static byte[] present(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException _) {
            return new byte[0];
        }
    }
}
