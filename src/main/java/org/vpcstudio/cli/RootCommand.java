package org.vpcstudio.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.vpcstudio.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `vpcstudio` without a command: its help and its version. The editor is started elsewhere.
@Command(
        name = "vpcstudio",
        versionProvider = RootCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        customSynopsis = {"vpcstudio [FILE...]", "       vpcstudio COMMAND [...]"})
final class RootCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    @SuppressWarnings("UnusedVariable") // picocli sets it and prints the version
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RootCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.tell(Message.of("cli.no-command"));
        spec.commandLine().usage(terminal.err());
        return Exit.USAGE;
    }

    /// The version the build put into the program.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            return new String[] {"VPC Studio " + number()};
        }

        static String number() throws IOException {
            try (InputStream text =
                    Objects.requireNonNull(Version.class.getResourceAsStream("/org/vpcstudio/app/version.txt"))) {
                return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
            }
        }
    }
}
