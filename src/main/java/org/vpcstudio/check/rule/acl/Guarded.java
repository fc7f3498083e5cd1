package org.vpcstudio.check.rule.acl;

import java.util.List;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.model.topology.NetworkAcl;
import org.vpcstudio.model.topology.Subnet;

/// The subnets behind an ACL.
final class Guarded {
    private Guarded() {}

    static List<Subnet> by(RuleContext context, NetworkAcl acl) {
        return context.index().referring(acl.id(), Subnet.class);
    }
}
