/// The simulator's only door: {@link org.vpcstudio.sim.Simulation} runs a scenario on a design and returns a trace.
/// Virtual time, one seed, no threads: equal inputs give an equal trace.
package org.vpcstudio.sim;
