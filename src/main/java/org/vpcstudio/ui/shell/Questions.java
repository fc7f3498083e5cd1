package org.vpcstudio.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

/// What the window has to ask about files.
public interface Questions {
    /// What to do with unsaved changes.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /// Which file to open; empty when the user thought better of it.
    Optional<Path> fileToOpen();

    /// Where to save; empty when the user thought better of it.
    ///
    /// @param proposal a safe file name
    Optional<Path> placeToSave(String proposal);

    /// What to do with the unsaved changes of the design of this name.
    Unsaved unsaved(String name);
}
