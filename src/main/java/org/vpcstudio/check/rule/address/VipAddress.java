package org.vpcstudio.check.rule.address;

import java.util.List;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;

/// The remedy that the rules about addresses of VIPs share.
final class VipAddress {
    private VipAddress() {}

    /// Gives the VIP the next free address of its subnet.
    static List<QuickFix> next(RuleContext context, RuleInfo rule, Vip vip, Subnet subnet) {
        return context.index().freeForVip(subnet).stream()
                .map(free -> rule.fix(new Edit.Put(vip.withAddress(Written.address(free))), vip.name(), free))
                .toList();
    }
}
