package org.vpcstudio.project.json;

import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SecurityRule.Direction;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.text.Message;

/// Security groups in files. The other side of a rule is always said, so that a slip never opens it to everybody.
final class SecurityGroupCodec {
    private static final String ANYONE = "anyone";

    private SecurityGroupCodec() {}

    static void write(SecurityGroup group, Sheet sheet) {
        sheet.text("name", group.name())
                .text("region", group.region())
                .objects("rules", group.rules(), SecurityGroupCodec::rule);
    }

    private static Sheet rule(SecurityRule rule) {
        Sheet sheet = new Sheet()
                .word("direction", rule.direction())
                .text("protocol", rule.protocol())
                .textUnlessBlank("ports", rule.ports());
        return switch (rule.remote()) {
            case Remote.Anyone _ -> sheet.text("remote", ANYONE);
            case Remote.Range range -> sheet.object("remote", new Sheet().text("cidr", range.cidr()));
            case Remote.Group other -> sheet.object("remote", new Sheet().text("group", other.group()));
        };
    }

    static SecurityGroup read(ResourceId id, Fields fields) throws UnreadableException {
        return new SecurityGroup(
                id, fields.text("name"), fields.id("region"), fields.objects("rules", SecurityGroupCodec::rule));
    }

    private static SecurityRule rule(Fields fields) throws UnreadableException {
        return new SecurityRule(
                fields.word("direction", Direction.class),
                fields.text("protocol"),
                fields.text("ports", ""),
                remote(fields));
    }

    private static Remote remote(Fields fields) throws UnreadableException {
        if (fields.raw("remote").isString() && fields.text("remote").equals(ANYONE)) {
            return new Remote.Anyone();
        }
        if (fields.raw("remote").isObject()) {
            Fields remote = fields.object("remote");
            if (remote.has("cidr") != remote.has("group")) {
                return remote.has("cidr")
                        ? new Remote.Range(remote.cidr("cidr"))
                        : new Remote.Group(remote.id("group"));
            }
        } else if (!fields.has("remote")) {
            fields.text("remote");
        }
        throw fields.wrong("remote", Message.of("project.expected.remote"));
    }
}
