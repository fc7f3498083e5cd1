package org.vpcstudio.check.rule.address;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Addresses;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vpc;

/// SUB-002: a subnet is larger than its VPC, or smaller than the cloud allows.
public final class SubnetPrefixOutOfRange implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SUB-002",
            "subnet-prefix-out-of-range",
            Severity.ERROR,
            "vpc:faq/vpcs_and_subnets/what_subnet_cidr_blocks_are_available.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vpc.class)
                .flatMap(vpc -> vpc.cidr().value().stream()
                        .flatMap(around -> context.index().subnetsOf(vpc.id()).stream()
                                .flatMap(subnet -> check(context, vpc, around.network(), subnet))))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, Vpc vpc, Cidr around, Subnet subnet) {
        int longest = context.profile().limit("subnet.maxPrefix").orElse(Cidr.MAX_PREFIX);
        return subnet.cidr().value().stream()
                .filter(cidr -> cidr.prefix() < around.prefix() || cidr.prefix() > longest)
                .map(cidr -> INFO.finding(
                                Anchor.at(subnet.id(), "cidr"),
                                subnet.name(),
                                "/" + cidr.prefix(),
                                "/" + around.prefix(),
                                "/" + longest,
                                vpc.name())
                        .withRelated(vpc.id())
                        .withFixes(fixes(context, around, subnet, cidr)));
    }

    private static List<QuickFix> fixes(RuleContext context, Cidr around, Subnet subnet, Cidr cidr) {
        Cidr wanted = new Cidr(
                        cidr.first(),
                        context.profile().limit("subnet.maxPrefixApi").orElse(Cidr.MAX_PREFIX))
                .network();
        boolean good = around.contains(wanted)
                && context.index().subnetsOf(subnet.vpc()).stream()
                        .filter(other -> !other.id().equals(subnet.id()))
                        .flatMap(other -> other.cidr().value().stream())
                        .noneMatch(wanted::overlaps)
                && holdsEverything(context, subnet.withCidr(Written.cidr(wanted)), wanted);
        return good ? List.of(INFO.fix(new Edit.Put(subnet.withCidr(Written.cidr(wanted))), wanted)) : List.of();
    }

    private static boolean holdsEverything(RuleContext context, Subnet subnet, Cidr range) {
        Stream<Written<Ipv4>> addresses = Stream.concat(
                context.index().nicsIn(subnet.id()).stream()
                        .map(server -> server.nic().address()),
                context.index().vipsIn(subnet.id()).stream().map(vip -> vip.address()));
        return subnet.gatewayAddress().filter(range::contains).isPresent()
                && addresses
                        .flatMap(address -> address.value().stream())
                        .allMatch(address -> range.contains(address)
                                && !Addresses.reserved(subnet).contains(address));
    }
}
