package org.vpcstudio.check.book;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Rule;

/// Every rule, in the order of area and number. `src/docs/rules.md` tells which rules of the catalogue are left out.
public final class RuleBook {
    /// The rules. Areas come in the order of the catalogue: general, VPC, subnet, route table, security group, ACL,
    /// server, VIP, EIP, keepalived, LVS, peering, VPN, Direct Connect, NAT, availability.
    public static final List<Rule> RULES = Stream.of(NetworkRules.RULES, VipRules.RULES, ConnectionRules.RULES)
            .flatMap(Collection::stream)
            .toList();

    private RuleBook() {}
}
