package org.vpcstudio.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.diff.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `diff`: says what one design has that another has not.
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    /// How the difference is written.
    enum Format {
        TEXT,
        JSON
    }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "diff.a")
    private Path a = Path.of("");

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "diff.b")
    private Path b = Path.of("");

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "diff.format")
    private Format format = Format.TEXT;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        Document before = Opening.open(a, terminal);
        Document after = Opening.open(b, terminal);
        Difference difference = Difference.between(before, after);
        switch (format) {
            case TEXT -> new DiffText(terminal).print(difference);
            case JSON -> terminal.print(DiffJson.of(difference));
        }
        return difference.isEmpty() ? Exit.GOOD : Exit.FINDINGS;
    }
}
