package org.vpcstudio.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Handles;
import org.vpcstudio.ui.canvas.surface.Layer;
import org.vpcstudio.ui.canvas.surface.Pencil;
import org.vpcstudio.ui.canvas.surface.Ports;

/// The lasting marks: rings around the selection, handles, the border and the ports of what the pointer is on.
final class Marks implements Layer {
    private final Board board;

    Marks(Board board) {
        this.board = board;
    }

    @Override
    public void paint(Pencil pencil) {
        Set<ResourceId> selection = board.workbench().selection().get();
        board.chosenLine().line().get().ifPresent(line -> pencil.halo(line.route(), 6));
        board.chosenLine().ends().forEach(end -> pencil.port(end.x(), end.y()));
        board.hover().get().filter(id -> !selection.contains(id)).ifPresent(id -> frame(pencil, id, -1, 1));
        selection.forEach(id -> frame(pencil, id, 2, 2));
        if (selection.size() > 1) {
            selection.stream()
                    .flatMap(id -> board.box(id).stream())
                    .reduce(Box::union)
                    .ifPresent(all -> pencil.frame(all, Kind.SUBNET, 7, 1, Token.ACCENT, List.of()));
        }
        Optional<Box> resizable = Handles.owner(board).flatMap(board::box);
        resizable.ifPresent(box -> Handles.all().forEach(handle -> pencil.handle(handle.x(box), handle.y(box))));
        Ports.shown(board)
                .flatMap(board::box)
                .ifPresent(box -> Ports.of(box).forEach(port -> pencil.plus(port.x(), port.y())));
    }

    private void frame(Pencil pencil, ResourceId id, double gap, double width) {
        Optional<Box> box = board.box(id);
        Optional<Kind> kind = board.resource(id).map(Resource::kind);
        if (box.isPresent() && kind.isPresent()) {
            pencil.frame(box.get(), kind.get(), gap, width, Token.ACCENT, List.of());
        }
    }
}
