package org.vpcstudio.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.edit.Created;
import org.vpcstudio.edit.Neighbouring;
import org.vpcstudio.edit.Preset;
import org.vpcstudio.model.diagram.Border;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.NeighbourWish;
import org.vpcstudio.ui.canvas.surface.Viewport;
import org.vpcstudio.ui.kit.Icon;

/// The short list at a port that was clicked: what can be added there and is connected at once.
final class NeighbourMenu {
    private final Board board;
    private final Node owner;
    private final ContextMenu menu = new ContextMenu();

    NeighbourMenu(Board board, Node owner) {
        this.board = board;
        this.owner = owner;
        menu.setId("neighbour-menu");
    }

    void open(NeighbourWish wish) {
        menu.hide();
        List<Preset> offers = Neighbouring.offers(board.document(), wish.source());
        if (offers.isEmpty()) {
            String name = board.resource(wish.source()).orElseThrow().name();
            board.workbench().notices().problem(Message.of("canvas.neighbour.none", name));
            return;
        }
        menu.getItems().setAll(offers.stream().map(preset -> item(wish, preset)).toList());
        Viewport view = board.view().get();
        Point2D at = owner.localToScreen(
                view.viewX(wish.port().x()), view.viewY(wish.port().y()));
        if (at != null) {
            menu.show(owner, at.getX() + 8, at.getY() + 8);
        }
    }

    private MenuItem item(NeighbourWish wish, Preset preset) {
        MenuItem item = new MenuItem(
                board.workbench().say(Message.of("canvas.neighbour", Message.of("preset." + preset.code()))),
                Icon.line(preset.icon(), 16));
        item.setId("neighbour-" + preset.code());
        item.setOnAction(_ -> add(wish, preset));
        return item;
    }

    private void add(NeighbourWish wish, Preset preset) {
        Optional<Created> created = Neighbouring.create(
                board.document(),
                wish.source(),
                preset,
                side(wish),
                board.workbench().ids());
        created.ifPresent(made -> {
            board.workbench().session().apply(made.step());
            board.workbench().select(Set.of(made.id()));
        });
    }

    private Border side(NeighbourWish wish) {
        Box box = board.box(wish.source()).orElseThrow();
        Point port = wish.port();
        return Border.nearest(box, new Box((int) port.x(), (int) port.y(), 1, 1));
    }
}
