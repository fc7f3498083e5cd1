package org.vpcstudio.ui.shell;

import org.vpcstudio.ui.workbench.Workbench;

/// Whatever can change what makes sense now.
final class Refreshing {
    private Refreshing() {}

    /// Runs `refresh` after each change of the document, its history, the selection, the findings, the mode or the
    /// run. For controls that live as long as the window.
    static void onChange(Workbench workbench, Runnable refresh) {
        workbench.session().history().watch(value -> refresh.run());
        workbench.session().findings().watch(value -> refresh.run());
        workbench.selection().watch(value -> refresh.run());
        workbench.mode().watch(value -> refresh.run());
        workbench.playhead().trace().watch(value -> refresh.run());
    }
}
