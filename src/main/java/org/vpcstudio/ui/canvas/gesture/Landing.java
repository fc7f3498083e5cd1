package org.vpcstudio.ui.canvas.gesture;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.edit.Moving;
import org.vpcstudio.edit.Nesting;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Pointer;

/// Where dragged elements would come to be: in the container they are in, in another one, or nowhere.
///
/// @param container the container; empty for the open canvas
/// @param moves whether it is another container than before
/// @param refusal why they cannot be here
record Landing(Optional<ResourceId> container, boolean moves, Optional<Message> refusal) {
    /// How far the pointer, and what it drags, must be outside of a container before it leaves it, in pixels.
    private static final double ESCAPE = 12;

    /// For elements led by `lead`, with the pointer here.
    static Landing at(Board board, Resource lead, Set<ResourceId> movers, Pointer pointer) {
        Optional<ResourceId> home = lead.parent();
        Landing stays = new Landing(home, false, Optional.empty());
        boolean note = lead.kind() == Kind.NOTE;
        if (pointer.control() || lead.kind() == Kind.REGION || (home.isEmpty() && !note)) {
            return stays;
        }
        Topology topology = board.document().topology();
        Optional<ResourceId> under = board.containerAt(pointer, withContents(topology, movers));
        boolean escapes = home.filter(id -> isWithin(board, id, pointer) && !isInside(topology, under, id))
                .isEmpty();
        Optional<ResourceId> host = Nesting.host(topology, lead.kind(), under);
        if (!escapes || host.equals(home)) {
            return stays;
        }
        if (host.isPresent() || note) {
            return new Landing(host, true, Optional.empty());
        }
        Optional<Message> refusal = Nesting.refusal(topology, lead.kind(), under);
        boolean onBorder = lead.kind().standsOnBorder();
        return refusal.isEmpty() || onBorder ? stays : new Landing(under, true, refusal);
    }

    /// Whether a place is a container or in it, at any depth.
    private static boolean isInside(Topology topology, Optional<ResourceId> place, ResourceId container) {
        Set<ResourceId> seen = new HashSet<>();
        Optional<ResourceId> at = place;
        while (at.isPresent() && !at.get().equals(container) && seen.add(at.get())) {
            at = at.flatMap(topology::find).flatMap(Resource::parent);
        }
        return at.filter(container::equals).isPresent();
    }

    private static boolean isWithin(Board board, ResourceId home, Pointer pointer) {
        int margin = (int) Math.ceil(ESCAPE / board.view().get().scale());
        return board.box(home)
                .map(box -> box.grown(margin))
                .filter(box -> box.contains(pointer.x(), pointer.y()))
                .isPresent();
    }

    /// The movers and everything in them.
    static Set<ResourceId> withContents(Topology topology, Set<ResourceId> movers) {
        Set<ResourceId> all = new HashSet<>(movers);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Resource resource : topology.all()) {
                if (resource.parent().filter(all::contains).isPresent()) {
                    grew |= all.add(resource.id());
                }
            }
        }
        return all;
    }

    /// The boxes to line up with: what is in the container already.
    List<Box> neighbours(Board board, Set<ResourceId> movers) {
        return board.document().topology().all().stream()
                .filter(resource -> resource.parent().equals(container) && !movers.contains(resource.id()))
                .flatMap(resource -> board.box(resource.id()).stream())
                .toList();
    }

    /// The outermost of the chosen elements that are not locked.
    static Set<ResourceId> movers(Board board, Set<ResourceId> chosen) {
        return new TreeSet<>(Moving.movers(board.document(), chosen));
    }
}
