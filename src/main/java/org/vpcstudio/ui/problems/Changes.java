package org.vpcstudio.ui.problems;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// What an edit would change, value by value, in the words of the inspector. Found by comparing the document before and
/// after, so it cannot disagree with what the edit does.
final class Changes {
    private final Phrasebook words;
    private final Values values;
    private final List<Change> found = new ArrayList<>();

    private Changes(Phrasebook words, Values values) {
        this.words = words;
        this.values = values;
    }

    /// The changes, ordered by element.
    static List<Change> of(Document before, Edit edit, Phrasebook words) {
        Document after = edit.apply(before);
        Changes changes = new Changes(words, new Values(words, before.topology(), after.topology()));
        changes.compare(before, after);
        return List.copyOf(changes.found);
    }

    private void compare(Document before, Document after) {
        if (!before.name().equals(after.name())) {
            found.add(new Change(before.name(), List.of(words.say("property.name")), before.name(), after.name()));
        }
        TreeSet<ResourceId> ids = new TreeSet<>();
        before.topology().all().forEach(resource -> ids.add(resource.id()));
        after.topology().all().forEach(resource -> ids.add(resource.id()));
        for (ResourceId id : ids) {
            Optional<Resource> old = before.topology().find(id);
            Optional<Resource> now = after.topology().find(id);
            if (old.isPresent() && now.isPresent()) {
                compare(old.get().name(), List.of(), old.get(), now.get());
                if (!before.diagram().box(id).equals(after.diagram().box(id))) {
                    found.add(new Change(old.get().name(), List.of(), "", words.say("fix.moved")));
                }
            } else {
                old.ifPresent(gone -> found.add(new Change(gone.name(), List.of(), words.say("fix.removed"), "")));
                now.ifPresent(added -> found.add(new Change(added.name(), List.of(), "", words.say("fix.added"))));
            }
        }
    }

    private void compare(String element, List<String> path, Object old, Object now) {
        if (old.equals(now)) {
            return;
        }
        if (old instanceof Record a && now instanceof Record b && isGroup(a) && a.getClass() == b.getClass()) {
            for (RecordComponent component : a.getClass().getRecordComponents()) {
                compare(element, with(path, property(component.getName())), value(component, a), value(component, b));
            }
        } else if (old instanceof List<?> a && now instanceof List<?> b) {
            compareLists(element, path, a, b);
        } else {
            found.add(new Change(element, path, values.text(old), values.text(now)));
        }
    }

    /// Interfaces and members have names of their own and are compared one by one; of other lists only what comes and
    /// goes is told, or the whole when just the order changes.
    private void compareLists(String element, List<String> path, List<?> old, List<?> now) {
        if (old.stream().allMatch(Changes::isNamed) && now.stream().allMatch(Changes::isNamed)) {
            compareNamed(element, path, old, now);
            return;
        }
        List<?> gone = old.stream().filter(item -> !now.contains(item)).toList();
        List<?> added = now.stream().filter(item -> !old.contains(item)).toList();
        boolean orderOnly = gone.isEmpty() && added.isEmpty();
        found.add(new Change(element, path, text(orderOnly ? old : gone), text(orderOnly ? now : added)));
    }

    private void compareNamed(String element, List<String> path, List<?> old, List<?> now) {
        int sofar = found.size();
        Map<Object, ?> before = old.stream().collect(Collectors.toMap(Changes::key, item -> item, (a, b) -> a));
        Map<Object, ?> after = now.stream().collect(Collectors.toMap(Changes::key, item -> item, (a, b) -> a));
        for (Object item : old) {
            Object match = after.get(key(item));
            if (match == null) {
                found.add(new Change(element, path, values.text(item), ""));
            } else {
                // The name of the list adds nothing to the name of the item.
                compare(element, with(path.subList(0, path.size() - 1), values.text(item)), item, match);
            }
        }
        for (Object item : now) {
            if (!before.containsKey(key(item))) {
                found.add(new Change(element, path, "", values.text(item)));
            }
        }
        if (found.size() == sofar) {
            found.add(new Change(element, path, text(old), text(now)));
        }
    }

    private static boolean isNamed(Object item) {
        return item instanceof Nic || item instanceof KeepalivedNode;
    }

    private static Object key(Object item) {
        return item instanceof Nic nic ? nic.id() : item instanceof KeepalivedNode node ? node.ecs() : item;
    }

    /// Whether a record is a group of properties and not one value.
    private static boolean isGroup(Record value) {
        return !(value instanceof ResourceId)
                && !(value instanceof NicRef)
                && value.getClass().getPackageName().equals(Resource.class.getPackageName());
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(record));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private String text(List<?> items) {
        return items.stream().map(values::text).collect(Collectors.joining(", "));
    }

    private String property(String name) {
        return words.say(Message.of("property." + name));
    }

    private static List<String> with(List<String> path, String next) {
        List<String> longer = new ArrayList<>(path);
        longer.add(next);
        return List.copyOf(longer);
    }
}
