package org.vpcstudio.format.keepalived;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedCluster.SyncDaemon;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.KeepalivedNode.NotifyScripts;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.RealServer;
import org.vpcstudio.model.topology.RealServer.HealthCheck;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SyncGroup;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.testing.Designs;

/// The HA pair grown: LVS in front of four backends, three clusters in one sync group.
final class Directors {
    static final ResourceId SERVICE = Designs.id("vs-web");
    static final ResourceId BACKEND_1 = Designs.id("ecs-backend-1");

    private Directors() {}

    /// The HA pair directs packets to four backends, each checked in another way.
    static Document lvsPair() {
        List<Resource> resources = new ArrayList<>(Designs.haPair().topology().all());
        IntStream.rangeClosed(1, 4).forEach(i -> resources.add(backend(i)));
        resources.add(service(List.of(
                real(1, Optional.of(new HealthCheck(HealthCheck.Type.TCP, 3, 1, 1, ""))),
                real(2, Optional.of(new HealthCheck(HealthCheck.Type.HTTP, 3, 2, 3, "/health"))),
                real(3, Optional.of(new HealthCheck(HealthCheck.Type.SSL, 3, 1, 1, ""))),
                real(4, Optional.of(new HealthCheck(HealthCheck.Type.MISC, 3, 0, 1, "/bin/true now"))),
                new RealServer(Designs.nicOf(Designs.CLIENT_2), 80, 0, Optional.empty()))));
        Document document = Designs.haPair().withTopology(Topology.of(resources));
        return Designs.with(
                document,
                Designs.CLUSTER,
                KeepalivedCluster.class,
                cluster -> cluster.withSyncDaemon(Optional.of(new SyncDaemon("eth0", 51, 8848, "224.0.0.81"))));
    }

    /// Three clusters of the same pair that change state together.
    static Document threeInAGroup() {
        Document document = Designs.haPair();
        List<Resource> resources = new ArrayList<>(document.topology().all());
        KeepalivedCluster first = document.topology()
                .find(Designs.CLUSTER, KeepalivedCluster.class)
                .orElseThrow();
        List<ResourceId> clusters = new ArrayList<>(List.of(first.id()));
        for (int i = 2; i <= 3; i++) {
            ResourceId vip = Designs.id("vip-" + i);
            ResourceId id = Designs.id("ka-" + i);
            resources.add(new Vip(
                    vip,
                    vip.value(),
                    Designs.SUBNET_HA,
                    Written.address("192.168.10.10" + i),
                    List.of(Designs.nicOf(Designs.ECS_1), Designs.nicOf(Designs.ECS_2))));
            resources.add(new KeepalivedCluster(
                    id,
                    id.value(),
                    first.settings().withInstanceName("VI_" + i).withVirtualRouterId(51 + i),
                    List.of(vip),
                    first.nodes().stream().map(Directors::reporting).toList()));
            clusters.add(id);
        }
        resources.add(new SyncGroup(Designs.id("sync-1"), "VG_ALL", Remarks.DEFAULT, clusters));
        return document.withTopology(Topology.of(resources));
    }

    private static KeepalivedNode reporting(KeepalivedNode node) {
        return node.withNotifyScripts(new NotifyScripts("/bin/true master", "", "/bin/true fault"))
                .withOverrides(Overrides.NONE.withAdvertIntervalMillis(Optional.of(2000)));
    }

    static VirtualServer service(List<RealServer> backends) {
        return new VirtualServer(
                SERVICE,
                "vs-web",
                Remarks.DEFAULT,
                Designs.CLUSTER,
                Designs.VIP,
                80,
                "tcp",
                VirtualServer.Method.DR,
                "rr",
                Optional.of(50),
                Optional.of(6),
                Optional.of(new VirtualServer.SorryServer(Designs.nicOf(Designs.CLIENT_2), 80)),
                backends);
    }

    private static RealServer real(int number, Optional<HealthCheck> check) {
        return new RealServer(Designs.nicOf(Designs.id("ecs-backend-" + number)), 80, number, check);
    }

    private static Ecs backend(int number) {
        ResourceId id = Designs.id("ecs-backend-" + number);
        Nic nic = new Nic(
                "nic-1",
                "eth0",
                true,
                Designs.SUBNET_HA,
                Written.address("192.168.10.2" + number),
                List.of(Designs.SG_HA),
                false);
        return new Ecs(id, id.value(), "eu-de-01", Ecs.Role.BACKEND, "s3.medium.2", List.of(nic), Guest.PLAIN);
    }
}
