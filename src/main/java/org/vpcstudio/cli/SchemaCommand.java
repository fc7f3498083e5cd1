package org.vpcstudio.cli;

import java.util.concurrent.Callable;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.project.json.ProjectSchema;
import org.vpcstudio.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `schema`: prints the JSON Schema of project files.
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--version", paramLabel = "N", descriptionKey = "schema.version")
    private int version = ProjectCodec.VERSION;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusedException {
        terminal.print(ProjectSchema.of(version)
                .orElseThrow(() ->
                        new RefusedException(Message.of("cli.schema.no-version", version, ProjectCodec.VERSION))));
        return Exit.GOOD;
    }
}
