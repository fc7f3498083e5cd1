package org.vpcstudio.ui.simulation;

import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// What one can do while simulating; each makes sense only in that mode.
final class SimulationActions {
    private final Workbench workbench;

    private SimulationActions(Workbench workbench) {
        this.workbench = workbench;
    }

    static void add(Workbench workbench, Transport transport, Timeline timeline) {
        SimulationActions actions = new SimulationActions(workbench);
        actions.add("simulate.restart", "ui-restart", "Home", transport::restart);
        actions.add("simulate.previous", "ui-prev-change", "Shift+N", transport::previousChange);
        actions.add("simulate.stepBack", "ui-step-back", "Comma", transport::stepBack);
        actions.add("simulate.play", "ui-play", "Space", transport::toggle);
        actions.add("simulate.step", "ui-step", "Period", transport::step);
        actions.add("simulate.next", "ui-next-change", "N", transport::nextChange);
        actions.add("simulate.end", "", "End", transport::end);
        actions.add(
                "simulate.loop",
                "ui-loop",
                "",
                () -> transport.looping().set(!transport.looping().get()));
        actions.add("simulate.farther", "ui-minus", "", () -> timeline.zoom(1 / 1.5));
        actions.add("simulate.fit", "ui-fit", "", timeline::fit);
        actions.add("simulate.nearer", "ui-plus", "", () -> timeline.zoom(1.5));
    }

    private void add(String id, String icon, String keys, Runnable run) {
        workbench.actions().add(new Action(id, icon, keys, this::running, run));
    }

    private boolean running() {
        return workbench.mode().get() == Mode.SIMULATE
                && workbench.playhead().trace().get().isPresent();
    }
}
