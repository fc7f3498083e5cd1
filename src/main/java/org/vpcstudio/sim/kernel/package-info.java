/// Time, order and luck of the simulator, without any network in it: {@link org.vpcstudio.sim.kernel.VirtualTime},
/// {@link org.vpcstudio.sim.kernel.EventQueue}, {@link org.vpcstudio.sim.kernel.Timer}, {@link
/// org.vpcstudio.sim.kernel.Dice}. The simulator's other rooms import it, and whoever shows times. Start with
/// `VirtualTime`.
package org.vpcstudio.sim.kernel;
