package org.vpcstudio.ui.commands;

import java.util.Optional;

/// A line of a picker.
///
/// @param key names it from one time to the next
/// @param text what is looked for in
/// @param note said beside it, such as the address of an element or why a command is not available; may be blank
/// @param keys the shortcut as it is shown; blank for none
/// @param icon blank for none
/// @param run does it; empty when it makes no sense now
record Choice(String key, String text, String note, String keys, String icon, Optional<Runnable> run) {}
