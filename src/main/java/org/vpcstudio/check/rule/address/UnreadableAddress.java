package org.vpcstudio.check.rule.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Leaf;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualInterface;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpnConnection;

/// GEN-005: an address or a range cannot be read, or a range has host bits set. All other rules are silent about it.
public final class UnreadableAddress implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("GEN-005", "unreadable-address", Severity.ERROR, "vpcapi:appendix/error_codes.rst (VPC.0212)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// What may not be blank. Elsewhere blank has a meaning of its own: any, the usual, or for the cloud to choose.
    private static final Map<Class<?>, Set<String>> NEEDED = Map.of(
            Vpc.class, Set.of("cidr"),
            Subnet.class, Set.of("cidr"),
            Nic.class, Set.of("address"),
            SecurityRule.Remote.Range.class, Set.of("cidr"),
            Route.class, Set.of("destination"),
            Site.Client.class, Set.of("address"),
            CustomerGateway.class, Set.of("address"),
            VpnConnection.Policy.class, Set.of("source"),
            VirtualInterface.class, Set.of("localGateway", "remoteGateway"),
            Nic.AddressPair.class, Set.of("range"));

    /// An address with the length of its network, where host bits are meant.
    private static final Map<Class<?>, Set<String>> HOSTS = Map.of(
            VpnConnection.class, Set.of("tunnelLocal", "tunnelCustomer"),
            VirtualInterface.class, Set.of("localGateway", "remoteGateway"),
            Nic.AddressPair.class, Set.of("range"));

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        context.each(Resource.class).forEach(resource -> {
            Leaf.each(resource, leaf -> {
                if (leaf.value() instanceof Written<?> written) {
                    findings.addAll(check(leaf, written));
                }
            });
        });
        return findings;
    }

    private static List<Finding> check(Leaf leaf, Written<?> written) {
        if (written.isBlank()) {
            return isNeeded(leaf)
                    ? List.of(INFO.variant(range(leaf) ? "no-range" : "none", leaf.anchor(), name(leaf)))
                    : List.of();
        }
        if (written.value().isEmpty()) {
            return List.of(
                    range(leaf)
                            ? INFO.variant("range", leaf.anchor(), name(leaf), written)
                            : INFO.finding(leaf.anchor(), name(leaf), written));
        }
        return written.value().get() instanceof Cidr cidr && cidr.hasHostBits() && !in(HOSTS, leaf)
                ? List.of(hostBits(leaf, cidr))
                : List.of();
    }

    private static Finding hostBits(Leaf leaf, Cidr cidr) {
        Edit clear = new Edit.Put(leaf.with(Written.cidr(cidr.network())));
        return INFO.variant("host-bits", leaf.anchor(), name(leaf), cidr, cidr.network())
                .withFix(INFO.fix(clear, cidr.network()));
    }

    /// An empty line of a list says nothing either. A VIP has one address or the other.
    private static boolean isNeeded(Leaf leaf) {
        return leaf.spot().listed()
                || in(NEEDED, leaf)
                || (leaf.owner() instanceof Vip vip
                        && leaf.shape() == Shape.Scalar.ADDRESS
                        && vip.ipv6Address().isBlank());
    }

    private static boolean in(Map<Class<?>, Set<String>> table, Leaf leaf) {
        return table.getOrDefault(leaf.spot().record(), Set.of())
                .contains(leaf.spot().part().name());
    }

    private static boolean range(Leaf leaf) {
        return leaf.shape() == Shape.Scalar.RANGE;
    }

    private static String name(Leaf leaf) {
        return leaf.owner().name();
    }
}
