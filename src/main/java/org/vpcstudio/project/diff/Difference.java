package org.vpcstudio.project.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// What one design has that another has not: empty exactly when they are equal.
///
/// @param entries the design itself first, then resources and boxes by id, then scenarios in the order shown
public record Difference(List<Entry> entries) {
    public Difference {
        entries = List.copyOf(entries);
    }

    /// What has to be told about the second design to somebody who knows the first.
    public static Difference between(Document before, Document after) {
        Pairing<Scenario> scenarios = Pairing.byName(before.scenarios(), after.scenarios(), Scenario::name);
        List<Entry> entries = new ArrayList<>();
        design(before, after, scenarios).ifPresent(entries::add);
        Set<ResourceId> ids = new TreeSet<>();
        for (Document document : List.of(before, after)) {
            document.topology().all().forEach(resource -> ids.add(resource.id()));
            ids.addAll(document.diagram().all().keySet());
        }
        ids.forEach(id -> resource(id, before, after).ifPresent(entries::add));
        scenarios.pairs().forEach(pair -> scenario(pair).ifPresent(entries::add));
        return new Difference(entries);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    private static Optional<Entry> design(Document before, Document after, Pairing<Scenario> scenarios) {
        List<Change> changes = new ArrayList<>();
        compare("name", Optional.of(before.name()), Optional.of(after.name()), changes);
        compare("profile", Optional.of(before.profile()), Optional.of(after.profile()), changes);
        if (scenarios.isReordered()) {
            compare("scenarios", Optional.of(names(before)), Optional.of(names(after)), changes);
        }
        Set<String> pointers = new TreeSet<>(before.unknown().keySet());
        pointers.addAll(after.unknown().keySet());
        for (String pointer : pointers) {
            Optional<String> was = Optional.ofNullable(before.unknown().get(pointer));
            Optional<String> is = Optional.ofNullable(after.unknown().get(pointer));
            compare(pointer, was, is, changes);
        }
        Subject subject = new Subject(Subject.DESIGN, "", after.name());
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Entry.Changed(subject, changes));
    }

    private static void compare(
            String property, Optional<String> before, Optional<String> after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(new Change(property, before.map(Wording::text), after.map(Wording::text)));
        }
    }

    private static String names(Document document) {
        return document.scenarios().stream().map(Scenario::name).collect(Collectors.joining(", "));
    }

    private static Optional<Entry> scenario(Pairing.Pair<Scenario> pair) {
        if (pair.before().isPresent() && pair.after().isPresent()) {
            Scenario is = pair.after().get();
            List<Change> changes = Comparison.of(pair.before().get(), is, Shapes.of(Scenario.class));
            return changes.isEmpty() ? Optional.empty() : Optional.of(new Entry.Changed(Subject.of(is), changes));
        }
        return pair.after()
                .<Entry>map(now -> new Entry.Added(Subject.of(now)))
                .or(() -> pair.before().map(old -> new Entry.Removed(Subject.of(old))));
    }

    private static Optional<Entry> resource(ResourceId id, Document before, Document after) {
        Optional<Resource> was = before.topology().find(id);
        Optional<Resource> is = after.topology().find(id);
        if (was.isPresent() && is.isPresent()) {
            return both(was.get(), is.get(), before, after);
        }
        return is.<Entry>map(now -> new Entry.Added(Subject.of(now)))
                .or(() -> was.map(old -> new Entry.Removed(Subject.of(old))))
                .or(() -> moved(new Subject(Subject.BOX, id.value(), ""), id, before, after));
    }

    private static Optional<Entry> both(Resource was, Resource is, Document before, Document after) {
        List<Change> changes = changes(was, is);
        if (changes.isEmpty()) {
            return moved(Subject.of(is), is.id(), before, after);
        }
        Optional<Drawn> from = before.diagram().drawn(is.id());
        Optional<Drawn> to = after.diagram().drawn(is.id());
        if (!from.equals(to)) {
            changes = new ArrayList<>(changes);
            changes.add(new Change("box", from.map(Wording::of), to.map(Wording::of)));
        }
        return Optional.of(new Entry.Changed(Subject.of(is), changes));
    }

    /// Another kind under the same id is a change of the kind and of nothing that could be compared.
    private static List<Change> changes(Resource was, Resource is) {
        if (was.kind() != is.kind()) {
            return List.of(new Change(
                    "kind",
                    Optional.of(was.kind().code()),
                    Optional.of(is.kind().code())));
        }
        return Comparison.of(was, is, Shapes.of(is));
    }

    private static Optional<Entry> moved(Subject subject, ResourceId id, Document before, Document after) {
        Optional<Drawn> from = before.diagram().drawn(id);
        Optional<Drawn> to = after.diagram().drawn(id);
        return from.equals(to) ? Optional.empty() : Optional.of(new Entry.Moved(subject, from, to));
    }
}
