package org.vpcstudio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectException.Remedy;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.project.json.Salvaged;
import org.vpcstudio.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `convert`: reads a project file of any version and writes it in the layout of this program.
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "convert.in")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "convert.out")
    private Path out = Path.of("");

    @Option(names = "--salvage", descriptionKey = "convert.salvage")
    private boolean salvage;

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException, RefusedException, IOException {
        ProjectStore.rewrite(read(), out);
        terminal.tell(Message.of("cli.written", out.toString()));
        return Exit.GOOD;
    }

    private Document read() throws ProjectException, RefusedException, IOException {
        try {
            return Opening.open(in, terminal);
        } catch (ProjectException e) {
            if (e.remedy() != Remedy.SALVAGE) {
                throw e;
            }
            if (!salvage) {
                throw new RefusedException(Message.of("cli.convert.damaged", e.problem()));
            }
        }
        return salvaged();
    }

    /// The damaged file stays, because what was dropped can only be found there.
    private Document salvaged() throws ProjectException, RefusedException, IOException {
        if (Files.exists(out) && Files.isSameFile(in, out)) {
            throw new RefusedException(Message.of("cli.convert.same", in.toString()));
        }
        Salvaged salvaged = ProjectStore.salvage(in);
        if (salvaged.isNewer()) {
            throw new RefusedException(Message.of("cli.convert.newer", in.toString()));
        }
        terminal.tell(Message.of("cli.convert.salvaged", in.toString()));
        salvaged.dropped().forEach(dropped -> terminal.tell(Message.of("cli.convert.dropped", dropped)));
        return salvaged.document();
    }
}
