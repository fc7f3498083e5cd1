package org.vpcstudio.model.keepalived;

/// A command keepalived runs when an instance or a group changes its state.
///
/// @param keyword `notify_master`, `notify_backup`, `notify_fault`, `notify_stop` or `notify`
public record NotifyCommand(String keyword, String command) {}
