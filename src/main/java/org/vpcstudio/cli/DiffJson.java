package org.vpcstudio.cli;

import java.util.Optional;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.project.diff.Change;
import org.vpcstudio.project.diff.Difference;
import org.vpcstudio.project.diff.Entry;
import org.vpcstudio.project.diff.Subject;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What two designs differ in, for programs: lists `added`, `removed`, `changed` and `moved`, each always there. Values
/// are texts, `null` where there was nothing.
final class DiffJson {
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode added = root.putArray("added");
    private final ArrayNode removed = root.putArray("removed");
    private final ArrayNode changed = root.putArray("changed");
    private final ArrayNode moved = root.putArray("moved");

    private DiffJson() {}

    static String of(Difference difference) {
        DiffJson json = new DiffJson();
        difference.entries().forEach(json::add);
        return JsonOut.print(json.root);
    }

    private void add(Entry entry) {
        switch (entry) {
            case Entry.Added(Subject subject) -> subject(added, subject);
            case Entry.Removed(Subject subject) -> subject(removed, subject);
            case Entry.Changed(Subject subject, var changes) -> {
                ArrayNode list = subject(changed, subject).putArray("changes");
                changes.forEach(change -> change(list.addObject(), change));
            }
            case Entry.Moved(Subject subject, var before, var after) -> {
                ObjectNode node = subject(moved, subject);
                drawn(node, "old", before);
                drawn(node, "new", after);
            }
        }
    }

    private static ObjectNode subject(ArrayNode list, Subject subject) {
        return list.addObject()
                .put("kind", subject.kind())
                .put("id", subject.id())
                .put("name", subject.name());
    }

    private static void change(ObjectNode node, Change change) {
        node.put("property", change.property());
        node.put("old", change.before().orElse(null));
        node.put("new", change.after().orElse(null));
    }

    private static void drawn(ObjectNode node, String key, Optional<Drawn> drawn) {
        if (drawn.isEmpty()) {
            node.putNull(key);
            return;
        }
        node.putObject(key)
                .put("x", drawn.get().x())
                .put("y", drawn.get().y())
                .put("width", drawn.get().width())
                .put("height", drawn.get().height())
                .put("locked", drawn.get().locked())
                .put("collapsed", drawn.get().collapsed());
    }
}
