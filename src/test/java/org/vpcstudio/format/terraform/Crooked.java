package org.vpcstudio.format.terraform;

import java.util.List;
import java.util.function.UnaryOperator;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SecurityRule.Direction;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.testing.Designs;

/// The HA pair with mistakes in it, one or all.
final class Crooked {
    private Crooked() {}

    /// Every mistake at once, with names that mean something to HCL, YAML and Markdown.
    static Document everything() {
        Document document = Designs.haPair().withName("A \"${design}\" | with *everything* wrong");
        document = Designs.with(document, Designs.VPC, Vpc.class, v -> v.withName("vpc \"${x}\" %{y} #"));
        document = subnet(document, s -> s.withDns(List.of(Written.address("dns"), Written.address("10.0.0.1"))));
        document = Designs.with(document, Designs.SG_HA, SecurityGroup.class, g -> g.withRules(wrongRules()));
        document = server(document, e -> e.withZone("").withFlavor(" "));
        document = vip(document, v -> v.withAddress(Written.address("192.168.10.300")));
        return Designs.with(
                document, Designs.EIP, Eip.class, e -> e.withType("").withTargets(List.of()));
    }

    static Document subnet(Document document, UnaryOperator<Subnet> change) {
        return Designs.with(document, Designs.SUBNET_HA, Subnet.class, change);
    }

    static Document server(Document document, UnaryOperator<Ecs> change) {
        return Designs.with(document, Designs.ECS_1, Ecs.class, change);
    }

    static Document nic(Document document, UnaryOperator<Nic> change) {
        return server(document, e -> e.withNic(change.apply(e.nics().getFirst())));
    }

    static Document vip(Document document, UnaryOperator<Vip> change) {
        return Designs.with(document, Designs.VIP, Vip.class, change);
    }

    static Document eip(Eip.Target... targets) {
        return Designs.with(Designs.haPair(), Designs.EIP, Eip.class, e -> e.withTargets(List.of(targets)));
    }

    /// The servers' group with this rule and no other.
    static Document rule(SecurityRule rule) {
        return Designs.with(Designs.haPair(), Designs.SG_HA, SecurityGroup.class, g -> g.withRules(List.of(rule)));
    }

    static SecurityRule in(String protocol, String ports, Remote remote) {
        return new SecurityRule(Direction.INGRESS, protocol, ports, remote);
    }

    private static List<SecurityRule> wrongRules() {
        Remote anyone = new Remote.Anyone();
        return List.of(
                in("sctp", "", anyone),
                in("256", "", anyone),
                in("tcp", "0", anyone),
                in("udp", "90-80", anyone),
                in("icmp", "8", anyone),
                in("tcp", "443", new Remote.Range(Written.cidr("everywhere"))),
                in("tcp", "443", new Remote.Group(ResourceId.of("gone"))),
                in("tcp", "443", new Remote.Range(Written.cidr("10.0.0.7/8"))));
    }

    /// A second region with a VPC of its own.
    static Document twoRegions() {
        ResourceId other = ResourceId.of("region-eu-nl");
        Document document = Designs.haPair();
        Topology topology = document.topology()
                .with(new Region(other, "eu-nl"))
                .with(new Vpc(ResourceId.of("vpc-nl"), "vpc-nl", other, Written.cidr("10.0.0.0/16")));
        return document.withTopology(topology);
    }

    static NicRef ghost() {
        return new NicRef(ResourceId.of("ghost"), "nic-1");
    }
}
