package org.vpcstudio.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.text.Message;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `new`: writes a project file from a template.
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private static final String SUFFIX = ".vpcs";

    private final Terminal terminal;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Wish wish = new Wish();

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Either the list, or a file.
    static final class Wish {
        @Option(names = "--list", required = true, descriptionKey = "new.list")
        private boolean list;

        @ArgGroup(exclusive = false, multiplicity = "1")
        private Making making = new Making();
    }

    /// What to write, and where.
    static final class Making {
        @Option(names = "--template", required = true, paramLabel = "NAME", descriptionKey = "new.template")
        private String template = "";

        @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "new.out")
        private Path out = Path.of("");
    }

    @Override
    public Integer call() throws ProjectException, RefusedException {
        if (wish.list) {
            Template.ALL.forEach(
                    template -> terminal.line(Listing.row(template.name(), terminal.say(template.hint()))));
        } else {
            make(wish.making.template, wish.making.out);
        }
        return Exit.GOOD;
    }

    private void make(String name, Path out) throws ProjectException, RefusedException {
        Template template = Template.named(name)
                .orElseThrow(() -> new RefusedException(Message.of("cli.new.no-template", name, names())));
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException(Message.of("cli.new.exists", out.toString()));
        }
        Document document = template.document();
        ProjectStore.save(document.name().isEmpty() ? document.withName(nameOf(out)) : document, out);
        terminal.tell(Message.of("cli.written", out.toString()));
    }

    private static String names() {
        return Template.ALL.stream().map(Template::name).collect(Collectors.joining(", "));
    }

    private static String nameOf(Path out) {
        String file = String.valueOf(out.getFileName());
        return file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file;
    }
}
