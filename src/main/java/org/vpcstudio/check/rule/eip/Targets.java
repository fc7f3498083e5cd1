package org.vpcstudio.check.rule.eip;

import java.util.Optional;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VpnGateway;

/// What an EIP is bound to, in words and as elements.
final class Targets {
    private Targets() {}

    static String name(RuleContext context, Eip.Target target) {
        return context.topology()
                .find(target.end())
                .map(Resource::name)
                .orElse(target.end().value());
    }

    /// The subnet the target is in; empty when the target does not exist.
    static Optional<ResourceId> subnet(RuleContext context, Eip.Target target) {
        return switch (target) {
            case Eip.Target.OfVip vip ->
                context.topology().find(vip.vip(), Vip.class).map(Vip::subnet);
            case Eip.Target.OfNat nat ->
                context.topology().find(nat.gateway(), NatGateway.class).flatMap(NatGateway::subnet);
            case Eip.Target.OfVpn vpn ->
                context.topology().find(vpn.gateway(), VpnGateway.class).flatMap(VpnGateway::interconnectionSubnet);
            case Eip.Target.OfNic nic -> context.topology().nic(nic.nic()).map(Nic::subnet);
        };
    }
}
