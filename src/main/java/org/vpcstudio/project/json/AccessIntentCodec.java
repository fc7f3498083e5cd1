package org.vpcstudio.project.json;

import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.AccessIntent.Expect;
import org.vpcstudio.model.topology.ResourceId;

/// Access intents in files.
final class AccessIntentCodec {
    private AccessIntentCodec() {}

    static void write(AccessIntent intent, Sheet sheet) {
        sheet.text("name", intent.name())
                .text("client", intent.client())
                .text("target", intent.target())
                .text("protocol", intent.protocol())
                .number("port", intent.port())
                .word("expect", intent.expect())
                .number("rtoMillis", intent.rtoMillis());
    }

    static AccessIntent read(ResourceId id, Fields fields) throws UnreadableException {
        return new AccessIntent(
                id,
                fields.text("name"),
                fields.id("client"),
                fields.id("target"),
                fields.text("protocol"),
                fields.number("port"),
                fields.word("expect", Expect.class),
                fields.number("rtoMillis", 0));
    }
}
