package org.vpcstudio.project.sqlite;

import java.time.Instant;

/// Another studio, still running, that has a file open.
///
/// @param pid the number of its process
/// @param since when it opened the file
public record OpenElsewhere(long pid, Instant since) {}
