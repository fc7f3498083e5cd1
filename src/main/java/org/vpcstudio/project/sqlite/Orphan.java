package org.vpcstudio.project.sqlite;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A document with changes that were not saved when its studio ended.
///
/// @param file nothing when it was never saved
/// @param opened when it was opened, or last adopted
/// @param changed when the last change was recorded
/// @param parts how many parts differ from the base, 1 or more
public record Orphan(DocumentId id, Optional<Path> file, String name, Instant opened, Instant changed, int parts) {}
