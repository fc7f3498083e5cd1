package org.vpcstudio.check.rule.address;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Vpc;

/// VPC-002: a VPC is larger than its private block, or smaller than the cloud allows.
public final class VpcPrefixOutOfRange implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPC-002",
            "vpc-prefix-out-of-range",
            Severity.ERROR,
            "vpc:faq/vpcs_and_subnets/which_cidr_blocks_are_available_for_the_vpc_service.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vpc.class)
                .flatMap(vpc ->
                        vpc.cidr().value().stream().map(Cidr::network).flatMap(cidr -> check(context, vpc, cidr)))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, Vpc vpc, Cidr cidr) {
        int longest = context.profile().limit("vpc.maxPrefix").orElse(Cidr.MAX_PREFIX);
        Optional<Cidr> block = context.profile().ranges("vpc.allowedBlocks").stream()
                .filter(cidr::overlaps)
                .findFirst();
        if (block.isEmpty() || (cidr.prefix() >= block.get().prefix() && cidr.prefix() <= longest)) {
            return Stream.empty();
        }
        int shortest = block.get().prefix();
        List<QuickFix> fixes = IntStream.rangeClosed(shortest, longest)
                .map(prefix -> cidr.prefix() > longest ? longest + shortest - prefix : prefix)
                .mapToObj(prefix -> inside(block.get(), cidr, prefix))
                .filter(candidate -> fits(context, vpc, candidate))
                .limit(1)
                .map(candidate -> INFO.fix(new Edit.Put(vpc.withCidr(Written.cidr(candidate))), candidate))
                .toList();
        return Stream.of(
                INFO.finding(Anchor.at(vpc.id(), "cidr"), vpc.name(), cidr, "/" + shortest, "/" + longest, block.get())
                        .withFixes(fixes));
    }

    /// A range of this length that starts like the VPC when that is in the block, else like the block.
    private static Cidr inside(Cidr block, Cidr cidr, int prefix) {
        return new Cidr(block.contains(cidr.first()) ? cidr.first() : block.first(), prefix).network();
    }

    private static boolean fits(RuleContext context, Vpc vpc, Cidr candidate) {
        return context.index().subnetsOf(vpc.id()).stream()
                .flatMap(subnet -> subnet.cidr().value().stream())
                .allMatch(subnet -> candidate.contains(subnet.network()));
    }
}
