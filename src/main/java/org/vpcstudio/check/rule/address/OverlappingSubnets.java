package org.vpcstudio.check.rule.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vpc;

/// SUB-004: two subnets of a VPC overlap. Reported at the one that starts later.
public final class OverlappingSubnets implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SUB-004", "overlapping-subnets", Severity.ERROR, "vpc:service_overview/basic_concepts/subnet.rst");

    private record Ranged(Subnet subnet, Cidr range) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vpc.class)
                .flatMap(vpc -> check(context, vpc).stream())
                .toList();
    }

    /// In the order of their first addresses, a subnet overlaps an earlier one exactly when it overlaps the one that
    /// reaches furthest.
    private static List<Finding> check(RuleContext context, Vpc vpc) {
        List<Ranged> sorted = context.index().subnetsOf(vpc.id()).stream()
                .flatMap(subnet -> subnet.cidr().value().stream().map(cidr -> new Ranged(subnet, cidr.network())))
                .sorted(Comparator.comparing(Ranged::range)
                        .thenComparing(ranged -> ranged.subnet().id()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        Ranged furthest = null;
        for (Ranged next : sorted) {
            if (furthest != null && furthest.range().overlaps(next.range())) {
                findings.add(finding(context, vpc, next, furthest));
            }
            if (furthest == null
                    || next.range().last().compareTo(furthest.range().last()) > 0) {
                furthest = next;
            }
        }
        return findings;
    }

    private static Finding finding(RuleContext context, Vpc vpc, Ranged later, Ranged earlier) {
        Subnet subnet = later.subnet();
        List<QuickFix> fixes = Renumbering.freeRange(context, subnet, vpc).stream()
                .map(free -> INFO.fix(Renumbering.move(context.index(), subnet, free), subnet.name(), free))
                .toList();
        return INFO.finding(
                        Anchor.at(subnet.id(), "cidr"),
                        subnet.name(),
                        later.range(),
                        earlier.subnet().name(),
                        earlier.range())
                .withRelated(earlier.subnet().id())
                .withFixes(fixes);
    }
}
