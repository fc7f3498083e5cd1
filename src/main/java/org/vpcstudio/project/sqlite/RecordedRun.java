package org.vpcstudio.project.sqlite;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A simulation that ran.
///
/// @param file the document it ran on, nothing if that was never saved
/// @param seed of its dice
/// @param summary one or two sentences about what came of it
public record RecordedRun(long id, Optional<Path> file, String scenario, long seed, Instant at, String summary) {}
