package org.vpcstudio.ui.simulation;

import java.util.Optional;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.sim.Simulation;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.FaultRequest;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Playhead;
import org.vpcstudio.ui.workbench.Workbench;

/// Keeps the trace that is shown in step with the design and the chosen scenario, while simulating.
final class Runs {
    private final Workbench workbench;
    private final Scenarios scenarios;
    private long wanted;
    private Optional<Subject> shown = Optional.empty();

    /// What a trace follows from; boxes and other scenarios do not matter.
    private record Subject(Object topology, String profile, Scenario scenario) {
        static Subject of(Document document, Scenario scenario) {
            return new Subject(document.topology(), document.profile(), scenario);
        }
    }

    private Runs(Workbench workbench) {
        this.workbench = workbench;
        this.scenarios = new Scenarios(workbench.words());
    }

    /// Keeps the trace of this workbench for as long as it lives.
    static void keep(Workbench workbench) {
        Runs runs = new Runs(workbench);
        workbench.session().document().watch(_ -> runs.refresh());
        workbench.playhead().scenario().watch(_ -> runs.refresh());
        workbench.replay().watch(kept -> kept.ifPresent(runs::replay));
        workbench.injectFault().watch(request -> request.ifPresent(runs::inject));
        workbench.mode().watchNow(runs::entered);
    }

    private void entered(Mode mode) {
        switch (mode) {
            case SIMULATE -> refresh();
            case DESIGN -> {
                wanted++;
                shown = Optional.empty();
                Playhead playhead = workbench.playhead();
                playhead.playing().set(false);
                playhead.trace().set(Optional.empty());
                playhead.nanos().set(0L);
                workbench.replay().set(Optional.empty());
            }
        }
    }

    private void refresh() {
        if (workbench.mode().get() != Mode.SIMULATE) {
            return;
        }
        Document document = workbench.session().document().get();
        Scenario scenario =
                scenarios.chosen(document, workbench.playhead().scenario().get());
        Subject subject = Subject.of(document, scenario);
        if (shown.filter(subject::equals).isPresent()) {
            return;
        }
        boolean another = shown.filter(old -> !old.scenario().name().equals(scenario.name()))
                .isPresent();
        shown = Optional.of(subject);
        wanted++;
        long number = wanted;
        workbench.jobs().run(() -> Simulation.run(document, scenario), trace -> {
            if (number == wanted) {
                show(trace, another);
            }
        });
    }

    /// Shows a run that was kept, without simulating.
    private void replay(Trace kept) {
        Document document = workbench.session().document().get();
        shown = Optional.of(Subject.of(document, scenarios.chosen(document, kept.scenario())));
        wanted++;
        workbench.playhead().scenario().set(kept.scenario());
        workbench.mode().set(Mode.SIMULATE);
        show(kept, true);
    }

    private void show(Trace trace, boolean another) {
        Playhead playhead = workbench.playhead();
        playhead.trace().set(Optional.of(trace));
        if (another) {
            playhead.playing().set(false);
        }
        playhead.nanos().set(another ? 0L : Math.min(playhead.nanos().get(), trace.durationNanos()));
    }

    private void inject(FaultRequest request) {
        if (workbench.mode().get() != Mode.SIMULATE) {
            return;
        }
        Document document = workbench.session().document().get();
        Playhead playhead = workbench.playhead();
        Scenario scenario = scenarios.chosen(document, playhead.scenario().get());
        Scenario next = Scenarios.with(scenario, playhead.nanos().get(), request.fault());
        FaultWords words = FaultWords.of(request.fault(), new Elements(document.topology()));
        workbench
                .session()
                .apply(
                        Message.of(
                                "simulation.edit.add",
                                words.flag(),
                                EventWords.seconds(playhead.nanos().get())),
                        new Edit.PutScenario(next));
    }
}
