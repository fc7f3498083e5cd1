package org.vpcstudio.format.keepalived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.keepalived.NodeConfig;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Designs;

/// What we print is read by real keepalived without a word (`keepalived -t`, exit status 0).
class RealKeepalivedTest {
    @TempDir
    private Path folder;

    private record Result(int exit, String output) {}

    @BeforeEach
    void needsKeepalived() {
        boolean present = Stream.of(System.getenv("PATH").split(File.pathSeparator), new String[] {"/usr/sbin"})
                .flatMap(Stream::of)
                .anyMatch(path -> Files.isExecutable(Path.of(path, "keepalived")));
        if (!"true".equals(System.getenv("CI"))) {
            assumeTrue(present, "keepalived is not installed");
        }
        assertThat(present).as("keepalived is installed").isTrue();
    }

    @Test
    void acceptsEveryNodeOfTheHaPair() throws Exception {
        List<Artifact> files = new KeepalivedExporter().export(Designs.haPair()).artifacts();
        assertThat(files)
                .extracting(Artifact::path)
                .containsExactly("README.md", "ecs-ha-1/keepalived.conf", "ecs-ha-2/keepalived.conf");
        acceptsAll(files);
    }

    @Test
    void acceptsTheDirectorsOfAnLvsPair() throws Exception {
        List<Artifact> files =
                new KeepalivedExporter().export(Directors.lvsPair()).artifacts();
        assertThat(files)
                .extracting(Artifact::asText)
                .anyMatch(text -> text.contains("virtual_server") && text.contains("lvs_sync_daemon"));
        acceptsAll(files);
    }

    @Test
    void acceptsThreeClustersInASyncGroup() throws Exception {
        List<Artifact> files =
                new KeepalivedExporter().export(Directors.threeInAGroup()).artifacts();
        assertThat(files)
                .extracting(Artifact::asText)
                .anyMatch(text -> text.contains("vrrp_sync_group VG_ALL") && text.contains("notify_master"));
        acceptsAll(files);
    }

    private void acceptsAll(List<Artifact> files) throws Exception {
        for (Artifact file : files) {
            if (file.path().endsWith("keepalived.conf")) {
                assertThat(check(file.asText())).isEqualTo(new Result(0, ""));
            }
        }
    }

    @Test
    void acceptsVersionThreeWithChecksAndAnInterface() throws Exception {
        Document design = Designs.with(
                Designs.haPair(), Designs.CLUSTER, KeepalivedCluster.class, RealKeepalivedTest::versionThree);
        String text = KeepalivedConf.textFor(design, Designs.ECS_2);
        assertThat(text).contains("version 3", "advert_int 0.25", "weight -60", "enable_script_security");
        assertThat(text).doesNotContain("auth_pass");
        assertThat(check(text)).isEqualTo(new Result(0, ""));
    }

    @Test
    void acceptsEverythingWePrint() throws Exception {
        assertThat(check(KeepalivedConf.print(Samples.rich()))).isEqualTo(new Result(0, ""));
    }

    @Test
    void refusesWhatIsWrong() throws Exception {
        String text = KeepalivedConf.textFor(Designs.haPair(), Designs.ECS_1);
        assertThat(check(text.replace("priority 150", "priority 300")).exit()).isNotZero();
    }

    private static KeepalivedCluster versionThree(KeepalivedCluster cluster) {
        List<Tracker> trackers = List.of(
                new Tracker(Tracker.Kind.SCRIPT, "/bin/true", -60, 2, 2, 3),
                new Tracker(Tracker.Kind.INTERFACE, "eth1", 0, 1, 1, 1),
                new Tracker(Tracker.Kind.INTERFACE, "eth0", 0, 1, 1, 1));
        return cluster.withSettings(cluster.settings()
                        .withVersion(3)
                        .withAdvertIntervalMillis(250)
                        .withPreemption(new VrrpSettings.Preemption(false, 2500))
                        .withOptions(new VrrpSettings.Options(false, 0, 5)))
                .withNodes(cluster.nodes().stream()
                        .map(node -> node.withTrackers(trackers))
                        .toList());
    }

    /// Interfaces of the design are not on this machine, so they may come later.
    private Result check(String text) throws IOException, InterruptedException {
        NodeConfig config = KeepalivedConf.read("test", text).config();
        String checked = text.contains("global_defs {")
                ? text.replace("global_defs {", "global_defs {\n    dynamic_interfaces")
                : "global_defs {\n    dynamic_interfaces\n}\n" + text;
        assertThat(config.instances()).isNotEmpty();
        Path file = Files.writeString(folder.resolve("keepalived.conf"), checked);
        ProcessBuilder builder = new ProcessBuilder("keepalived", "-t", "-f", file.toString());
        builder.environment().merge("PATH", "/usr/sbin", (path, more) -> path + File.pathSeparator + more);
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), output);
    }
}
