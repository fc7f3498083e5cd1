/// The simulation room: transport, timeline, events, scenario and results. It runs scenarios and moves the
/// playhead, the other rooms follow; only the shell imports it. Start with {@link
/// org.vpcstudio.ui.simulation.SimulationView}.
package org.vpcstudio.ui.simulation;
