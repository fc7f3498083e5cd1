package org.vpcstudio.sim.vrrp;

/// The state of an instance inside keepalived.
public enum Role {
    INIT,
    BACKUP,
    MASTER,
    FAULT
}
