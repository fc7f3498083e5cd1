package org.vpcstudio.cli;

import java.nio.file.Path;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.text.Message;

/// Opens the design a command works on.
final class Opening {
    private Opening() {}

    /// Opens a project file and tells about parts of it that this program does not know, so that a slip in the
    /// name of a property does not go unseen.
    static Document open(Path file, Terminal terminal) throws ProjectException {
        Document document = ProjectStore.open(file);
        document.unknown()
                .keySet()
                .forEach(pointer -> terminal.tell(Message.of("cli.unknown", file.toString(), pointer)));
        return document;
    }
}
