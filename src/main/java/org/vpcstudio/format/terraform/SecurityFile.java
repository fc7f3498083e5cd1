package org.vpcstudio.format.terraform;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vpcstudio.format.terraform.Hcl.Body;
import org.vpcstudio.format.terraform.Hcl.Value;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SecurityRule.Direction;
import org.vpcstudio.model.topology.SecurityRule.Remote;

/// `security.tf`: security groups, and a table of their rules.
final class SecurityFile {
    private static final String RULE = "opentelekomcloud_networking_secgroup_rule_v2";
    private static final Set<String> WORDS = Set.of("tcp", "udp", "icmp");
    private static final Pattern PORTS = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

    private final Parts parts;
    private final Remarks remarks;
    private final Set<String> keys = new HashSet<>();

    SecurityFile(Parts parts, Remarks remarks) {
        this.parts = parts;
        this.remarks = remarks;
    }

    Body write() {
        Body file = new Body();
        parts.groups().forEach(group -> group(group, file));
        Body rules = new Body();
        parts.groups().forEach(group -> group.rules().forEach(rule -> rule(group, rule, rules)));
        if (!rules.isEmpty()) {
            file.gap()
                    .block(
                            "locals",
                            locals -> locals.comment("What the groups let through; the rest is dropped.")
                                    .set("security_group_rules", new Hcl.Entries(rules.items())));
            table(file);
        }
        return file;
    }

    private void group(SecurityGroup group, Body file) {
        file.resource(
                "opentelekomcloud_networking_secgroup_v2",
                parts.label(group),
                body -> body.set("name", Hcl.text(parts.cloudName(group))).set("delete_default_rules", Hcl.bool(true)));
    }

    private static void table(Body file) {
        file.resource(
                RULE,
                "this",
                body -> body.set("for_each", Hcl.code("local.security_group_rules"))
                        .gap()
                        .set("security_group_id", Hcl.code("each.value.group_id"))
                        .set("direction", Hcl.code("each.value.direction"))
                        .set("ethertype", Hcl.text("IPv4"))
                        .set("protocol", Hcl.code("try(each.value.protocol, null)"))
                        .set("port_range_min", Hcl.code("try(each.value.ports[0], null)"))
                        .set("port_range_max", Hcl.code("try(each.value.ports[1], null)"))
                        .set("remote_group_id", Hcl.code("try(each.value.remote_group_id, null)"))
                        .set("remote_ip_prefix", Hcl.code("try(each.value.remote_ip_prefix, null)")));
    }

    private void rule(SecurityGroup group, SecurityRule rule, Body rules) {
        String protocol = rule.protocol().strip().toLowerCase(Locale.ROOT);
        Optional<Value> ports = ports(rule.ports().strip());
        Optional<Far> far = far(group, rule);
        if (!isProtocol(protocol)) {
            remarks.add(group.name(), "rule-protocol", rule.protocol());
        } else if (ports.isEmpty() && !rule.ports().isBlank()) {
            remarks.add(group.name(), "rule-ports", rule.ports());
        } else if (ports.isPresent() && !protocol.equals("tcp") && !protocol.equals("udp")) {
            remarks.add(group.name(), "rule-ports-without-protocol", rule.ports(), rule.protocol());
        } else if (far.isPresent()) {
            String key = key(group, rule, protocol, far.get());
            if (keys.add(key)) {
                rules.gap().entry(key, entry(group, rule, protocol, ports, far.get()));
            }
        }
    }

    private Value entry(SecurityGroup group, SecurityRule rule, String protocol, Optional<Value> ports, Far far) {
        return Hcl.entries(entry -> {
            entry.set("group_id", Hcl.code(parts.group(group.id()).orElseThrow() + ".id"))
                    .set("direction", Hcl.text(word(rule.direction())));
            if (!protocol.equals("all")) {
                entry.set("protocol", Hcl.text(protocol));
            }
            ports.ifPresent(range -> entry.set("ports", range));
            if (!far.attribute().isEmpty()) {
                entry.set(far.attribute(), far.value());
            }
        });
    }

    private static boolean isProtocol(String protocol) {
        boolean number = protocol.matches("0|[1-9]\\d{0,2}") && Integer.parseInt(protocol) <= 255;
        return protocol.equals("all") || WORDS.contains(protocol) || number;
    }

    /// First and last port; empty for every port, and for what is no port.
    private static Optional<Value> ports(String ports) {
        Matcher matcher = PORTS.matcher(ports);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        boolean sound = first >= 1 && first <= last && last <= 65535;
        return sound ? Optional.of(Hcl.list(List.of(first, last).stream().map(Hcl::number))) : Optional.empty();
    }

    /// The other side of a rule.
    ///
    /// @param words how the key of the table names it
    /// @param attribute the argument that names it; blank for everybody
    private record Far(String words, String attribute, Value value) {}

    private Optional<Far> far(SecurityGroup group, SecurityRule rule) {
        return switch (rule.remote()) {
            case Remote.Anyone() -> Optional.of(new Far("any", "", Hcl.text("")));
            case Remote.Range(var written) -> {
                if (written.value().isEmpty()) {
                    remarks.add(group.name(), "rule-range", written.text());
                }
                yield written.value().map(cidr -> range(group, cidr));
            }
            case Remote.Group(var id) -> {
                Optional<String> other = parts.group(id);
                if (other.isEmpty()) {
                    remarks.add(group.name(), "rule-group", id.value());
                }
                yield other.map(reference -> new Far(nameOf(id), "remote_group_id", Hcl.code(reference + ".id")));
            }
        };
    }

    private Far range(SecurityGroup group, Cidr cidr) {
        if (cidr.hasHostBits()) {
            remarks.add(
                    group.name(), "host-bits", cidr.toString(), cidr.network().toString());
        }
        String network = cidr.network().toString();
        return new Far(network, "remote_ip_prefix", Hcl.text(network));
    }

    private String nameOf(ResourceId group) {
        return parts.topology().find(group).map(parts::cloudName).orElse(group.value());
    }

    /// Says what the rule says, so that a rule keeps its address in the state when others come and go.
    private String key(SecurityGroup group, SecurityRule rule, String protocol, Far far) {
        String ports = rule.ports().isBlank() ? "" : " " + rule.ports().strip();
        String preposition = rule.direction() == Direction.INGRESS ? " from " : " to ";
        return parts.cloudName(group) + " " + word(rule.direction()) + " " + protocol + ports + preposition
                + far.words();
    }

    private static String word(Direction direction) {
        return switch (direction) {
            case INGRESS -> "ingress";
            case EGRESS -> "egress";
        };
    }
}
