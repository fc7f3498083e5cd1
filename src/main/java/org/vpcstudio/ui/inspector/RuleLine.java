package org.vpcstudio.ui.inspector;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Action;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SecurityRule.Direction;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.model.topology.Topology;

/// A rule of a security group as a line: `in tcp 443 from 0.0.0.0/0`, `in all from sg-ha`, `out all to anyone`.
final class RuleLine {
    private static final Pattern LINE = Pattern.compile(
            "(?:(deny|allow)\\s+)?(in|out)\\s+(all|tcp|udp|icmp|\\d{1,3})(?:\\s+(\\d{1,5}(?:-\\d{1,5})?))?\\s+(?:from|to)\\s+(\\S+)");

    private RuleLine() {}

    static String write(Topology topology, SecurityRule rule) {
        boolean in = rule.direction() == Direction.INGRESS;
        String ports = rule.ports().isBlank() ? "" : " " + rule.ports();
        return (rule.action() == Action.DENY ? "deny " : "")
                + (in ? "in " : "out ")
                + rule.protocol()
                + ports
                + (in ? " from " : " to ")
                + far(topology, rule.remote());
    }

    static Optional<SecurityRule> read(Topology topology, String text) {
        Matcher matcher = LINE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Action action = "deny".equals(matcher.group(1)) ? Action.DENY : Action.ALLOW;
        Direction direction = matcher.group(2).equals("in") ? Direction.INGRESS : Direction.EGRESS;
        String ports = Optional.ofNullable(matcher.group(4)).orElse("");
        return far(topology, matcher.group(5))
                .map(remote -> new SecurityRule(direction, matcher.group(3), ports, remote).withAction(action));
    }

    private static String far(Topology topology, Remote remote) {
        return switch (remote) {
            case Remote.Anyone _ -> "anyone";
            case Remote.Range(Written<Cidr> cidr) -> cidr.text();
            case Remote.Group(ResourceId group) -> AddressForms.nameOf(topology, group);
        };
    }

    private static Optional<Remote> far(Topology topology, String word) {
        if (word.toLowerCase(Locale.ROOT).equals("anyone")) {
            return Optional.of(new Remote.Anyone());
        }
        Written<Cidr> range = Written.cidr(word);
        if (range.value().isPresent()) {
            return Optional.of(new Remote.Range(range));
        }
        return topology.each(SecurityGroup.class)
                .filter(group -> group.name().equals(word))
                .findFirst()
                .map(group -> new Remote.Group(group.id()));
    }
}
