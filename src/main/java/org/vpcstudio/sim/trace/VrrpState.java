package org.vpcstudio.sim.trace;

/// The state of a VRRP instance on one node, as keepalived reports it.
public enum VrrpState {
    /// Waits for the first result of its scripts.
    INIT,
    BACKUP,
    MASTER,
    FAULT,
    /// Keepalived was stopped.
    STOP,
    /// The host is dead.
    DOWN
}
