package org.vpcstudio.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.drawing.Icons;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;

/// A row of the outline: an element, or the heading of those that have no place on the canvas.
final class OutlineRow {
    static final OutlineRow ROOT = new OutlineRow(null, "", "", List.of());

    private static final List<Kind> UNPLACED =
            Stream.of(Kind.values()).filter(kind -> !kind.isPlaced()).toList();

    private final @Nullable ResourceId id;
    private final String label;
    private final String icon;
    private final List<OutlineRow> children;

    private OutlineRow(@Nullable ResourceId id, String label, String icon, List<OutlineRow> children) {
        this.id = id;
        this.label = label;
        this.icon = icon;
        this.children = List.copyOf(children);
    }

    /// The rows at the top: what stands on the canvas by nesting, then one heading for each kind that does not.
    ///
    /// @param say the words for a key
    static List<OutlineRow> top(Topology topology, UnaryOperator<String> say) {
        List<OutlineRow> rows = new ArrayList<>();
        topology.all().stream()
                .filter(resource -> resource.kind().isPlaced())
                .filter(resource -> resource.parent().filter(topology::has).isEmpty())
                .sorted(READING)
                .forEach(resource -> rows.add(row(topology, resource)));
        for (Kind kind : UNPLACED) {
            List<OutlineRow> members = topology.all().stream()
                    .filter(resource -> resource.kind() == kind)
                    .sorted(READING)
                    .map(resource -> row(topology, resource))
                    .toList();
            if (!members.isEmpty()) {
                rows.add(new OutlineRow(null, say.apply("outline." + kind.code()), "", members));
            }
        }
        return rows;
    }

    private static final Comparator<Resource> READING =
            Comparator.comparing(Resource::kind).thenComparing(Resource::name).thenComparing(Resource::id);

    private static OutlineRow row(Topology topology, Resource resource) {
        List<OutlineRow> children = topology.childrenOf(resource.id()).stream()
                .sorted(READING)
                .map(child -> row(topology, child))
                .toList();
        return new OutlineRow(resource.id(), resource.name(), Icons.of(resource), children);
    }

    /// The element; empty for a heading.
    Optional<ResourceId> id() {
        return Optional.ofNullable(id);
    }

    String label() {
        return label;
    }

    /// The icon; blank for a heading.
    String icon() {
        return icon;
    }

    List<OutlineRow> children() {
        return children;
    }
}
