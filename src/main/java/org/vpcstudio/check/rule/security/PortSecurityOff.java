package org.vpcstudio.check.rule.security;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Ecs;

/// SG-017: port security is off: no security group and no ACL acts on the interface.
public final class PortSecurityOff implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SG-017",
            "port-security-off",
            Severity.WARNING,
            "vpcapi:native_openstack_neutron_apis_v2.0/port/creating_a_port.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Ecs.class)
                .flatMap(ecs -> ecs.nics().stream().map(nic -> new ServerNic(ecs, nic)))
                .filter(server -> !server.nic().portSecurity())
                .map(server -> INFO.finding(
                                server.anchor("portSecurity"),
                                server.ecs().name(),
                                server.nic().guestName())
                        .withFix(INFO.fix(
                                server.put(server.nic().withPortSecurity(true)),
                                server.ecs().name())))
                .toList();
    }
}
