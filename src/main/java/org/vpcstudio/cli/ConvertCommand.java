package org.vpcstudio.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `convert`: reads a project file and writes it in the layout of this program.
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "convert.in")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "convert.out")
    private Path out = Path.of("");

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        ProjectStore.rewrite(Opening.open(in, terminal), out);
        terminal.tell(Message.of("cli.written", out.toString()));
        return Exit.GOOD;
    }
}
