package org.vpcstudio.ui.inspector;

import java.util.List;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.AccessIntent.Expect;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.text.Message;

/// The form of an access intent.
final class IntentForm {
    private IntentForm() {}

    static List<Section> sections(Topology topology, AccessIntent intent) {
        return List.of(
                new Section(
                        Message.of("inspector.section.intent"),
                        List.of(
                                Fields.row(
                                        "name",
                                        new Editor.Line(false, ""),
                                        intent.name(),
                                        text -> text.isBlank()
                                                ? Fields.bad("inspector.bad.blank")
                                                : Fields.put(intent.withName(text.strip()))),
                                Fields.link(
                                        Message.of("inspector.field.client"),
                                        intent.client(),
                                        AddressForms.nameOf(topology, intent.client())),
                                Fields.link(
                                        Message.of("inspector.field.target"),
                                        intent.target(),
                                        AddressForms.nameOf(topology, intent.target())))),
                new Section(
                        Message.of("inspector.section.promise"),
                        List.of(
                                Fields.choice(
                                        "protocol",
                                        "protocol",
                                        intent.protocol(),
                                        List.of(new Editor.Option("tcp", "TCP"), new Editor.Option("udp", "UDP")),
                                        next -> with(intent, next, intent.port(), intent.expect(), intent.rtoMillis())),
                                Fields.whole(
                                        "port",
                                        "port",
                                        intent.port(),
                                        1,
                                        65535,
                                        next -> with(
                                                intent, intent.protocol(), next, intent.expect(), intent.rtoMillis())),
                                Fields.choice(
                                        "expect",
                                        "expect",
                                        intent.expect().name(),
                                        List.of(
                                                new Editor.Option(Expect.ALLOW.name(), "Reaches it"),
                                                new Editor.Option(Expect.DENY.name(), "Never reaches it")),
                                        next -> with(
                                                intent,
                                                intent.protocol(),
                                                intent.port(),
                                                Expect.valueOf(next),
                                                intent.rtoMillis())),
                                Fields.seconds(
                                        "rtoMillis",
                                        "rto",
                                        intent.rtoMillis(),
                                        3_600_000,
                                        next -> with(
                                                intent, intent.protocol(), intent.port(), intent.expect(), next)))));
    }

    private static AccessIntent with(AccessIntent old, String protocol, int port, Expect expect, int rtoMillis) {
        return new AccessIntent(old.id(), old.name(), old.client(), old.target(), protocol, port, expect, rtoMillis);
    }
}
