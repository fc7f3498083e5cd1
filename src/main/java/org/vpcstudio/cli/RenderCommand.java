package org.vpcstudio.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.vpcstudio.drawing.Scene;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.drawing.Tokens;
import org.vpcstudio.format.picture.Picture;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.SafeFile;
import org.vpcstudio.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `render`: draws a design as a picture; its ending says of which kind.
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "PICTURE", descriptionKey = "render.out")
    private Path out = Path.of("");

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "render.theme")
    private Theme theme = Theme.LIGHT;

    RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException, RefusedException {
        Ending ending = Ending.of(out);
        SafeFile.write(out, picture(Opening.open(file, terminal), ending, theme));
        terminal.tell(Message.of("cli.written", out.toString()));
        return Exit.GOOD;
    }

    static byte[] picture(Document document, Ending ending, Theme theme) {
        Scene scene = Scene.of(document, List.of());
        Tokens tokens = Tokens.of(theme);
        return switch (ending) {
            case SVG -> Picture.svg(scene, tokens);
            case PNG -> Picture.png(scene, tokens);
            case PDF -> Picture.pdf(scene, tokens);
        };
    }

    /// The kinds of pictures.
    enum Ending {
        SVG,
        PNG,
        PDF;

        private static Ending of(Path picture) throws RefusedException {
            String name = String.valueOf(picture.getFileName()).toLowerCase(Locale.ROOT);
            for (Ending ending : values()) {
                if (name.endsWith("." + ending.name().toLowerCase(Locale.ROOT))) {
                    return ending;
                }
            }
            throw new RefusedException(Message.of("cli.render.ending", picture.toString()));
        }
    }
}
