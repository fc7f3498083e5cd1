package org.vpcstudio.check.rule.directconnect;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.VirtualInterface;

/// DC-005: the two addresses of a virtual interface do not go together.
public final class WrongLineAddresses implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "DC-005",
            "wrong-line-addresses",
            Severity.ERROR,
            "dc:best_practices/configuring_redundant_or_active_standby_connections.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int PREFIX = 30;

    @Override
    public List<Finding> check(RuleContext context) {
        return Lines.interfaces(context)
                .flatMap(link -> link.localGateway().value().stream()
                        .flatMap(local -> link.remoteGateway().value().stream()
                                .flatMap(remote -> check(link, local, remote).stream())))
                .toList();
    }

    private static Optional<Finding> check(VirtualInterface link, Cidr local, Cidr remote) {
        Anchor anchor = Lines.anchor(link, "localGateway");
        boolean pair = local.network().equals(remote.network())
                && !local.address().equals(remote.address())
                && isHost(local)
                && isHost(remote);
        if (!pair) {
            return Optional.of(INFO.finding(anchor, link.name(), local, remote)
                    .withFix(INFO.fix(paired(link, local.address()), link.name())));
        }
        return local.prefix() == PREFIX
                ? Optional.empty()
                : Optional.of(INFO.variant("wide", anchor, link.name(), "/" + local.prefix())
                        .withSeverity(Severity.WARNING)
                        .withFix(INFO.fix(paired(link, local.address()), link.name())));
    }

    private static boolean isHost(Cidr address) {
        return !address.address().equals(address.first()) && !address.address().equals(address.last());
    }

    /// The two hosts of the /30 around an address.
    private static Edit paired(VirtualInterface link, Ipv4 near) {
        Ipv4 network = new Cidr(near, PREFIX).first();
        VirtualInterface next = Property.set(link, "localGateway", Written.cidr(new Cidr(network.plus(1), PREFIX)));
        return Property.put(next, "remoteGateway", Written.cidr(new Cidr(network.plus(2), PREFIX)));
    }
}
