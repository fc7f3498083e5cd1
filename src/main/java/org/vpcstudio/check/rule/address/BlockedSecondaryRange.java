package org.vpcstudio.check.rule.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.topology.Vpc;

/// VPC-004: a secondary range overlaps another range of the VPC, or one that the cloud keeps.
public final class BlockedSecondaryRange implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPC-004",
            "blocked-secondary-range",
            Severity.ERROR,
            "vpc:vpc_and_subnet/vpc/adding_a_secondary_ipv4_cidr_block_to_a_vpc.rst; "
                    + "vpcapi:appendix/error_codes.rst (VPC.9914, VPC.9916)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Cidr> blocked = context.profile().ranges("vpc.secondaryBlocked");
        return context.each(Vpc.class).flatMap(vpc -> check(vpc, blocked)).toList();
    }

    private static Stream<Finding> check(Vpc vpc, List<Cidr> blocked) {
        List<Cidr> earlier = new ArrayList<>(vpc.cidr().value().stream().toList());
        List<Finding> findings = new ArrayList<>();
        vpc.secondaryCidrs().stream().flatMap(cidr -> cidr.value().stream()).forEach(range -> {
            Anchor anchor = Anchor.at(vpc.id(), "secondaryCidrs");
            overlapped(earlier, range)
                    .map(other -> INFO.finding(anchor, range, vpc.name(), other))
                    .or(() -> overlapped(blocked, range)
                            .map(other -> INFO.variant("blocked", anchor, range, vpc.name(), other)))
                    .ifPresent(findings::add);
            earlier.add(range);
        });
        return findings.stream();
    }

    private static Optional<Cidr> overlapped(List<Cidr> ranges, Cidr range) {
        return ranges.stream().filter(range::overlaps).findFirst();
    }
}
