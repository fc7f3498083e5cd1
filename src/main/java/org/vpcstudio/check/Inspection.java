package org.vpcstudio.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.check.Unit.Found;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// Checks one design again and again: after a change it does only what the change concerns.
///
/// The work is cut into units: all rules about one element, and each rule that {@link Rule#compares} elements.
/// While a unit runs, what each of its rules looks at is taken down: elements by their ids, who names them, all
/// of a kind, a name or all names. A change of a resource concerns the unit of the resource, the units of those
/// it names now or named before, and every unit that looked at it or at who names those. Nothing a rule can see
/// is left out, because it sees the design only through what takes it down.
///
/// Belongs to one thread at a time.
public final class Inspection {
    /// When more than this part of a design has changed, starting afresh is quicker.
    private static final int MUCH = 4;

    private final List<Rule> rules;
    private final Map<Class<?>, int[]> rulesOfKind = new HashMap<>();
    private final Map<ResourceId, Unit> units = new HashMap<>();
    private final List<Unit> comparing = new ArrayList<>();
    private List<Set<Class<?>>> asked = List.of();
    private @Nullable Document present;
    private @Nullable RuleContext context;
    private Reading reading = Reading.on();
    private Ledger ledger;

    /// @param rules in the order of their findings
    public Inspection(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.ledger = new Ledger(rules.size());
    }

    /// All findings in a design, in the order of rule and element; an unmodifiable list. The nearer it is to
    /// the one before, the less it costs.
    public List<Finding> check(Document next) {
        Document before = present;
        RuleContext around = context;
        present = null; // should a rule fail, the next check starts afresh
        if (before == null || around == null || !before.profile().equals(next.profile())) {
            startAfresh(next);
        } else {
            Set<ResourceId> changed = next.topology().difference(before.topology());
            if (changed.size() > next.topology().size() / MUCH) {
                startAfresh(next);
            } else {
                follow(around, next, changed);
            }
        }
        present = next;
        return ledger.findings();
    }

    private void startAfresh(Document next) {
        CloudProfile profile = CloudProfile.of(next.profile());
        reading = Reading.on();
        ledger = new Ledger(rules.size());
        RuleContext fresh = new RuleContext(next, profile, reading);
        context = fresh;
        asked = rules.stream()
                .map(rule -> rule.compares() ? Set.<Class<?>>of() : RuleContext.asks(rule, profile))
                .toList();
        rulesOfKind.clear();
        units.clear();
        comparing.clear();
        ledger.unsorted();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).compares()) {
                comparing.add(new Unit(new int[] {i}, null));
            }
        }
        next.topology().all().forEach(resource -> {
            Unit unit = unit(resource);
            units.put(resource.id(), unit);
            unit.due = unit.all();
            run(fresh, unit);
        });
        comparing.forEach(unit -> {
            unit.due = unit.all();
            run(fresh, unit);
        });
        ledger.sorted();
    }

    private Unit unit(Resource resource) {
        return new Unit(rulesOfKind.computeIfAbsent(resource.getClass(), this::rulesOf), resource);
    }

    private int[] rulesOf(Class<?> kind) {
        return IntStream.range(0, rules.size())
                .filter(i -> asked.get(i).stream().anyMatch(group -> group.isAssignableFrom(kind)))
                .toArray();
    }

    private void follow(RuleContext around, Document next, Set<ResourceId> changed) {
        Set<Unit> concerned = new LinkedHashSet<>();
        for (ResourceId id : changed) {
            Optional<Resource> old = around.index().find(id);
            Optional<Resource> now = next.topology().find(id);
            Stream.of(old, now).flatMap(Optional::stream).forEach(one -> concern(around.index(), one, concerned));
            touch(around.index().node(id).self, concerned);
            if (!old.map(Resource::name).equals(now.map(Resource::name))) {
                touch(reading.names(), concerned);
            }
        }
        for (ResourceId id : changed) {
            next.topology()
                    .find(id)
                    .ifPresentOrElse(
                            now -> all(put(around, now, concerned), concerned), () -> remove(around, id, concerned));
        }
        around.become(next.topology());
        concerned.forEach(unit -> run(around, unit));
    }

    private static void touch(Cell cell, Set<Unit> concerned) {
        for (Unit unit : cell.readers()) {
            unit.touch(cell);
            concerned.add(unit);
        }
    }

    private static void all(Unit unit, Set<Unit> concerned) {
        unit.due = unit.all();
        concerned.add(unit);
    }

    /// Adds the units that look at what this resource says of others.
    private void concern(Index index, Resource resource, Set<Unit> concerned) {
        for (ResourceId target : References.of(resource)) {
            Unit named = units.get(target);
            if (named != null) {
                all(named, concerned);
            }
            index.node(target).concerned(resource.kind()).forEach(cell -> touch(cell, concerned));
        }
        reading.kinds().forEach((kind, cell) -> {
            if (kind.isInstance(resource)) {
                touch(cell, concerned);
            }
        });
        touch(index.nameCell(resource.name()), concerned);
    }

    private Unit put(RuleContext around, Resource resource, Set<Unit> concerned) {
        Unit present = units.get(resource.id());
        if (present != null && present.subject != null && present.subject.getClass() != resource.getClass()) {
            remove(around, resource.id(), concerned);
        }
        around.index().put(resource);
        Unit unit = units.computeIfAbsent(resource.id(), _ -> unit(resource));
        unit.subject = resource;
        return unit;
    }

    private void remove(RuleContext around, ResourceId id, Set<Unit> concerned) {
        around.index().remove(id);
        Unit unit = units.remove(id);
        if (unit != null) {
            concerned.remove(unit);
            unit.found.forEach(ledger::remove);
            Reading.forget(unit);
        }
    }

    /// Runs the rules of a unit that are due.
    private void run(RuleContext around, Unit unit) {
        Resource subject = unit.subject;
        long due = unit.due;
        unit.due = 0;
        around.ask(subject);
        reading.start(subject == null ? null : around.index().node(subject.id()));
        List<Found> found = new ArrayList<>();
        Set<Integer> ran = new HashSet<>();
        for (int i = 0; i < unit.rules.length; i++) {
            if ((due & Unit.bit(i)) != 0) {
                reading.rule(Unit.bit(i));
                ran.add(unit.rules[i]);
                check(around, unit, unit.rules[i], found);
            }
        }
        reading.end(unit, due);
        if (found.isEmpty() && unit.found.isEmpty()) {
            return;
        }
        List<Found> kept = new ArrayList<>();
        for (Found old : unit.found) {
            if (ran.contains(old.rule())) {
                ledger.remove(old);
            } else {
                kept.add(old);
            }
        }
        found.forEach(ledger::add);
        kept.addAll(found);
        unit.found = List.copyOf(kept);
    }

    private void check(RuleContext around, Unit unit, int rule, List<Found> found) {
        List<Finding> findings = rules.get(rule).check(around);
        for (int at = 0; at < findings.size(); at++) {
            found.add(new Found(rule, at, unit, findings.get(at)));
        }
    }
}
