package org.vpcstudio.project.json;

import java.math.BigDecimal;
import org.vpcstudio.text.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The version of a file. One with the whole number of ours only adds properties and kinds of resources, which are kept
/// and written back; another whole number means something else.
///
/// @param number as it stands in the file
record Version(BigDecimal number) {
    /// The version this program writes.
    static final int OURS = 2;

    /// The word that tells a project file from other JSON.
    static final String FORMAT = "vpcstudio";

    /// @throws UnreadableException when it is no project file, or says no version
    static Version of(JsonNode root) throws UnreadableException {
        if (!root.path("format").isString()
                || !root.path("format").stringValue().equals(FORMAT)) {
            throw new UnreadableException(Message.of("project.bad.format"));
        }
        JsonNode version = root.path("version");
        if (!version.isNumber() || version.decimalValue().compareTo(BigDecimal.ONE) < 0) {
            Place place = new Place.Root().property("version");
            throw Complaint.type(place, Message.of("project.expected.version"), version);
        }
        return new Version(version.decimalValue());
    }

    /// As {@link #of}, for a damaged file, which is taken for one of ours when it does not say.
    static Version guess(JsonNode root, Reading reading) throws UnreadableException {
        if (!root.path("resources").isObject()) {
            return of(root);
        }
        try {
            return of(root);
        } catch (UnreadableException e) {
            reading.drop(e);
            return new Version(BigDecimal.valueOf(OURS));
        }
    }

    /// Whether it means something else than we know.
    boolean isForeign() {
        return number.compareTo(BigDecimal.valueOf(OURS + 1L)) >= 0;
    }

    /// Whether it may hold more than we know.
    boolean isNewer() {
        return number.compareTo(BigDecimal.valueOf(OURS)) > 0;
    }

    /// Brings an older file up to our version; a newer one stays as it is.
    void migrate(ObjectNode root) {
        for (int i = isForeign() ? OURS : number.intValue(); i < OURS; i++) {
            Migration.ALL.get(i - 1).apply(root);
        }
    }
}
