package org.vpcstudio.project.json;

import java.util.Optional;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;

/// The members of a keepalived cluster in files.
final class NodeCodec {
    private NodeCodec() {}

    static Sheet write(KeepalivedNode node) {
        Sheet sheet = new Sheet()
                .text("ecs", node.ecs())
                .text("interfaceName", node.interfaceName())
                .word("startState", node.startState())
                .number("priority", node.priority())
                .texts("peers", node.peers())
                .objects("trackers", node.trackers(), NodeCodec::tracker);
        return node.overrides().equals(Overrides.NONE) ? sheet : sheet.object("overrides", overrides(node.overrides()));
    }

    private static Sheet tracker(Tracker tracker) {
        return new Sheet()
                .word("kind", tracker.kind())
                .text("target", tracker.target())
                .number("weight", tracker.weight())
                .number("intervalSeconds", tracker.intervalSeconds())
                .number("rise", tracker.rise())
                .number("fall", tracker.fall());
    }

    private static Sheet overrides(Overrides overrides) {
        Sheet sheet = new Sheet();
        overrides.virtualRouterId().ifPresent(id -> sheet.number("virtualRouterId", id));
        overrides.advertIntervalMillis().ifPresent(millis -> sheet.number("advertIntervalMillis", millis));
        overrides.password().ifPresent(password -> sheet.text("password", password));
        return sheet;
    }

    static KeepalivedNode read(Fields fields) throws UnreadableException {
        return new KeepalivedNode(
                fields.id("ecs"),
                fields.text("interfaceName"),
                fields.word("startState", StartState.BACKUP),
                fields.number("priority"),
                fields.nics("peers"),
                fields.objects("trackers", NodeCodec::tracker),
                fields.object("overrides", Overrides.NONE, NodeCodec::overrides));
    }

    private static Tracker tracker(Fields fields) throws UnreadableException {
        return new Tracker(
                fields.word("kind", Tracker.Kind.class),
                fields.text("target"),
                fields.number("weight", 0),
                fields.number("intervalSeconds", 1),
                fields.number("rise", 1),
                fields.number("fall", 1));
    }

    private static Overrides overrides(Fields fields) throws UnreadableException {
        Optional<String> password = fields.has("password") ? Optional.of(fields.text("password")) : Optional.empty();
        return new Overrides(
                fields.numberIfSet("virtualRouterId").orElse(null),
                fields.numberIfSet("advertIntervalMillis").orElse(null),
                password.orElse(null));
    }
}
