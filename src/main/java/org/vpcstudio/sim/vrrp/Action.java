package org.vpcstudio.sim.vrrp;

/// What the protocol asks an instance to do, in order.
public enum Action {
    /// Send an advert with the effective priority.
    ADVERTISE,
    /// Take the VIPs: the instance is MASTER now.
    TAKE_OVER,
    /// Give the VIPs up: the instance is BACKUP now.
    YIELD,
    /// Announce the VIPs again, because somebody else spoke for them.
    REMIND
}
