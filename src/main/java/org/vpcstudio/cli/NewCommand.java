package org.vpcstudio.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.edit.Resettling;
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

        @Option(names = "--profile", paramLabel = "ID", descriptionKey = "new.profile")
        private String profile = "";

        @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "new.out")
        private Path out = Path.of("");
    }

    @Override
    public Integer call() throws ProjectException, RefusedException {
        if (wish.list) {
            list();
        } else {
            make(wish.making);
        }
        return Exit.GOOD;
    }

    private void list() {
        terminal.line(terminal.say(Message.of("cli.new.templates")));
        Template.ALL.forEach(template -> terminal.line(Listing.row(template.name(), terminal.say(template.hint()))));
        terminal.line("");
        terminal.line(terminal.say(Message.of("cli.new.profiles")));
        CloudProfile.profiles().forEach(profile -> terminal.line(Listing.row(profile.id(), profile.name())));
    }

    private void make(Making making) throws ProjectException, RefusedException {
        Template template = Template.named(making.template)
                .orElseThrow(() -> new RefusedException(Message.of("cli.new.no-template", making.template, names())));
        Path out = making.out;
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException(Message.of("cli.new.exists", out.toString()));
        }
        Document document = inCloud(template.document(), making.profile);
        ProjectStore.save(document.name().isEmpty() ? document.withName(nameOf(out)) : document, out);
        terminal.tell(Message.of("cli.written", out.toString()));
    }

    /// The sample in the cloud that was asked for; as it is when none was.
    private static Document inCloud(Document sample, String profile) throws RefusedException {
        if (profile.isEmpty() || profile.equals(sample.profile())) {
            return sample;
        }
        if (!CloudProfile.known(profile)) {
            throw new RefusedException(Message.of("cli.new.no-profile", profile, profiles()));
        }
        return Resettling.to(sample, profile).apply(sample);
    }

    private static String names() {
        return Template.ALL.stream().map(Template::name).collect(Collectors.joining(", "));
    }

    private static String profiles() {
        return CloudProfile.profiles().stream().map(CloudProfile::id).collect(Collectors.joining(", "));
    }

    /// What a design is called after its file.
    static String nameOf(Path out) {
        String file = String.valueOf(out.getFileName());
        return file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file;
    }
}
