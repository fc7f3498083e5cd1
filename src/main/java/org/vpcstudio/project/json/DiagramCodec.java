package org.vpcstudio.project.json;

import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.diagram.Diagram;
import org.vpcstudio.model.topology.ResourceId;

/// The drawing in files, apart from the resources, so that a moved box never hides a changed address in a diff.
final class DiagramCodec {
    private DiagramCodec() {}

    static Sheet write(Diagram diagram) {
        Sheet sheet = new Sheet();
        diagram.all().forEach((id, box) -> sheet.object(id.value(), box(box)));
        return sheet;
    }

    private static Sheet box(Box box) {
        return new Sheet()
                .number("x", box.x())
                .number("y", box.y())
                .number("width", box.width())
                .number("height", box.height());
    }

    static Diagram read(Fields fields) throws UnreadableException {
        Diagram diagram = Diagram.EMPTY;
        for (String key : fields.names()) {
            ResourceId id = fields.key(key);
            diagram = diagram.with(id, box(fields.object(key)));
        }
        return diagram;
    }

    private static Box box(Fields fields) throws UnreadableException {
        return new Box(fields.number("x"), fields.number("y"), fields.size("width"), fields.size("height"));
    }
}
