/// The wires of a run: {@link org.vpcstudio.sim.network.Network} knows which interfaces share a segment, whose link is
/// up, and who hears whom. It carries nothing by itself. Imported by sim.cloud and sim; start with `Network`.
package org.vpcstudio.sim.network;
