package org.vpcstudio.project.diff;

import java.util.Optional;

/// One value that is another one now.
///
/// @param property the way to it: `guest.ipForward`, `nics[nic-1].address`, `rules[0].ports`; elements of lists by
///     their names, or by their numbers in the list they stand in
/// @param before what it was, in words; empty when it was not there
/// @param after what it is; empty when it is no longer there
public record Change(String property, Optional<String> before, Optional<String> after) {}
