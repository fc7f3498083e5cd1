package org.vpcstudio.ui.canvas.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.input.MouseButton;
import org.vpcstudio.drawing.Icons;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.edit.Moving;
import org.vpcstudio.edit.Readdressing;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Pencil;
import org.vpcstudio.ui.canvas.surface.Pointer;
import org.vpcstudio.ui.canvas.surface.Snapper;

/// A press on an element: without a drag it selects, with one it moves the selection, into another container too.
public final class MoveGesture implements Gesture {
    private final Board board;
    private final Pointer press;
    private final ResourceId lead;
    private final Set<ResourceId> before;
    private Set<ResourceId> movers = Set.of();
    private Snapper.Rest rest = Snapper.free(0, 0);
    private Optional<Landing> landing = Optional.empty();
    private Optional<Aftermath> aftermath = Optional.empty();
    private boolean stuck;

    private MoveGesture(Board board, Pointer press, ResourceId lead) {
        this.board = board;
        this.press = press;
        this.lead = lead;
        this.before = board.workbench().selection().get();
    }

    static Optional<MoveGesture> begin(Board board, Pointer press) {
        if (press.button() != MouseButton.PRIMARY) {
            return Optional.empty();
        }
        return board.elementAt(press).map(id -> new MoveGesture(board, press, id));
    }

    @Override
    public void drag(Pointer at) {
        if (stuck || (movers.isEmpty() && !at.isAwayFrom(press))) {
            return;
        }
        if (movers.isEmpty()) {
            if (!board.isEditable()) {
                return;
            }
            if (!before.contains(lead)) {
                board.workbench().select(press.adds() ? plus(before, lead) : Set.of(lead));
            }
            movers = Landing.movers(board, board.workbench().selection().get());
            if (movers.isEmpty()) {
                stuck = true;
                board.workbench().notices().problem(Message.of("canvas.locked"));
                return;
            }
        }
        follow(at);
        board.touch();
    }

    private void follow(Pointer at) {
        Optional<Resource> resource = board.resource(leader());
        Optional<Box> bounds =
                movers.stream().flatMap(id -> board.box(id).stream()).reduce(Box::union);
        if (resource.isEmpty() || bounds.isEmpty()) {
            return;
        }
        Landing next = Landing.at(board, resource.get(), movers, at);
        double dx = at.x() - press.x();
        double dy = at.y() - press.y();
        Snapper.Rest there = at.alt() || !board.snapping().get()
                ? Snapper.free(dx, dy)
                : Snapper.rest(bounds.get(), dx, dy, next.neighbours(board, movers));
        if (!there.equals(rest) || !Optional.of(next).equals(landing)) {
            rest = there;
            landing = Optional.of(next);
            aftermath = next.refusal().isPresent() ? Optional.empty() : Optional.of(afterwards(next));
        }
    }

    private Aftermath afterwards(Landing there) {
        return Aftermath.of(board.document(), step(there).edit().apply(board.document()), movers);
    }

    /// The pressed element, or the container of it that moves along with it.
    private ResourceId leader() {
        return movers.contains(lead) ? lead : movers.iterator().next();
    }

    /// Its new address; blank when it keeps its own.
    private String addressThere() {
        return aftermath
                .map(Aftermath::after)
                .flatMap(after -> after.topology().find(leader()))
                .map(there -> Labels.address(Optional.of(there)))
                .filter(text -> !Labels.address(board.resource(leader())).equals(text))
                .orElse("");
    }

    private Step step(Landing there) {
        return there.moves()
                ? Moving.moveInto(board.document(), movers, rest.dx(), rest.dy(), there.container())
                : Moving.move(board.document(), movers, rest.dx(), rest.dy(), "");
    }

    @Override
    public void release(Pointer at) {
        if (movers.isEmpty()) {
            if (!at.isAwayFrom(press)) {
                click();
            }
            return;
        }
        follow(at);
        landing.ifPresent(there -> {
            if (there.refusal().isPresent()) {
                board.workbench().notices().problem(there.refusal().get());
            } else if (rest.dx() != 0 || rest.dy() != 0 || there.moves()) {
                land(step(there));
            }
        });
        board.touch();
    }

    private void land(Step step) {
        Document before = board.document();
        board.workbench().session().apply(step);
        int count = Readdressing.count(before, board.document());
        if (count > 0) {
            board.workbench()
                    .notices()
                    .doneUndoable(
                            count == 1
                                    ? Message.of("canvas.readdressed.one")
                                    : Message.of("canvas.readdressed.many", count));
        }
    }

    private void click() {
        if (!press.adds()) {
            board.workbench().select(Set.of(Stacked.next(board, press, before, lead)));
        } else if (before.contains(lead)) {
            Set<ResourceId> rest = new TreeSet<>(before);
            rest.remove(lead);
            board.workbench().select(rest);
        } else {
            board.workbench().select(plus(before, lead));
        }
    }

    private static Set<ResourceId> plus(Set<ResourceId> set, ResourceId id) {
        Set<ResourceId> more = new TreeSet<>(set);
        more.add(id);
        return more;
    }

    @Override
    public void cancel() {
        board.workbench().select(before);
    }

    @Override
    public void paint(Pencil pencil) {
        if (landing.isEmpty()) {
            return;
        }
        Landing there = landing.get();
        String address = addressThere();
        board.resource(leader())
                .flatMap(Resource::parent)
                .flatMap(board::box)
                .ifPresent(home -> pencil.frame(home, Kind.SUBNET, 0, 1, Token.ACCENT, List.of(4.0, 2.0)));
        aftermath.ifPresent(after -> after.paint(pencil));
        if (there.moves()) {
            there.container().ifPresent(id -> paintTarget(pencil, id, there, address));
        }
        boolean refused = there.refusal().isPresent();
        for (ResourceId id : Landing.withContents(board.document().topology(), movers)) {
            paintGhost(pencil, id, refused, address);
        }
        rest.guides().forEach(g -> pencil.line(g.x1(), g.y1(), g.x2(), g.y2(), 1, List.of(4.0, 3.0)));
        rest.gaps().forEach(pencil::gap);
        there.refusal()
                .ifPresent(reason -> board.box(leader()).ifPresent(box -> {
                    Box ghost = box.movedBy(rest.dx(), rest.dy());
                    pencil.plate(board.workbench().say(reason), ghost.x(), ghost.bottom(), 12, Token.DANGER_FG);
                }));
    }

    private void paintGhost(Pencil pencil, ResourceId id, boolean refused, String address) {
        Optional<Box> box = board.box(id);
        Optional<Resource> resource = board.resource(id);
        if (box.isEmpty() || resource.isEmpty()) {
            return;
        }
        boolean newAddress = id.equals(leader()) && !address.isEmpty();
        pencil.ghost(
                box.get().movedBy(rest.dx(), rest.dy()),
                resource.get().kind(),
                Icons.of(resource.get()),
                resource.get().name(),
                newAddress ? address : Labels.address(resource),
                refused);
    }

    private void paintTarget(Pencil pencil, ResourceId id, Landing there, String address) {
        if (there.refusal().isPresent()) {
            board.box(id).ifPresent(pencil::refusing);
        } else {
            pencil.target(
                    id, address.isEmpty() ? "" : board.workbench().say(Message.of("canvas.new-address", address)));
        }
    }
}
