package org.vpcstudio.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.diagram.Diagram;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario;
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

/// A sound design of any size, the same for the same size and seed: VPCs of sixteen subnets, each with eight clusters
/// of three behind EIPs and up to twenty-four single servers, every box in its place and none on another.
public final class BigDesign {
    /// The largest one: so many VPCs have a range of their own in 10.0.0.0/8.
    public static final int MOST_RESOURCES = 250_000;

    private static final int SUBNETS = 16;
    private static final int SERVICES = 8;
    private static final int NODES = 3;
    private static final int PARTS_OF_SERVICE = NODES + 4;
    private static final int SINGLES = 24;
    private static final ResourceId REGION = ResourceId.of("region-eu-de");
    private static final ResourceId INTERNET = ResourceId.of("internet");
    private static final List<String> ZONES = List.of("eu-de-01", "eu-de-02", "eu-de-03");
    private static final List<String> NAMES = List.of("web", "api", "auth", "cart", "mail", "search", "pay", "log");

    private final int size;
    private final Random luck;
    private final Places places;
    private final List<Resource> resources = new ArrayList<>();
    private Diagram diagram = Diagram.EMPTY;

    private BigDesign(int size, long seed) {
        this.size = size;
        this.luck = new Random(seed);
        this.places = new Places(1 + size / (SUBNETS * (SERVICES * PARTS_OF_SERVICE + SINGLES)));
    }

    /// A design of exactly this many resources.
    ///
    /// @param size 2 to {@link #MOST_RESOURCES}
    /// @throws IllegalArgumentException for any other size
    public static Document of(int size, long seed) {
        if (size < 2 || size > MOST_RESOURCES) {
            throw new IllegalArgumentException("2 to " + MOST_RESOURCES + " resources, not " + size);
        }
        return new BigDesign(size, seed).document();
    }

    private Document document() {
        place(new Region(REGION, "eu-de"), places.region());
        place(new Internet(INTERNET, "Internet"), Places.INTERNET);
        for (int vpc = 0; room() > 0; vpc++) {
            vpc(vpc);
        }
        return new Document(
                "Big design, " + size + " resources",
                Document.DEFAULT_PROFILE,
                Topology.of(resources),
                diagram,
                List.of(new Scenario(
                        "A crash",
                        30_000,
                        1,
                        List.of(new Scenario.Step(12_000, new Fault.Crash(ResourceId.of("ecs-0-0-0-0")))))),
                Map.of());
    }

    private int room() {
        return size - resources.size();
    }

    private void place(Resource resource, Box box) {
        resources.add(resource);
        diagram = diagram.with(resource.id(), box);
    }

    private static ResourceId id(String kind, Object... numbers) {
        StringBuilder id = new StringBuilder(kind);
        for (Object number : numbers) {
            id.append('-').append(number);
        }
        return ResourceId.of(id.toString());
    }

    private void vpc(int vpc) {
        ResourceId id = id("vpc", vpc);
        place(new Vpc(id, "vpc-" + vpc, REGION, Written.cidr("10." + vpc + ".0.0/16")), places.vpc(vpc));
        if (room() > 0) {
            resources.add(group(vpc));
        }
        for (int subnet = 0; subnet < SUBNETS && room() > 0; subnet++) {
            subnet(vpc, subnet);
        }
    }

    private static SecurityGroup group(int vpc) {
        ResourceId id = id("sg", vpc);
        Remote inside = new Remote.Range(Written.cidr("10." + vpc + ".0.0/16"));
        return new SecurityGroup(
                id,
                "sg-" + vpc,
                REGION,
                List.of(
                        new SecurityRule(Direction.INGRESS, "all", "", new Remote.Group(id)),
                        new SecurityRule(Direction.INGRESS, "tcp", "443", new Remote.Range(Written.cidr("0.0.0.0/0"))),
                        new SecurityRule(Direction.INGRESS, "tcp", "22", inside),
                        new SecurityRule(Direction.EGRESS, "all", "", new Remote.Anyone())));
    }

    private void subnet(int vpc, int subnet) {
        String net = "10." + vpc + "." + subnet;
        ResourceId id = id("subnet", vpc, subnet);
        place(
                new Subnet(
                        id,
                        "subnet-" + vpc + "-" + subnet,
                        id("vpc", vpc),
                        Written.cidr(net + ".0/24"),
                        Written.address(net + ".1"),
                        List.of(Written.address("100.125.4.25"))),
                places.subnet(subnet));
        for (int service = 0; service < SERVICES && room() >= PARTS_OF_SERVICE; service++) {
            service(vpc, subnet, service);
        }
        for (int single = 0; single < SINGLES && room() > 0; single++) {
            ResourceId server = id("ecs", vpc, subnet, "s" + single);
            place(server(server, "batch-" + single, vpc, subnet, 200 + single, true), Places.single(single));
        }
    }

    private void service(int vpc, int subnet, int service) {
        String name = NAMES.get(luck.nextInt(NAMES.size())) + "-" + vpc + "-" + subnet + "-" + service;
        List<ResourceId> servers = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            ResourceId server = id("ecs", vpc, subnet, service, node);
            servers.add(server);
            int host = 10 + service * NODES + node;
            place(server(server, name + "-" + (node + 1), vpc, subnet, host, false), Places.node(service, node));
        }
        List<NicRef> nics = servers.stream().map(BigDesign::nic).toList();
        ResourceId vip = id("vip", vpc, subnet, service);
        String address = "10." + vpc + "." + subnet + "." + (100 + service);
        place(
                new Vip(vip, "vip-" + name, id("subnet", vpc, subnet), Written.address(address), nics),
                Places.vip(service));
        resources.add(cluster(id("ka", vpc, subnet, service), name, service, vip, servers));
        ResourceId eip = id("eip", vpc, subnet, service);
        Eip.Bandwidth bandwidth = new Eip.Bandwidth(5 * (1 + luck.nextInt(20)));
        place(
                new Eip(
                        eip,
                        "eip-" + name,
                        REGION,
                        Written.address(""),
                        "5_bgp",
                        bandwidth,
                        List.of(new Eip.Target.OfVip(vip))),
                places.eip(vpc, subnet * SERVICES + service));
        resources.add(new AccessIntent(
                id("intent", vpc, subnet, service),
                "Internet to " + name,
                INTERNET,
                eip,
                "tcp",
                443,
                AccessIntent.Expect.ALLOW,
                5000));
    }

    private Ecs server(ResourceId id, String name, int vpc, int subnet, int host, boolean check) {
        Nic nic = new Nic(
                "nic-1",
                "eth0",
                true,
                id("subnet", vpc, subnet),
                Written.address("10." + vpc + "." + subnet + "." + host),
                List.of(id("sg", vpc)),
                check);
        Guest guest = Guest.PLAIN.withServices(List.of(new Guest.Service("nginx", "tcp", 443)));
        String zone = ZONES.get(check ? luck.nextInt(ZONES.size()) : host % ZONES.size());
        return new Ecs(id, name, zone, Ecs.Role.SERVER, "s3.medium.2", List.of(nic), guest);
    }

    private static NicRef nic(ResourceId server) {
        return new NicRef(server, "nic-1");
    }

    private static KeepalivedCluster cluster(
            ResourceId id, String name, int service, ResourceId vip, List<ResourceId> servers) {
        VrrpSettings settings = new VrrpSettings(
                "VI_" + service,
                2,
                51 + service,
                1000,
                new VrrpSettings.Authentication(VrrpSettings.Authentication.Type.PASS, "bench-" + service),
                VrrpSettings.Mode.UNICAST,
                VrrpSettings.Preemption.DEFAULT,
                VrrpSettings.Options.DEFAULT);
        List<KeepalivedNode> nodes = new ArrayList<>();
        for (int i = 0; i < servers.size(); i++) {
            ResourceId server = servers.get(i);
            List<NicRef> peers = servers.stream()
                    .filter(other -> !other.equals(server))
                    .map(BigDesign::nic)
                    .toList();
            nodes.add(new KeepalivedNode(
                    server,
                    "eth0",
                    KeepalivedNode.StartState.BACKUP,
                    150 - 25 * i,
                    peers,
                    List.of(new KeepalivedNode.Tracker(KeepalivedNode.Tracker.Kind.PROCESS, "nginx", 0, 1, 1, 1)),
                    KeepalivedNode.Overrides.NONE));
        }
        return new KeepalivedCluster(id, "ka-" + name, settings, List.of(vip), nodes);
    }
}
