/// The VRRP state machine of keepalived 2.2.7 as a pure function: {@link org.vpcstudio.sim.vrrp.Protocol} takes the
/// {@link org.vpcstudio.sim.vrrp.Condition} of an instance and what it hears, and returns the next condition and what
/// to do. Imported by sim.keepalived and sim; start with `Protocol`.
package org.vpcstudio.sim.vrrp;
