package org.vpcstudio.ui.canvas;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Actions;
import org.vpcstudio.ui.workbench.Workbench;

/// Selecting without the mouse: the next one in reading order, the neighbour in a direction, into a container and
/// out of it, and everything of a kind.
final class Selecting {
    /// A neighbour straight ahead is preferred to a nearer one aside.
    private static final int ASIDE = 2;

    private final Board board;
    private final Workbench workbench;

    Selecting(Board board) {
        this.board = board;
        this.workbench = board.workbench();
    }

    /// Registers the actions.
    void register() {
        Actions actions = workbench.actions();
        add(actions, "all", "Shortcut+A", () -> !board.scene().boxes().isEmpty(), this::all);
        add(actions, "same-type", "", this::hasSelection, this::sameType);
        add(actions, "same-subnet", "", () -> !subnets().isEmpty(), this::sameSubnet);
        add(actions, "problems", "", () -> !board.scene().badges().isEmpty(), this::problems);
        add(actions, "next", "Tab", () -> true, () -> step(1));
        add(actions, "previous", "Shift+Tab", () -> true, () -> step(-1));
        add(actions, "left", "Shortcut+Shift+LEFT", this::hasSelection, () -> neighbour(-1, 0));
        add(actions, "right", "Shortcut+Shift+RIGHT", this::hasSelection, () -> neighbour(1, 0));
        add(actions, "above", "Shortcut+Shift+UP", this::hasSelection, () -> neighbour(0, -1));
        add(actions, "below", "Shortcut+Shift+DOWN", this::hasSelection, () -> neighbour(0, 1));
        add(actions, "enter", "Enter", () -> container().isPresent(), this::enter);
        add(actions, "parent", "Alt+UP", () -> parent().isPresent(), () -> parent().ifPresent(this::select));
    }

    private static void add(Actions actions, String name, String keys, BooleanSupplier enabled, Runnable run) {
        actions.add(new Action("select." + name, "", keys, enabled, run));
    }

    private boolean hasSelection() {
        return !workbench.selection().get().isEmpty();
    }

    private void select(ResourceId id) {
        workbench.select(Set.of(id));
    }

    /// The siblings of the selection first, then everything.
    private void all() {
        Set<ResourceId> all = Set.copyOf(board.scene().boxes().keySet());
        Optional<ResourceId> parent = parent();
        Set<ResourceId> siblings = parent.map(id -> board.document().topology().childrenOf(id).stream()
                        .map(Resource::id)
                        .filter(all::contains)
                        .collect(Collectors.toSet()))
                .orElse(all);
        workbench.select(workbench.selection().get().containsAll(siblings) ? all : siblings);
    }

    private void sameType() {
        Set<Kind> kinds = workbench.selected().stream().map(Resource::kind).collect(Collectors.toSet());
        selectDrawn(resource -> kinds.contains(resource.kind()));
    }

    private void sameSubnet() {
        Set<ResourceId> subnets = subnets();
        selectDrawn(resource -> resource.parent().filter(subnets::contains).isPresent());
    }

    /// The subnets that are selected, or in which what is selected lies.
    private Set<ResourceId> subnets() {
        Set<ResourceId> subnets = new HashSet<>();
        for (Resource resource : workbench.selected()) {
            (resource.kind() == Kind.SUBNET ? Optional.of(resource.id()) : resource.parent())
                    .filter(id -> board.isKind(id, Kind.SUBNET))
                    .ifPresent(subnets::add);
        }
        return subnets;
    }

    private void problems() {
        workbench.select(Set.copyOf(board.scene().badges().keySet()));
    }

    private void selectDrawn(Predicate<Resource> wanted) {
        workbench.select(board.scene().boxes().keySet().stream()
                .flatMap(id -> board.resource(id).stream())
                .filter(wanted)
                .map(Resource::id)
                .collect(Collectors.toSet()));
    }

    /// Selects the next element in reading order; at the ends nothing, so that Tab is no trap.
    ///
    /// @return whether there was one
    boolean step(int by) {
        List<ResourceId> order = Reading.order(board);
        int present = workbench.selection().get().stream()
                .findFirst()
                .map(order::indexOf)
                .orElse(by > 0 ? -1 : 0);
        int next = present + by;
        boolean there = next >= 0 && next < order.size();
        workbench.select(there ? Set.of(order.get(next)) : Set.of());
        return there;
    }

    /// Selects the nearest element that way: a node from a node, a container from a container.
    private void neighbour(int across, int down) {
        Optional<ResourceId> present = workbench.selection().get().stream().findFirst();
        Optional<Box> from = present.flatMap(board::box);
        if (from.isEmpty()) {
            return;
        }
        boolean container = board.isContainer(present.get());
        board.scene().boxes().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals(present.get()) && board.isContainer(entry.getKey()) == container)
                .filter(entry ->
                        !entry.getValue().encloses(from.get()) && !from.get().encloses(entry.getValue()))
                .filter(entry -> ahead(from.get(), entry.getValue(), across, down) > 0)
                .min(Comparator.comparingInt((Map.Entry<ResourceId, Box> entry) ->
                                distance(from.get(), entry.getValue(), across, down))
                        .thenComparing(Map.Entry::getKey))
                .ifPresent(entry -> select(entry.getKey()));
    }

    private static int ahead(Box from, Box to, int across, int down) {
        return (to.centerX() - from.centerX()) * across + (to.centerY() - from.centerY()) * down;
    }

    private static int distance(Box from, Box to, int across, int down) {
        int aside =
                Math.abs((to.centerX() - from.centerX()) * down) + Math.abs((to.centerY() - from.centerY()) * across);
        return ahead(from, to, across, down) + ASIDE * aside;
    }

    private Optional<ResourceId> container() {
        return workbench.selection().get().stream().filter(board::isContainer).findFirst();
    }

    /// Looks at the selected container from near.
    private void enter() {
        container().flatMap(board::box).ifPresent(box -> board.fit(box, 2));
    }

    private Optional<ResourceId> parent() {
        return workbench.selected().stream().findFirst().flatMap(Resource::parent);
    }
}
