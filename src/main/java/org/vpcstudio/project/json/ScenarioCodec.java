package org.vpcstudio.project.json;

import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.scenario.Scenario.Step;

/// Scenarios in files.
final class ScenarioCodec {
    private ScenarioCodec() {}

    static Sheet write(Scenario scenario) {
        return new Sheet()
                .text("name", scenario.name())
                .number("durationMillis", scenario.durationMillis())
                .number("seed", scenario.seed())
                .objects("steps", scenario.steps(), ScenarioCodec::step);
    }

    private static Sheet step(Step step) {
        Sheet sheet = new Sheet().number("atMillis", step.atMillis());
        FaultCodec.write(step.fault(), sheet);
        return sheet;
    }

    static Scenario read(Fields fields) throws UnreadableException {
        return new Scenario(
                fields.text("name"),
                fields.number("durationMillis", 1L),
                fields.number("seed", Long.MIN_VALUE),
                fields.objects("steps", ScenarioCodec::step));
    }

    private static Step step(Fields fields) throws UnreadableException {
        return new Step(fields.number("atMillis", 0L), FaultCodec.read(fields));
    }
}
