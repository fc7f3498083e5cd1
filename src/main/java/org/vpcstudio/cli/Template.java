package org.vpcstudio.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.text.Message;

/// A design to start from, part of the program.
final class Template {
    /// The templates, in the order they are shown.
    static final List<Template> ALL =
            List.of(new Template("empty", ""), new Template("ha-pair", "ha-pair/ha-pair.vpcs"));

    private final String name;
    private final String file;

    /// @param file below the samples; blank for a design with nothing in it
    private Template(String name, String file) {
        this.name = name;
        this.file = file;
    }

    static Optional<Template> named(String name) {
        return ALL.stream().filter(template -> template.name.equals(name)).findFirst();
    }

    String name() {
        return name;
    }

    /// What it teaches.
    Message hint() {
        return Message.of("cli.template." + name);
    }

    Document document() throws ProjectException {
        return file.isEmpty() ? Document.empty("") : ProjectStore.parse(bytes(), file);
    }

    private byte[] bytes() {
        try (InputStream in =
                Objects.requireNonNull(Template.class.getResourceAsStream("/org/vpcstudio/samples/" + file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
