package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Vip;

/// VIP-015: the port of a VIP has no owner, so that nobody outside the VPC reaches it, and somebody should.
public final class VipWithoutOwner implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-015",
            "vip-without-owner",
            Severity.ERROR,
            "vpcapi:native_openstack_neutron_apis_v2.0/port/creating_a_port.rst; "
                    + "gh:cloudfoundry/bosh-openstack-cpi-release#98");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vip.class)
                .filter(vip -> vip.deviceOwner().isBlank())
                .flatMap(vip -> visitor(context, vip).stream()
                        .map(visitor -> INFO.finding(Anchor.at(vip.id(), "deviceOwner"), vip.name(), visitor.name())
                                .withRelated(visitor.id())
                                .withFix(INFO.fix(
                                        new Edit.Put(vip.withDeviceOwner(Vip.DEVICE_OWNER)),
                                        Vip.DEVICE_OWNER,
                                        vip.name()))))
                .toList();
    }

    /// An EIP on the VIP, or a client outside its VPC.
    private static Optional<? extends Resource> visitor(RuleContext context, Vip vip) {
        Optional<Eip> eip = context.index().eipsOn(vip).stream().findFirst();
        return eip.isPresent()
                ? eip
                : context.index().wantedOf(vip).stream()
                        .flatMap(intent -> context.topology().find(intent.client()).stream())
                        .filter(client -> !context.index()
                                .vpcOf(client.id())
                                .equals(context.index().vpcOf(vip.id())))
                        .findFirst();
    }
}
