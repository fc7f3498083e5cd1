package org.vpcstudio.check.rule.security;

import org.vpcstudio.model.topology.Action;
import org.vpcstudio.model.topology.SecurityRule;

/// How far a security rule opens a server.
final class Openness {
    private Openness() {}

    /// Whether the rule lets the whole Internet in.
    static boolean letsEverybodyIn(SecurityRule rule) {
        return rule.direction() == SecurityRule.Direction.INGRESS
                && rule.action() == Action.ALLOW
                && switch (rule.remote()) {
                    case SecurityRule.Remote.Anyone _ -> true;
                    case SecurityRule.Remote.Range range ->
                        range.cidr().value().filter(cidr -> cidr.prefix() == 0).isPresent();
                    case SecurityRule.Remote.Group _ -> false;
                };
    }
}
