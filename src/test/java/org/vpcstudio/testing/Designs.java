package org.vpcstudio.testing;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.diagram.Diagram;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.scenario.Scenario.Step;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SecurityRule.Direction;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VrrpSettings;

/// The worked designs of the domain notes as documents.
public final class Designs {
    public static final ResourceId REGION = id("region-eu-de");
    public static final ResourceId VPC = id("vpc-ha");
    public static final ResourceId SUBNET_HA = id("subnet-ha");
    public static final ResourceId SUBNET_CLIENT = id("subnet-client");
    public static final ResourceId SG_HA = id("sg-ha");
    public static final ResourceId SG_CLIENT = id("sg-client");
    public static final ResourceId ECS_1 = id("ecs-ha-1");
    public static final ResourceId ECS_2 = id("ecs-ha-2");
    public static final ResourceId CLIENT_1 = id("ecs-client-1");
    public static final ResourceId CLIENT_2 = id("ecs-client-2");
    public static final ResourceId VIP = id("vip-web");
    public static final ResourceId CLUSTER = id("ka-web");
    public static final ResourceId EIP = id("eip-web");
    public static final ResourceId INTERNET = id("internet");
    public static final String CRASH = "Crash and return of ecs-ha-1";
    public static final String MAINTENANCE = "Maintenance of ecs-ha-1";

    private Designs() {}

    public static ResourceId id(String value) {
        return ResourceId.of(value);
    }

    /// D1 (HA pair) with the EIP of D4.
    public static Document haPair() {
        return new Document(
                "HA pair, VIP through an EIP",
                Document.DEFAULT_PROFILE,
                Topology.of(List.of(
                        new Region(REGION, "eu-de"),
                        new Vpc(VPC, "vpc-ha", REGION, Written.cidr("192.168.0.0/16")),
                        subnet(SUBNET_HA, "192.168.10.0/24", "192.168.10.1"),
                        subnet(SUBNET_CLIENT, "192.168.20.0/24", "192.168.20.1"),
                        groupOfServers(),
                        new SecurityGroup(
                                SG_CLIENT,
                                "sg-client",
                                REGION,
                                List.of(in("all", "", new Remote.Group(SG_CLIENT)), outAll())),
                        server(ECS_1, "eu-de-01", SUBNET_HA, "192.168.10.11"),
                        server(ECS_2, "eu-de-02", SUBNET_HA, "192.168.10.12"),
                        client(CLIENT_1, "eu-de-01", SUBNET_CLIENT, "192.168.20.21"),
                        client(CLIENT_2, "eu-de-02", SUBNET_HA, "192.168.10.31"),
                        new Vip(
                                VIP,
                                "vip-web",
                                SUBNET_HA,
                                Written.address("192.168.10.100"),
                                List.of(nicOf(ECS_1), nicOf(ECS_2))),
                        cluster(),
                        new Eip(
                                EIP,
                                "eip-web",
                                REGION,
                                Written.address("203.0.113.10"),
                                "5_bgp",
                                new Eip.Bandwidth(100),
                                List.of(new Eip.Target.OfVip(VIP))),
                        new Internet(INTERNET, "Internet"),
                        intent(
                                "intent-client-1",
                                "ecs-client-1, TCP 443",
                                CLIENT_1,
                                VIP,
                                443,
                                AccessIntent.Expect.ALLOW),
                        intent(
                                "intent-client-2",
                                "ecs-client-2, TCP 443",
                                CLIENT_2,
                                VIP,
                                443,
                                AccessIntent.Expect.ALLOW),
                        intent("intent-https", "Internet, TCP 443", INTERNET, EIP, 443, AccessIntent.Expect.ALLOW),
                        intent("intent-http", "Internet, TCP 80", INTERNET, EIP, 80, AccessIntent.Expect.ALLOW),
                        intent("intent-ssh", "Internet, TCP 22", INTERNET, EIP, 22, AccessIntent.Expect.DENY))),
                diagram(),
                List.of(
                        new Scenario(
                                CRASH,
                                30_000,
                                2026,
                                List.of(
                                        new Step(12_000, new Fault.Crash(ECS_1)),
                                        new Step(22_000, new Fault.Start(ECS_1)))),
                        new Scenario(
                                MAINTENANCE,
                                30_000,
                                2026,
                                List.of(
                                        new Step(12_000, new Fault.Stop(ECS_1)),
                                        new Step(20_000, new Fault.Start(ECS_1))))),
                Map.of());
    }

    /// The design with one resource changed.
    public static <R extends Resource> Document with(
            Document document, ResourceId id, Class<R> kind, UnaryOperator<R> change) {
        R present = document.topology().find(id, kind).orElseThrow();
        return new Edit.Put(change.apply(present)).apply(document);
    }

    public static NicRef nicOf(ResourceId ecs) {
        return new NicRef(ecs, "nic-1");
    }

    private static Subnet subnet(ResourceId id, String cidr, String gateway) {
        List<Written<Ipv4>> dns = List.of(Written.address("100.125.4.25"), Written.address("100.125.129.199"));
        return new Subnet(id, id.value(), VPC, Written.cidr(cidr), Written.address(gateway), dns);
    }

    private static SecurityGroup groupOfServers() {
        Remote vpc = new Remote.Range(Written.cidr("192.168.0.0/16"));
        Remote clients = new Remote.Range(Written.cidr("192.168.20.0/24"));
        Remote everyone = new Remote.Range(Written.cidr("0.0.0.0/0"));
        return new SecurityGroup(
                SG_HA,
                "sg-ha",
                REGION,
                List.of(
                        in("all", "", new Remote.Group(SG_HA)),
                        in("tcp", "80", vpc),
                        in("tcp", "443", vpc),
                        in("tcp", "22", clients),
                        in("tcp", "80", everyone),
                        in("tcp", "443", everyone),
                        outAll()));
    }

    private static SecurityRule in(String protocol, String ports, Remote remote) {
        return new SecurityRule(Direction.INGRESS, protocol, ports, remote);
    }

    private static SecurityRule outAll() {
        return new SecurityRule(Direction.EGRESS, "all", "", new Remote.Anyone());
    }

    private static Ecs server(ResourceId id, String zone, ResourceId subnet, String address) {
        Guest guest = Guest.PLAIN.withServices(
                List.of(new Guest.Service("nginx", "tcp", 80), new Guest.Service("nginx", "tcp", 443)));
        return ecs(id, zone, Ecs.Role.SERVER, nic(subnet, address, SG_HA, false), guest);
    }

    private static Ecs client(ResourceId id, String zone, ResourceId subnet, String address) {
        return ecs(id, zone, Ecs.Role.CLIENT, nic(subnet, address, SG_CLIENT, true), Guest.PLAIN);
    }

    private static Ecs ecs(ResourceId id, String zone, Ecs.Role role, Nic nic, Guest guest) {
        return new Ecs(id, id.value(), zone, role, "s3.medium.2", List.of(nic), guest);
    }

    private static Nic nic(ResourceId subnet, String address, ResourceId group, boolean check) {
        return new Nic("nic-1", "eth0", true, subnet, Written.address(address), List.of(group), check);
    }

    private static KeepalivedCluster cluster() {
        VrrpSettings settings = new VrrpSettings(
                "VI_WEB",
                2,
                51,
                1000,
                new VrrpSettings.Authentication(VrrpSettings.Authentication.Type.PASS, "vpcst001"),
                VrrpSettings.Mode.UNICAST,
                VrrpSettings.Preemption.DEFAULT,
                VrrpSettings.Options.DEFAULT);
        return new KeepalivedCluster(
                CLUSTER, "ka-web", settings, List.of(VIP), List.of(node(ECS_1, 150, ECS_2), node(ECS_2, 100, ECS_1)));
    }

    private static KeepalivedNode node(ResourceId ecs, int priority, ResourceId peer) {
        return new KeepalivedNode(
                ecs,
                "eth0",
                KeepalivedNode.StartState.BACKUP,
                priority,
                List.of(nicOf(peer)),
                List.of(new KeepalivedNode.Tracker(KeepalivedNode.Tracker.Kind.PROCESS, "nginx", 0, 1, 1, 1)),
                KeepalivedNode.Overrides.NONE);
    }

    private static AccessIntent intent(
            String id, String name, ResourceId client, ResourceId target, int port, AccessIntent.Expect expect) {
        int rtoMillis = expect == AccessIntent.Expect.ALLOW ? 5000 : 0;
        return new AccessIntent(id(id), name, client, target, "tcp", port, expect, rtoMillis);
    }

    private static Diagram diagram() {
        return Diagram.EMPTY
                .with(INTERNET, new Box(16, 128, 128, 48))
                .with(REGION, new Box(176, 16, 936, 536))
                .with(EIP, new Box(24, 120, 216, 32))
                .with(VPC, new Box(264, 32, 648, 480))
                .with(SUBNET_HA, new Box(24, 48, 600, 256))
                .with(VIP, new Box(80, 40, 240, 32))
                .with(ECS_1, new Box(24, 136, 160, 72))
                .with(ECS_2, new Box(216, 136, 160, 72))
                .with(CLIENT_2, new Box(408, 136, 160, 72))
                .with(SUBNET_CLIENT, new Box(24, 328, 320, 128))
                .with(CLIENT_1, new Box(24, 40, 160, 72));
    }
}
