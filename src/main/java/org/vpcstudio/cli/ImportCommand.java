package org.vpcstudio.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.vpcstudio.format.Notice;
import org.vpcstudio.format.intake.Imported;
import org.vpcstudio.format.intake.KeepalivedImport;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: makes a project file from what runs already.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    /// What can be imported.
    enum From {
        KEEPALIVED
    }

    @Option(names = "--from", required = true, paramLabel = "FORMAT", descriptionKey = "import.from")
    private From from = From.KEEPALIVED;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "import.out")
    private Path out = Path.of("");

    @Parameters(arity = "1..*", paramLabel = "CONF", descriptionKey = "import.files")
    private List<Path> files = List.of();

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException, RefusedException {
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException(Message.of("cli.new.exists", out.toString()));
        }
        Imported imported =
                switch (from) {
                    case KEEPALIVED -> KeepalivedImport.ofFiles(NewCommand.nameOf(out), files);
                };
        imported.errors().forEach(error -> tell("cli.import.error", error));
        imported.notices().forEach(notice -> tell("cli.import.notice", notice));
        if (!imported.isGood()) {
            throw new RefusedException(Message.of(
                    "cli.import.refused", Count.errors(imported.errors().size())));
        }
        ProjectStore.save(imported.document(), out);
        terminal.tell(Message.of("cli.written", out.toString()));
        return Exit.GOOD;
    }

    private void tell(String key, Notice notice) {
        terminal.tell(Message.of(key, notice.where(), notice.message()));
    }
}
