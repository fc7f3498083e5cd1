/// What keepalived adds to VRRP: starting and stopping, checks and tracking, weights, sync groups, gratuitous ARP, and
/// being frozen. A {@link org.vpcstudio.sim.keepalived.KeepalivedProcess} runs one configuration on one server and
/// talks to it through {@link org.vpcstudio.sim.keepalived.Surroundings}. Imported by sim; start with
/// `KeepalivedProcess`.
package org.vpcstudio.sim.keepalived;
