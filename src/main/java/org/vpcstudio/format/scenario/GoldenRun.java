package org.vpcstudio.format.scenario;

import java.nio.file.Path;
import org.vpcstudio.sim.Simulation;

/// Plays a laboratory scenario.
public final class GoldenRun {
    private GoldenRun() {}

    /// Reads a scenario.json with the configurations beside it, plays it, and returns its timeline as JSON.
    ///
    /// @throws ScenarioException for a file that cannot be read or makes no sense
    public static String run(Path scenario) throws ScenarioException {
        Lab lab = LabReader.read(scenario);
        return new Timeline(lab, Simulation.run(lab.testbed())).json();
    }
}
