package org.vpcstudio.ui.inspector;

import java.util.List;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.AccessIntent.Expect;
import org.vpcstudio.text.Message;

/// The form of an access intent.
final class IntentForm {
    private IntentForm() {}

    static List<Section> sections(FormContext context, AccessIntent intent) {
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
                                end(context, intent, "client").withLabel(Message.of("inspector.field.client")),
                                end(context, intent, "target").withLabel(Message.of("inspector.field.target")))),
                new Section(
                        Message.of("inspector.section.promise"),
                        List.of(
                                Fields.choice(
                                        "protocol",
                                        "protocol",
                                        intent.protocol(),
                                        List.of(Fields.option("tcp", "TCP"), Fields.option("udp", "UDP")),
                                        intent::withProtocol),
                                Fields.whole("port", "port", intent.port(), 1, 65535, intent::withPort),
                                Fields.choice(
                                        "expect",
                                        "expect",
                                        intent.expect().name(),
                                        List.of(
                                                Fields.option(Expect.ALLOW.name(), "Reaches it"),
                                                Fields.option(Expect.DENY.name(), "Never reaches it")),
                                        next -> intent.withExpect(Expect.valueOf(next))),
                                Fields.seconds(
                                        "rtoMillis", "rto", intent.rtoMillis(), 3_600_000, intent::withRtoMillis))));
    }

    private static Field end(FormContext context, AccessIntent intent, String name) {
        Part part = Shapes.of(intent).part(name);
        return new ValueFields(context, intent)
                .of(AccessIntent.class, Cursor.of(intent).part(Shapes.of(intent), part), part);
    }
}
