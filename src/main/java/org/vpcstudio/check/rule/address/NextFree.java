package org.vpcstudio.check.rule.address;

import java.util.List;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;

/// The remedy that the rules about addresses share: the next free address of the subnet.
final class NextFree {
    private NextFree() {}

    static List<QuickFix> of(RuleContext context, RuleInfo rule, Subnet subnet, Vip vip) {
        return context.index().freeForVip(subnet).stream()
                .map(free -> rule.fix(new Edit.Put(vip.withAddress(Written.address(free))), vip.name(), free))
                .toList();
    }

    static List<QuickFix> of(RuleContext context, RuleInfo rule, Subnet subnet, ServerNic server) {
        return context.index().freeForServer(subnet).stream()
                .map(free -> rule.fix(
                        server.put(server.nic().withAddress(Written.address(free))),
                        server.ecs().name(),
                        free))
                .toList();
    }
}
