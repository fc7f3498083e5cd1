package org.vpcstudio.format.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpcstudio.format.Notice;
import org.vpcstudio.format.intake.KeepalivedImport.Source;
import org.vpcstudio.format.keepalived.KeepalivedConf;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.keepalived.CheckScript;
import org.vpcstudio.model.keepalived.EffectiveConfig;
import org.vpcstudio.model.keepalived.NodeConfig;
import org.vpcstudio.model.keepalived.NodeConfigs;
import org.vpcstudio.model.keepalived.Tracking;
import org.vpcstudio.model.keepalived.Tracking.Tracked;
import org.vpcstudio.model.keepalived.VrrpInstance;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.AnyDocument;

/// Files that ran on real servers, and those that come with keepalived.
class RealFilesTest {
    private static final Path MEASURED = Path.of("src/test/resources/org/vpcstudio/format/scenario");
    private static final Path SAMPLES = Path.of("/usr/share/doc/keepalived/samples");

    static Stream<Path> measured() throws IOException {
        try (Stream<Path> all = Files.list(MEASURED)) {
            return all.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    /// Everything but made-up addresses and what is reported as left out.
    @ParameterizedTest
    @MethodSource("measured")
    void theConfigurationsOfMeasuredRunsStayWhatTheyAre(Path folder) throws IOException {
        List<Source> files = new ArrayList<>();
        for (Path file : listing(folder)) {
            files.add(new Source(String.valueOf(file.getFileName()), Files.readString(file)));
        }
        Imported imported = KeepalivedImport.of("test", files);
        assertThat(imported.errors()).isEmpty();
        for (Source file : files) {
            NodeConfig meant = EffectiveConfig.of(
                    KeepalivedConf.read(file.path(), file.text()).config());
            ResourceId ecs = server(imported.document(), file.path().replace(".conf", ""));
            if (said(imported, file).stream().noneMatch(key -> key.equals("format.import.differs"))) {
                assertThat(behaviour(NodeConfigs.of(imported.document(), ecs))).isEqualTo(behaviour(meant));
            }
        }
    }

    /// Which notices a person reads about the measured files beside made-up addresses.
    @Test
    void nearlyAllOfTheMeasuredFilesCanBeSaid() throws IOException {
        List<String> left = new ArrayList<>();
        for (Path folder : measured().toList()) {
            List<Source> files = listing(folder).stream()
                    .map(file -> new Source(folder.getFileName() + "/" + file.getFileName(), text(file)))
                    .toList();
            KeepalivedImport.of("test", files).notices().stream()
                    .filter(notice -> !notice.message().key().equals("format.import.made-up"))
                    .map(notice -> notice.where() + " " + notice.message().key() + " "
                            + notice.message().arguments().getFirst())
                    .forEach(left::add);
        }
        assertThat(left)
                .containsExactlyInAnyOrder(
                        "graceful-stop-return/ecs-b.conf format.import.differs garp_*",
                        "startup-delay-owner/ecs-b.conf format.import.left-out vrrp_startup_delay");
    }

    @Test
    void theSamplesOfKeepalivedAreDrawnOrRefusedWithALine() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "keepalived's samples are not installed in " + SAMPLES);
        List<String> refused = new ArrayList<>();
        for (Path file : listing(SAMPLES)) {
            String name = String.valueOf(file.getFileName());
            Imported imported = KeepalivedImport.of("test", List.of(new Source(name, text(file))));
            if (imported.isGood()) {
                assertThat(imported.document().topology().each(Ecs.class)).isNotEmpty();
            } else {
                assertThat(imported.errors()).extracting(Notice::where).allMatch(where -> where.matches(".*:\\d+"));
                refused.add(name.replace("keepalived.conf.", ""));
            }
        }
        // Without VRRP there is no cluster to draw; one has lines for some hosts only.
        assertThat(refused)
                .containsExactly(
                        "HTTP_GET.port",
                        "IPv6",
                        "PING_CHECK",
                        "SMTP_CHECK",
                        "UDP_CHECK",
                        "conditional_conf",
                        "fwmark",
                        "inhibit",
                        "misc_check",
                        "misc_check_arg",
                        "quorum",
                        "status_code",
                        "virtual_server_group",
                        "virtualhost");
    }

    @Property(tries = 200)
    void anyDesignsFilesAreReadOrRefused(@ForAll long seed) {
        Document document = new AnyDocument(new Random(seed)).full();
        List<Source> files = NodeConfigs.members(document.topology()).stream()
                .map(ecs -> new Source(ecs.value(), KeepalivedConf.textFor(document, ecs)))
                .toList();
        Imported imported = KeepalivedImport.of("test", files);
        assertThat(imported.isGood() || imported.document().topology().size() == 0)
                .isTrue();
    }

    private static List<Path> listing(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> String.valueOf(file.getFileName()).matches("keepalived\\.conf\\..*|.*\\.conf"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> said(Imported imported, Source file) {
        return imported.notices().stream()
                .filter(notice -> notice.where().startsWith(file.path()))
                .map(notice -> notice.message().key())
                .toList();
    }

    private static ResourceId server(Document document, String name) {
        return document.topology()
                .each(Ecs.class)
                .filter(ecs -> ecs.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// Instances and groups as they work, whatever their checks are called.
    private static List<Object> behaviour(NodeConfig config) {
        List<Object> all = new ArrayList<>(config.groups());
        for (VrrpInstance instance : config.instances()) {
            all.add(instance.withTracking(Tracking.NONE));
            for (Tracked tracked : instance.tracking().scripts()) {
                CheckScript script = config.script(tracked.name()).orElseThrow();
                all.add(List.of(
                        script.command(),
                        tracked.weight(),
                        script.intervalSeconds(),
                        script.timeoutSeconds(),
                        script.rise(),
                        script.fall()));
            }
            all.add(instance.tracking().interfaces());
        }
        return all;
    }
}
