package org.vpcstudio.ui.canvas.gesture;

import java.util.Optional;
import java.util.Set;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.edit.Created;
import org.vpcstudio.edit.Creating;
import org.vpcstudio.edit.Nesting;
import org.vpcstudio.edit.Preset;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Layer;
import org.vpcstudio.ui.canvas.surface.Pencil;
import org.vpcstudio.ui.canvas.surface.Pointer;
import org.vpcstudio.ui.canvas.surface.Snapper;

/// A new element looking for its place: a ghost under the pointer, the container that would receive it, or the reason
/// why it cannot be here.
public final class Placement implements Layer {
    private final Board board;
    private final Preset preset;
    private final String name;
    private Optional<ResourceId> under = Optional.empty();
    private Optional<ResourceId> host = Optional.empty();
    private Optional<Message> refusal = Optional.empty();
    private Box ghost;
    private boolean seen;

    public Placement(Board board, Preset preset) {
        this.board = board;
        this.preset = preset;
        this.name = Creating.namePreview(board.document(), preset);
        this.ghost = new Box(0, 0, preset.width(), preset.height());
    }

    public Preset preset() {
        return preset;
    }

    /// The pointer is here; the ghost is centred on it.
    public void moveTo(Pointer at) {
        seen = true;
        double left = at.x() - preset.width() / 2.0;
        double top = at.y() - preset.height() / 2.0;
        boolean free = at.alt() || !board.snapping().get();
        ghost = ghost.at(
                free ? (int) Math.rint(left) : Snapper.onGrid(left), free ? (int) Math.rint(top) : Snapper.onGrid(top));
        under = board.containerAt(at, Set.of());
        host = Nesting.host(board.document().topology(), preset.kind(), under);
        // Without a host the reason is that of the place itself.
        refusal = Creating.refusal(board.document(), preset, host);
        board.touch();
    }

    /// The pointer left the canvas.
    public void hide() {
        seen = false;
        board.touch();
    }

    /// Creates the element here and selects it.
    ///
    /// @return whether it was created; where it is refused nothing happens but that the reason is told
    public boolean drop() {
        if (!seen) {
            return false;
        }
        if (refusal.isPresent()) {
            board.workbench().notices().problem(refusal.get());
            return false;
        }
        Box around = host.flatMap(board::box).orElse(new Box(0, 0, 1, 1));
        Created created = Creating.create(
                board.document(),
                preset,
                host,
                ghost.x() - around.x(),
                ghost.y() - around.y(),
                board.workbench().ids());
        board.workbench().session().apply(created.step());
        board.workbench().select(Set.of(created.id()));
        return true;
    }

    @Override
    public void paint(Pencil pencil) {
        if (!seen) {
            return;
        }
        String address = refusal.isPresent() ? "" : Creating.addressPreview(board.document(), preset, host);
        host.or(() -> under).ifPresent(id -> paintHost(pencil, id, address));
        pencil.ghost(preset, name, address, ghost, refusal.isPresent());
        refusal.ifPresent(
                reason -> pencil.plate(board.workbench().say(reason), ghost.x(), ghost.bottom(), 12, Token.DANGER_FG));
    }

    private void paintHost(Pencil pencil, ResourceId id, String address) {
        if (refusal.isPresent()) {
            board.box(id).ifPresent(pencil::refusing);
        } else {
            pencil.target(
                    id, address.isEmpty() ? "" : board.workbench().say(Message.of("canvas.new-address", address)));
        }
    }
}
