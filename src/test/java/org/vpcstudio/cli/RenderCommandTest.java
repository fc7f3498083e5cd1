package org.vpcstudio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.testing.Designs;

class RenderCommandTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void save() throws ProjectException {
        file = folder.resolve("ha.vpcs");
        ProjectStore.save(Designs.haPair(), file);
    }

    @Test
    void theEndingSaysWhichKindOfPicture() throws IOException {
        Path svg = folder.resolve("a.svg");
        Path png = folder.resolve("a.PNG");
        Path pdf = folder.resolve("a.pdf");
        assertThat(Run.of("render", file, "--out", svg)).isEqualTo(new Run(0, "", "Wrote " + svg + "\n"));
        assertThat(Run.of("render", file, "--out", png).exit()).isZero();
        assertThat(Run.of("render", file, "--out", pdf).exit()).isZero();
        assertThat(Files.readString(svg)).startsWith("<svg ").contains("ecs-ha-1");
        assertThat(ImageIO.read(png.toFile()).getWidth()).isGreaterThan(800);
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void theThemeIsLightUnlessDarkIsWanted() throws IOException {
        Path plain = folder.resolve("plain.svg");
        Path light = folder.resolve("light.svg");
        Path dark = folder.resolve("dark.svg");
        Run.of("render", file, "--out", plain);
        Run.of("render", file, "--out", light, "--theme", "light");
        Run.of("render", file, "--out", dark, "--theme", "dark");
        assertThat(plain).hasSameBinaryContentAs(light);
        assertThat(Files.readString(dark)).isNotEqualTo(Files.readString(light));
    }

    @Test
    void anOldPictureIsReplaced() throws IOException {
        Path svg = Files.writeString(folder.resolve("a.svg"), "old");
        assertThat(Run.of("render", file, "--out", svg).exit()).isZero();
        assertThat(Files.readString(svg)).startsWith("<svg ");
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        assertThat(Run.of("render", file, "--out", folder.resolve("a.bmp")))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("should be .svg, .png or .pdf"));
        assertThat(Run.of("render", file, "--out", folder.resolve("a.svg"), "--theme", "pink")
                        .err())
                .contains("'pink' is not one of light, dark");
        assertThat(Run.of("render", folder.resolve("no.vpcs"), "--out", folder.resolve("a.svg"))
                        .err())
                .contains("does not exist");
        assertThat(Run.of("render", file, "--out", folder.resolve("gone").resolve("a.svg"))
                        .err())
                .contains("could not be saved: the folder ");
    }
}
