package org.vpcstudio.sim;

import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.sim.cloud.CloudFabric;
import org.vpcstudio.sim.cloud.Fabric;
import org.vpcstudio.sim.kernel.Dice;
import org.vpcstudio.sim.trace.Trace;

/// Runs scenarios. Equal arguments give an equal trace.
public final class Simulation {
    private Simulation() {}

    /// What happens when this scenario is played on this design: keepalived starts on every node at 0, and every wanted
    /// access intent has a client that asks ten times a second.
    public static Trace run(Document document, Scenario scenario) {
        Testbed testbed = new DesignTestbed(document).of(scenario);
        Run run = new Run(testbed, new CloudFabric(document.topology()));
        Clients clients = new Clients(document.topology(), run.stage());
        clients.begin(
                document.topology().each(AccessIntent.class).toList(),
                Dice.of(scenario.seed()).fork("clients"));
        return run.play();
    }

    /// What happens on a testbed whose servers hang on plain switches.
    public static Trace run(Testbed testbed) {
        return new Run(testbed, Fabric.OPEN).play();
    }
}
