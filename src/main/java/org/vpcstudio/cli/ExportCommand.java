package org.vpcstudio.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Review;
import org.vpcstudio.check.Severity;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.format.Exporter;
import org.vpcstudio.format.Notice;
import org.vpcstudio.format.Plan;
import org.vpcstudio.format.book.FormatBook;
import org.vpcstudio.format.book.PlanException;
import org.vpcstudio.format.book.PlanFolder;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.text.Message;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export`: writes the files of one format into a folder, unless the design has errors.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Wish wish = new Wish();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Either the list, or an export.
    static final class Wish {
        @Option(names = "--list", required = true, descriptionKey = "export.list")
        private boolean list;

        @ArgGroup(exclusive = false, multiplicity = "1")
        private Making making = new Making();
    }

    /// What to export, and where to.
    static final class Making {
        @Parameters(paramLabel = "FILE", descriptionKey = "file")
        private Path file = Path.of("");

        @Option(names = "--format", required = true, paramLabel = "ID", descriptionKey = "export.format")
        private String format = "";

        @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "export.out")
        private Path out = Path.of("");
    }

    @Override
    public Integer call() throws ProjectException, PlanException, RefusedException {
        if (wish.list) {
            FormatBook.EXPORTERS.forEach(exporter -> terminal.line(Listing.row(exporter.id(), hint(exporter))));
            return Exit.GOOD;
        }
        return export(exporter(wish.making.format), wish.making.file, wish.making.out);
    }

    private String hint(Exporter exporter) {
        return terminal.say(Message.of("format." + exporter.id())) + ": "
                + terminal.say(Message.of("format." + exporter.id() + ".hint"));
    }

    private static Exporter exporter(String id) throws RefusedException {
        return FormatBook.exporter(id)
                .orElseThrow(() -> new RefusedException(Message.of("cli.export.no-format", id, known())));
    }

    private static String known() {
        return FormatBook.EXPORTERS.stream().map(Exporter::id).collect(Collectors.joining(", "));
    }

    private int export(Exporter exporter, Path file, Path out) throws ProjectException, PlanException {
        Document document = Opening.open(file, terminal);
        List<Finding> errors = Review.of(document, Checker.check(document)).open().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            terminal.tell(Message.of("cli.export.blocked", file.toString(), Count.errors(errors.size())));
            errors.forEach(error ->
                    terminal.tell(Message.of("cli.export.error", error.rule().id(), error.title())));
            return Exit.FINDINGS;
        }
        Plan plan = exporter.export(document);
        new PlanFolder(out).write(plan.artifacts());
        plan.notices().forEach(notice -> terminal.tell(notice(notice)));
        terminal.tell(
                Message.of("cli.export.written", Count.files(plan.artifacts().size()), out.toString()));
        return Exit.GOOD;
    }

    private static Message notice(Notice notice) {
        return notice.where().isBlank()
                ? Message.of("cli.export.notice", notice.message())
                : Message.of("cli.export.notice-at", notice.where(), notice.message());
    }
}
