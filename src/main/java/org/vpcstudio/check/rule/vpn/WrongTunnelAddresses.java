package org.vpcstudio.check.rule.vpn;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.VpnConnection;

/// VPN-013: the addresses inside a tunnel are not two hosts of one /30 that the cloud allows.
public final class WrongTunnelAddresses implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-013",
            "wrong-tunnel-addresses",
            Severity.ERROR,
            "vpn:management/s2c_enterprise_edition_vpn/enterprise_edition_vpn_connection_management/creating_vpn_connections.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int PREFIX = 30;
    private static final int SIZE = 4;

    @Override
    public List<Finding> check(RuleContext context) {
        Cidr around = Cidr.parse(context.profile().text("vpn.tunnelRange"));
        List<Cidr> blocked = context.profile().ranges("vpn.tunnelBlocked");
        List<Cidr> taken = Tunnels.all(context)
                .flatMap(tunnel -> Stream.of(tunnel.tunnelLocal(), tunnel.tunnelCustomer()))
                .flatMap(written -> written.value().stream())
                .toList();
        return Tunnels.all(context)
                .filter(tunnel -> tunnel.tunnelLocal().value().isPresent()
                        && tunnel.tunnelCustomer().value().isPresent())
                .filter(tunnel -> !isPair(
                        tunnel.tunnelLocal().value().get(),
                        tunnel.tunnelCustomer().value().get(),
                        around,
                        blocked))
                .map(tunnel -> INFO.finding(
                                Tunnels.anchor(tunnel, "tunnelLocal"),
                                tunnel.name(),
                                tunnel.tunnelLocal(),
                                tunnel.tunnelCustomer(),
                                around)
                        .withFix(INFO.fix(renumbered(tunnel, free(around, blocked, taken)), tunnel.name())))
                .toList();
    }

    private static boolean isPair(Cidr local, Cidr customer, Cidr around, List<Cidr> blocked) {
        return local.prefix() == PREFIX
                && local.network().equals(customer.network())
                && !local.equals(customer)
                && isHost(local)
                && isHost(customer)
                && around.contains(local)
                && blocked.stream().noneMatch(local::overlaps);
    }

    private static boolean isHost(Cidr address) {
        return !address.address().equals(address.first()) && !address.address().equals(address.last());
    }

    /// The first /30 that nobody has.
    private static Cidr free(Cidr around, List<Cidr> blocked, List<Cidr> taken) {
        return LongStream.iterate(0, offset -> offset + SIZE < around.size(), offset -> offset + SIZE)
                .mapToObj(offset -> new Cidr(around.first().plus(offset), PREFIX))
                .filter(pair -> Stream.concat(blocked.stream(), taken.stream()).noneMatch(pair::overlaps))
                .findFirst()
                .orElse(new Cidr(around.first(), PREFIX));
    }

    private static Edit renumbered(VpnConnection tunnel, Cidr pair) {
        VpnConnection next = Property.set(
                tunnel, "tunnelLocal", Written.cidr(new Cidr(pair.first().plus(2), PREFIX)));
        return Property.put(
                next, "tunnelCustomer", Written.cidr(new Cidr(pair.first().plus(1), PREFIX)));
    }
}
