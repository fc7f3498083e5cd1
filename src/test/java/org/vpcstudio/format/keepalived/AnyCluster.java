package org.vpcstudio.format.keepalived;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedCluster.SyncDaemon;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.KeepalivedNode.NotifyScripts;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;
import org.vpcstudio.model.topology.RealServer;
import org.vpcstudio.model.topology.RealServer.HealthCheck;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SyncGroup;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.model.topology.VrrpSettings.Authentication;
import org.vpcstudio.model.topology.VrrpSettings.Mode;
import org.vpcstudio.model.topology.VrrpSettings.Options;
import org.vpcstudio.model.topology.VrrpSettings.Preemption;
import org.vpcstudio.testing.Designs;

/// Designs whose clusters say anything keepalived accepts, contradictions included.
final class AnyCluster {
    private final Random luck;
    private int version;

    AnyCluster(Random luck) {
        this.luck = luck;
    }

    Document next() {
        Document base = Directors.threeInAGroup();
        List<Resource> resources =
                new ArrayList<>(Directors.lvsPair().topology().all());
        resources.addAll(base.topology().all());
        resources.removeIf(one -> one.id().equals(Directors.SERVICE));
        Topology topology = Topology.of(resources);
        int router = 0;
        for (KeepalivedCluster cluster : topology.each(KeepalivedCluster.class).toList()) {
            router += 5;
            topology = topology.with(cluster(cluster, router));
        }
        topology = topology.with(Directors.service(several(3, this::realServer)))
                .with(new SyncGroup(
                        Designs.id("sync-1"),
                        pick("VG_ALL", "G 1", ""),
                        Remarks.DEFAULT,
                        several(3, () -> pick(Designs.CLUSTER, Designs.id("ka-2"), Designs.id("ka-3")))));
        return base.withTopology(topology.with(
                any(topology.find(Directors.SERVICE, VirtualServer.class).orElseThrow())));
    }

    private VirtualServer any(VirtualServer server) {
        return server.withMethod(pick(VirtualServer.Method.values()))
                .withScheduler(pick("rr", "wrr", "lc", "wlc", "sh", "dh"))
                .withPersistenceSeconds(maybe(() -> between(1, 10_000)))
                .withDelayLoopSeconds(maybe(() -> between(1, 100)))
                .withPort(between(1, 65_535));
    }

    private RealServer realServer() {
        return new RealServer(
                Designs.nicOf(Designs.id("ecs-backend-" + between(1, 4))),
                between(1, 65_535),
                between(0, 1000),
                maybe(() -> new HealthCheck(
                        pick(HealthCheck.Type.values()),
                        between(1, 20),
                        between(0, 5),
                        between(1, 9),
                        pick("", "/", "/a b", "/x#y"))));
    }

    private KeepalivedCluster cluster(KeepalivedCluster cluster, int router) {
        version = between(2, 3);
        VrrpSettings settings = new VrrpSettings(
                cluster.settings().instanceName(),
                version,
                router,
                interval(),
                authentication(),
                pick(Mode.values()),
                new Preemption(luck.nextBoolean(), between(0, 10_000)),
                new Options(
                        luck.nextInt(5) == 0,
                        between(0, 100),
                        between(1, 100),
                        luck.nextBoolean(),
                        luck.nextBoolean(),
                        between(8, 32),
                        new VrrpSettings.Garp(between(1, 9), between(0, 9), between(1, 9)),
                        luck.nextBoolean()));
        return cluster.withSettings(settings)
                .withNodes(cluster.nodes().stream().map(this::node).toList())
                .withSyncDaemon(maybe(() -> new SyncDaemon("eth0", between(0, 255), between(1, 65_535), "224.0.0.9")));
    }

    private int interval() {
        return version == 3 ? between(1, 4095) * 10 : between(1, 255) * 1000;
    }

    private Authentication authentication() {
        return pick(
                Authentication.NONE,
                new Authentication(Authentication.Type.PASS, "s3cret"),
                new Authentication(Authentication.Type.AH, "longer than eight"));
    }

    private KeepalivedNode node(KeepalivedNode node) {
        return new KeepalivedNode(
                node.ecs(),
                node.interfaceName(),
                pick(StartState.values()),
                between(1, 255),
                pick(node.peers(), List.of()),
                several(4, this::tracker),
                overrides(),
                pick(Written.address(""), Written.address("192.168.10.77"), Written.address("x")),
                new NotifyScripts(command(), command(), command()));
    }

    private Overrides overrides() {
        Optional<Authentication.Type> type = maybe(() -> pick(Authentication.Type.values()));
        return new Overrides(
                maybe(() -> 2),
                maybe(() -> between(200, 250)),
                maybe(this::interval),
                type,
                type.isPresent() ? Optional.of(pick("other", "# odd {")) : Optional.empty(),
                maybe(() -> pick(Mode.values())),
                maybe(() -> between(1, 100)),
                maybe(luck::nextBoolean),
                maybe(() -> List.<ResourceId>of(Designs.VIP, Designs.id("vip-2"))));
    }

    private Tracker tracker() {
        return new Tracker(
                pick(Tracker.Kind.values()),
                pick("nginx", "/bin/true", "/bin/true -v", "eth0", "eth1"),
                between(-253, 253),
                between(1, 9),
                between(1, 9),
                between(1, 9),
                between(0, 9));
    }

    private String command() {
        return pick("", "/bin/true a b");
    }

    private int between(int least, int most) {
        return luck.nextInt(least, most + 1);
    }

    @SafeVarargs
    private <T> T pick(T... from) {
        return from[luck.nextInt(from.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> source) {
        return luck.nextInt(3) == 0 ? Optional.of(source.get()) : Optional.empty();
    }

    private <T> List<T> several(int most, Supplier<T> source) {
        return IntStream.range(0, luck.nextInt(most + 1))
                .mapToObj(_ -> source.get())
                .toList();
    }
}
