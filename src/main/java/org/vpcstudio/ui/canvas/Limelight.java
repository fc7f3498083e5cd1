package org.vpcstudio.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.edit.Fitting;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Link;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Layer;
import org.vpcstudio.ui.canvas.surface.Pencil;
import org.vpcstudio.ui.workbench.Spotlight;

/// What was looked for is lit: all else is dimmed, and a frame stands around each.
final class Limelight implements Layer {
    /// Room for badges at the corners and for the ring of a selection, in canvas units.
    private static final int AROUND = 6;

    private final Board board;

    Limelight(Board board) {
        this.board = board;
    }

    @Override
    public void paint(Pencil pencil) {
        Optional<Spotlight> light = board.workbench().spotlight().get();
        if (light.isEmpty()) {
            return;
        }
        Set<ResourceId> found =
                light.get().found().stream().flatMap(this::drawn).collect(Collectors.toSet());
        pencil.veil(found.stream().flatMap(id -> lit(id).stream()).toList());
        found.forEach(
                id -> frame(pencil, id, light.get().current().filter(id::equals).isPresent()));
    }

    /// What has no place of its own is seen on what it is for: a cluster on its VIPs, a line on its ends.
    private Stream<ResourceId> drawn(ResourceId id) {
        if (board.box(id).isPresent()) {
            return Stream.of(id);
        }
        return board.resource(id).stream().flatMap(resource -> switch (resource) {
            case KeepalivedCluster cluster -> cluster.vips().stream();
            case VirtualServer server -> Stream.of(server.vip());
            case AccessIntent intent -> Stream.of(intent.target());
            case RouteTable table -> Stream.of(table.vpc());
            case Link link -> Stream.of(link.from(), link.to());
            case Resource _ -> Stream.empty();
        });
    }

    /// A node as a whole; of a container its header, because what is in it was not looked for.
    private Optional<Box> lit(ResourceId id) {
        return board.box(id).flatMap(box -> board.resource(id).map(resource -> lit(resource, box)));
    }

    private static Box lit(Resource resource, Box box) {
        return resource.kind().isContainer()
                ? box.sized(box.width(), Math.min(box.height(), Fitting.headroom(resource)))
                : box.grown(AROUND);
    }

    private void frame(Pencil pencil, ResourceId id, boolean current) {
        Optional<Box> box = board.box(id);
        Optional<Resource> resource = board.resource(id);
        if (box.isPresent() && resource.isPresent()) {
            pencil.frame(box.get(), resource.get().kind(), 3, current ? 3 : 1, Token.ACCENT, List.of());
        }
    }
}
