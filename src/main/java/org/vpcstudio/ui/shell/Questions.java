package org.vpcstudio.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.text.Message;

/// What the window has to ask about files.
public interface Questions {
    /// What to do with unsaved changes.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /// What to do with a file that another program has changed.
    enum Overwrite {
        OVERWRITE,
        SAVE_AS,
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

    /// Whether to open what can be read of a damaged file.
    ///
    /// @param problem what is wrong with it
    boolean openWhatCanBeRead(Message problem);

    /// Tells what was left out of a damaged file.
    void leftOut(List<Message> dropped);

    /// What to do when the file to be written is not as it was when it was read.
    Overwrite changedOnDisk(String name);
}
