package org.vpcstudio.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.vpcstudio.drawing.Scene.Line;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Pointer;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Workbench;

/// What a right click offers: editing while designing, faults and repairs while simulating.
final class CanvasMenu {
    private final Board board;
    private final Workbench workbench;
    private final Node owner;
    private final ContextMenu menu = new ContextMenu();

    CanvasMenu(Board board, Node owner) {
        this.board = board;
        this.workbench = board.workbench();
        this.owner = owner;
        menu.setId("canvas-menu");
    }

    /// Opens at the pointer, for the element there.
    void open(Pointer at) {
        Optional<ResourceId> found = board.elementAt(at);
        found.filter(id -> !workbench.selection().get().contains(id)).ifPresent(id -> workbench.select(Set.of(id)));
        Optional<Line> line =
                found.isEmpty() && board.isEditable() ? board.chosenLine().at(at) : Optional.empty();
        menu.getItems().clear();
        line.ifPresentOrElse(this::addLine, board.chosenLine()::clear);
        if (board.isEditable()) {
            found.ifPresent(_ -> addEditing());
            addCopying(found.isPresent());
        } else {
            found.flatMap(id -> board.document().topology().find(id, Ecs.class)).ifPresent(this::addFaults);
        }
        add("view.fit");
        found.ifPresent(_ -> add("view.fit-selection"));
        add("view.actual-size");
        javafx.geometry.Point2D screen = owner.localToScreen(at.viewX(), at.viewY());
        if (screen != null) {
            menu.show(owner, screen.getX(), screen.getY());
        }
    }

    void close() {
        menu.hide();
    }

    private void addLine(Line line) {
        board.chosenLine().choose(line);
        MenuItem disconnect = item("edit.delete");
        disconnect.setText(workbench.say("canvas.disconnect"));
        menu.getItems().add(disconnect);
        for (ResourceId id : List.of(line.from(), line.to())) {
            board.resource(id).ifPresent(end -> {
                MenuItem select = new MenuItem(workbench.say(Message.of("canvas.select", end.name())));
                select.setOnAction(_ -> workbench.select(Set.of(id)));
                menu.getItems().add(select);
            });
        }
        menu.getItems().add(new SeparatorMenuItem());
    }

    private void addEditing() {
        add("edit.rename");
        add("edit.connect");
        add("edit.delete");
        Stream.of("view.collapse", "view.expand")
                .filter(id -> workbench.actions().get(id).enabled().getAsBoolean())
                .forEach(this::add);
        add("arrange.lock");
        menu.getItems().add(arranging());
        menu.getItems().add(new SeparatorMenuItem());
    }

    /// What the clipboard offers, in a window that has one.
    private void addCopying(boolean onElement) {
        List<String> wanted = onElement
                ? List.of("edit.cut", "edit.copy", "edit.paste", "edit.duplicate")
                : List.of("edit.paste", "edit.paste-keeping");
        List<String> offered = wanted.stream().filter(workbench.actions()::has).toList();
        offered.forEach(this::add);
        if (!offered.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
    }

    private Menu arranging() {
        Menu arrange = new Menu(workbench.say("menu.arrange"));
        arrange.setId("canvas-menu-arrange");
        workbench.actions().all().stream()
                .filter(action ->
                        action.id().startsWith("arrange.") && action.enabled().getAsBoolean())
                .filter(action -> !action.id().equals("arrange.lock"))
                .forEach(action -> arrange.getItems().add(item(action.id())));
        arrange.setDisable(arrange.getItems().isEmpty());
        return arrange;
    }

    private void add(String id) {
        menu.getItems().add(item(id));
    }

    private MenuItem item(String id) {
        Action action = workbench.actions().get(id);
        MenuItem item = new MenuItem(workbench.say("action." + id));
        item.setId("canvas-menu-" + id.replace('.', '-'));
        item.setDisable(!action.enabled().getAsBoolean());
        item.setOnAction(_ -> workbench.actions().run(id));
        if (!action.icon().isEmpty()) {
            item.setGraphic(Icon.line(action.icon(), 16));
        }
        return item;
    }

    private void addFaults(Ecs ecs) {
        String nic = interfaceOf(ecs);
        Menu fail = new Menu(workbench.say("canvas.fail"));
        fail.setId("canvas-menu-fail");
        fail.getItems()
                .addAll(
                        fault("crash", "fault-crash", new Fault.Crash(ecs.id())),
                        fault("stop", "fault-stop", new Fault.Stop(ecs.id())),
                        fault("link-down", "fault-link-down", new Fault.LinkDown(ecs.id(), nic)),
                        fault("pause", "fault-pause", new Fault.Pause(ecs.id())));
        Menu repair = new Menu(workbench.say("canvas.repair"));
        repair.setId("canvas-menu-repair");
        repair.getItems()
                .addAll(
                        fault("start", "ui-play", new Fault.Start(ecs.id())),
                        fault("link-up", "nic", new Fault.LinkUp(ecs.id(), nic)),
                        fault("resume", "ui-restart", new Fault.Resume(ecs.id())));
        menu.getItems().addAll(fail, repair, new SeparatorMenuItem());
    }

    private MenuItem fault(String name, String icon, Fault fault) {
        MenuItem item = new MenuItem(workbench.say("canvas.fault." + name), Icon.line(icon, 16));
        item.setId("canvas-fault-" + name);
        item.setOnAction(_ -> workbench.injectFault(fault));
        return item;
    }

    /// The interface VRRP runs on, else the first one.
    private String interfaceOf(Ecs ecs) {
        return board.document()
                .topology()
                .each(KeepalivedCluster.class)
                .flatMap(cluster -> cluster.node(ecs.id()).stream())
                .map(KeepalivedNode::interfaceName)
                .findFirst()
                .or(() -> ecs.primaryNic().map(Nic::guestName))
                .orElse("eth0");
    }
}
