/// What happened in a run: {@link org.vpcstudio.sim.trace.Trace}, its events, and the
/// {@link org.vpcstudio.sim.trace.Moment} at any instant of it. The window never runs the simulator, it plays a trace.
/// Start with `Trace`.
package org.vpcstudio.sim.trace;
