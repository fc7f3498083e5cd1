package org.vpcstudio.format;

import org.vpcstudio.text.Message;

/// What the architect should know about a plan or an import: a manual step, something that could not be said.
///
/// @param where the file and line, or the element's name; blank for the whole
public record Notice(String where, Message message) {}
