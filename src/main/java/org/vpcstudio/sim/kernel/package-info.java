/// Time, order and luck of the simulator, without any network in it. Start with `VirtualTime`.
package org.vpcstudio.sim.kernel;
