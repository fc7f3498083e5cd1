package org.vpcstudio.app;

import org.vpcstudio.cli.Cli;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.bench.CanvasRun;

/// The entry point of the program. Knows nothing of JavaFX, so that the command line runs where there is none.
public final class Main {
    private Main() {}

    /// Runs a command, or opens the window with the files that are named.
    public static void main(String[] args) {
        if (StartRequest.isCommand(args)) {
            System.exit(run(args));
        }
        if (!Display.isThere(System.getProperties(), System.getenv())) {
            System.err.println(Phrasebook.english().say("start.no-display"));
            System.exit(run(new String[] {"demo"}));
        }
        VpcStudioApp.open(args);
    }

    private static int run(String[] command) {
        return Cli.run(command, sizes -> new CanvasRun().of(sizes));
    }
}
