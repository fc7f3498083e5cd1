package org.vpcstudio.ui.library;

import java.nio.file.Path;

/// What has become of the file of the open design since it was read or written here.
public sealed interface Outside {
    /// Nothing that needs to be told.
    record Same() implements Outside {}

    /// Another program has changed it.
    record Changed(Path file) implements Outside {}

    /// It was deleted or moved, or its drive is not there.
    record Gone(Path file) implements Outside {}
}
