package org.vpcstudio.project.json;

import java.util.Map;
import java.util.Set;
import org.vpcstudio.model.shape.Shapes;

/// Any record whose shape can be found, as JSON text and back, in the manner of project files.
public final class RecordText {
    private RecordText() {}

    /// The record as text.
    public static String of(Record record) {
        JsonLines lines = new JsonLines(1000);
        lines.open('{');
        new ValuePrinter(lines).properties(record, Shapes.of(record.getClass()), Set.of());
        lines.close('}');
        return lines.toString();
    }

    /// Reads a record.
    ///
    /// @throws UnreadableException when the text is not one of this type; says where and why
    public static <T extends Record> T read(Class<T> type, String text) throws UnreadableException {
        Object record = new ValueReader(new Reading(false))
                .record(JsonText.parse(text), Shapes.of(type), Map.of(), Set.of(), new Place.Root());
        return type.cast(record);
    }
}
