package org.vpcstudio.check.rule.naming;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.text.Message;

/// GEN-001: a resource that needs a name has none.
public final class BlankName implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("GEN-001", "blank-name", Severity.ERROR, "vpcapi:vpc_apis_v1_v2/subnet/creating_a_subnet.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<Kind> MANDATORY = EnumSet.of(
            Kind.SUBNET,
            Kind.ROUTE_TABLE,
            Kind.SECURITY_GROUP,
            Kind.NETWORK_ACL,
            Kind.ECS,
            Kind.SHARED_BANDWIDTH,
            Kind.NAT_GATEWAY,
            Kind.VPC_PEERING,
            Kind.VPN_GATEWAY,
            Kind.CUSTOMER_GATEWAY,
            Kind.VPN_CONNECTION,
            Kind.DIRECT_CONNECTION,
            Kind.VIRTUAL_GATEWAY,
            Kind.VIRTUAL_INTERFACE);

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Resource.class)
                .filter(resource -> MANDATORY.contains(resource.kind()))
                .filter(resource -> resource.name().isBlank())
                .map(resource -> finding(
                        resource, context.index().freeName(resource.kind().code())))
                .toList();
    }

    private static Finding finding(Resource resource, String name) {
        return INFO.finding(
                        Anchor.at(resource.id(), "name"),
                        Message.of("kind." + resource.kind().code()))
                .withFix(INFO.fix(new Edit.Put(resource.withName(name)), name));
    }
}
