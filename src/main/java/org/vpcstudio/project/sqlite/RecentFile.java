package org.vpcstudio.project.sqlite;

import java.nio.file.Path;
import java.time.Instant;

/// A file that was opened or saved lately. It may be gone by now.
///
/// @param at when it was opened or saved last
/// @param pinned whether the user wants it to stay on top
public record RecentFile(Path file, Instant at, boolean pinned) {}
