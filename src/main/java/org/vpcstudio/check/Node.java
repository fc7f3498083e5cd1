package org.vpcstudio.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;

/// An id in the index, with what it names and who names it.
final class Node {
    private static final Comparator<Resource> BY_ID = Comparator.comparing(Resource::id);
    private static final Group[] NONE = {};

    /// Those of one kind that name the id, and who depends on them; of any kind for null.
    private static final class Group {
        private final @Nullable Kind kind;
        private final Cell cell = new Cell();
        private final List<Resource> members = new ArrayList<>(1);
        private final List<Resource> view = Collections.unmodifiableList(members);

        private Group(@Nullable Kind kind) {
            this.kind = kind;
        }
    }

    final Cell self = new Cell();

    @Nullable
    Resource resource;

    private Group[] groups = NONE;

    private @Nullable Group group(@Nullable Kind kind) {
        for (Group group : groups) {
            if (group.kind == kind) {
                return group;
            }
        }
        return null;
    }

    private Group made(@Nullable Kind kind) {
        Group found = group(kind);
        if (found == null) {
            found = new Group(kind);
            groups = Arrays.copyOf(groups, groups.length + 1);
            groups[groups.length - 1] = found;
        }
        return found;
    }

    /// Those of a kind that name the id, in the order of ids.
    List<Resource> from(Kind kind) {
        Group group = group(kind);
        return group == null ? List.of() : group.view;
    }

    /// All that name the id.
    Stream<Resource> from() {
        return Stream.of(groups).flatMap(group -> group.members.stream());
    }

    void add(Resource from) {
        insert(made(from.kind()).members, from);
    }

    void remove(Resource from) {
        delete(made(from.kind()).members, from);
    }

    /// What depends on who of a kind names this id; on anybody for null.
    Cell around(@Nullable Kind kind) {
        return made(kind).cell;
    }

    /// What depends on resources of this kind naming this id.
    Stream<Cell> concerned(Kind kind) {
        return Stream.of(groups)
                .filter(group -> group.kind == kind || group.kind == null)
                .map(group -> group.cell);
    }

    /// Puts a resource where it belongs in a list sorted by ids.
    static void insert(List<Resource> sorted, Resource resource) {
        boolean last = sorted.isEmpty() || BY_ID.compare(sorted.getLast(), resource) < 0;
        sorted.add(last ? sorted.size() : -1 - Collections.binarySearch(sorted, resource, BY_ID), resource);
    }

    /// Takes a resource out of a list sorted by ids.
    static void delete(List<Resource> sorted, Resource resource) {
        sorted.remove(Collections.binarySearch(sorted, resource, BY_ID));
    }
}
