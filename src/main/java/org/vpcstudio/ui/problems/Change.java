package org.vpcstudio.ui.problems;

import java.util.List;

/// A value that a remedy changes.
///
/// @param element the name of the element
/// @param path the property in words, outermost first; empty for the element as a whole
/// @param before as it is now; blank for what is not there yet
/// @param after as it would be; blank for what would be gone
record Change(String element, List<String> path, String before, String after) {
    Change {
        path = List.copyOf(path);
    }
}
