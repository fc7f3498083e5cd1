/// How the cloud's network treats what servers do: {@link org.vpcstudio.sim.cloud.Firewall} reads security groups,
/// {@link org.vpcstudio.sim.cloud.Fabric} says who may use a VIP, and {@link org.vpcstudio.sim.cloud.Locations}
/// remembers where gratuitous ARPs said a VIP is. Imported by sim; start with `Fabric`.
package org.vpcstudio.sim.cloud;
