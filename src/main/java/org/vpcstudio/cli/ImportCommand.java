package org.vpcstudio.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.vpcstudio.format.Notice;
import org.vpcstudio.format.intake.Imported;
import org.vpcstudio.format.intake.KeepalivedImport;
import org.vpcstudio.format.intake.KeepalivedImport.Source;
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
                    case KEEPALIVED -> KeepalivedImport.of(NewCommand.nameOf(out), read());
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

    private List<Source> read() throws RefusedException {
        List<Source> sources = new ArrayList<>();
        for (Path file : files) {
            try {
                sources.add(new Source(file.toString(), Files.readString(file)));
            } catch (CharacterCodingException e) {
                throw new RefusedException(Message.of("cli.import.no-text", file.toString()), e);
            } catch (IOException e) {
                throw new RefusedException(
                        Message.of(
                                "cli.import.unreadable",
                                file.toString(),
                                e.getClass().getSimpleName()),
                        e);
            }
        }
        return sources;
    }
}
