package org.vpcstudio.check.rule.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.Link;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpcPeering;

/// VPC-005: two VPCs of a region, or a VPC and a site, overlap and are not joined: they cannot be joined later.
public final class OverlappingNetworks implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPC-005",
            "overlapping-networks",
            Severity.INFO,
            "vpc:faq/vpcs_and_subnets/which_cidr_blocks_are_available_for_the_vpc_service.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private record Network(Resource owner, List<Cidr> ranges, Set<ResourceId> joined) {
        boolean overlaps(Network other) {
            return ranges.stream().anyMatch(range -> other.ranges.stream().anyMatch(range::overlaps));
        }
    }

    @Override
    public boolean compares() {
        return true;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Network> vpcs = context.each(Vpc.class)
                .map(vpc -> new Network(vpc, ranges(vpc.cidrs()), peers(context, vpc)))
                .toList();
        List<Network> sites = context.each(Site.class)
                .map(site -> new Network(site, ranges(site.cidrs()), reached(context, site)))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < vpcs.size(); i++) {
            Network vpc = vpcs.get(i);
            Stream.concat(vpcs.subList(0, i).stream().filter(other -> inOneRegion(vpc, other)), sites.stream())
                    .filter(other -> !other.joined.contains(vpc.owner.id()) && vpc.overlaps(other))
                    .findFirst()
                    .ifPresent(other -> findings.add(finding(vpc, other)));
        }
        return findings;
    }

    private static Finding finding(Network vpc, Network other) {
        return INFO.finding(Anchor.at(vpc.owner.id(), "cidr"), vpc.owner.name(), other.owner.name())
                .withRelated(other.owner.id());
    }

    private static List<Cidr> ranges(List<Written<Cidr>> written) {
        return written.stream().flatMap(cidr -> cidr.value().stream()).toList();
    }

    private static boolean inOneRegion(Network one, Network other) {
        return one.owner instanceof Vpc a
                && other.owner instanceof Vpc b
                && a.region().equals(b.region());
    }

    private static Set<ResourceId> peers(RuleContext context, Vpc vpc) {
        return context.index().referring(vpc.id(), VpcPeering.class).stream()
                .map(peering -> peering.local().equals(vpc.id()) ? peering.peer() : peering.local())
                .collect(Collectors.toSet());
    }

    private static Set<ResourceId> reached(RuleContext context, Site site) {
        return Stream.concat(
                        context.index().referring(site.id(), CustomerGateway.class).stream(),
                        context.index().referring(site.id(), DirectConnection.class).stream())
                .flatMap(end -> context.index().referring(end.id(), Link.class).stream())
                .flatMap(link -> context.index().vpcOf(link.from()).stream())
                .map(Vpc::id)
                .collect(Collectors.toSet());
    }
}
