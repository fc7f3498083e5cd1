package org.vpcstudio.check;

import java.util.List;
import java.util.Map;
import org.vpcstudio.model.topology.Action;
import org.vpcstudio.model.topology.Family;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SecurityRule.Direction;

/// What the security groups of an interface let pass: the rule of the lowest priority number decides, of equal ones a
/// deny, and what no rule matches is dropped
/// (`access_control/security_group/security_groups_and_security_group_rules.rst`). IPv4 only.
///
/// @param groups all groups of one interface
public record GroupFilter(List<SecurityGroup> groups) {
    private static final Map<String, String> NUMBERS = Map.of("icmp", "1", "tcp", "6", "udp", "17", "icmpv6", "58");

    public GroupFilter {
        groups = List.copyOf(groups);
    }

    /// The groups of an interface, as far as they exist.
    public static GroupFilter of(RuleContext context, Nic nic) {
        return new GroupFilter(nic.securityGroups().stream()
                .flatMap(id -> context.topology().find(id, SecurityGroup.class).stream())
                .toList());
    }

    /// Whether a first packet passes.
    ///
    /// @param protocol as in a rule
    /// @param port of the one who listens; 0 for a protocol without ports
    /// @param other who sends an incoming packet, or gets an outgoing one
    public boolean lets(Direction direction, String protocol, int port, Party other) {
        int allowed = Integer.MAX_VALUE;
        for (SecurityGroup group : groups) {
            for (SecurityRule rule : group.rules()) {
                if (rule.priority() < allowed
                        && rule.action() == Action.ALLOW
                        && isFor(rule, direction, protocol, port)
                        && other.isIn(rule.remote())) {
                    allowed = rule.priority();
                }
            }
        }
        return allowed < Integer.MAX_VALUE && !denies(direction, protocol, port, other, allowed);
    }

    private boolean denies(Direction direction, String protocol, int port, Party other, int allowed) {
        for (SecurityGroup group : groups) {
            for (SecurityRule rule : group.rules()) {
                if (rule.priority() <= allowed
                        && rule.action() == Action.DENY
                        && isFor(rule, direction, protocol, port)
                        && other.meets(rule.remote())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFor(SecurityRule rule, Direction direction, String protocol, int port) {
        return rule.direction() == direction && rule.family() == Family.IPV4 && isFor(rule, protocol, port);
    }

    private static boolean isFor(SecurityRule rule, String protocol, int port) {
        if (rule.protocol().equals("all")) {
            return true;
        }
        return number(rule.protocol()).equals(number(protocol))
                && (port == 0
                        || Ports.parse(rule.ports())
                                .filter(ports -> ports.contains(port))
                                .isPresent());
    }

    private static String number(String protocol) {
        return NUMBERS.getOrDefault(protocol, protocol);
    }
}
