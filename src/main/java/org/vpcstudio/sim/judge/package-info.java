/// What a run was worth: {@link org.vpcstudio.sim.judge.Judge} reads a trace and returns an {@link
/// org.vpcstudio.sim.judge.Outcome} with takeovers, outages and lost requests. Imported by sim, the command line,
/// reports and the simulation room; start with `Outcome`.
package org.vpcstudio.sim.judge;
