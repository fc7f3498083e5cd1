package org.vpcstudio.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vpcstudio.check.Review;
import org.vpcstudio.check.Severity;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.report.FindingsReport;
import org.vpcstudio.text.Phrasebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `validate`: says what is wrong with a design.
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    /// How the findings are written.
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "validate.format")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "error|warning|info", descriptionKey = "validate.fail-on")
    private Severity failOn = Severity.ERROR;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        Document document = Opening.open(file, terminal);
        Review review = Review.of(document, Checker.check(document));
        terminal.print(report(document, review));
        boolean bad =
                review.open().stream().anyMatch(finding -> finding.severity().isAtLeast(failOn));
        return bad ? Exit.FINDINGS : Exit.GOOD;
    }

    private String report(Document document, Review review) {
        Phrasebook words = terminal.words();
        String name = file.toString().replace(File.separatorChar, '/');
        return switch (format) {
            case TEXT -> FindingsReport.text(document, review, words, name);
            case JSON -> FindingsReport.json(document, review, words, name);
            case SARIF -> FindingsReport.sarif(document, review, words, name);
        };
    }
}
