package org.vpcstudio.cli;

import picocli.CommandLine.Option;

/// `--help`, the same at every command.
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean wanted;

    boolean wanted() {
        return wanted;
    }
}
