package org.vpcstudio.ui.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.kit.Icon;

/// The faults one can choose from, a submenu a server and the partition below.
final class FaultMenu {
    private final Topology topology;
    private final Phrasebook words;
    private final Consumer<Fault> chosen;

    FaultMenu(Topology topology, Phrasebook words, Consumer<Fault> chosen) {
        this.topology = topology;
        this.words = words;
        this.chosen = chosen;
    }

    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        List<ResourceId> nodes = topology.each(KeepalivedCluster.class)
                .flatMap(cluster -> cluster.nodes().stream())
                .map(KeepalivedNode::ecs)
                .distinct()
                .toList();
        for (ResourceId node : nodes) {
            topology.find(node, Ecs.class).ifPresent(ecs -> items.add(server(ecs)));
        }
        if (nodes.size() > 1) {
            items.add(new SeparatorMenuItem());
            for (ResourceId node : nodes) {
                items.add(item(new Fault.Partition(List.of(List.of(node))), true));
            }
            items.add(item(new Fault.Heal(), true));
        }
        return items;
    }

    private Menu server(Ecs ecs) {
        Menu menu = new Menu(new Elements(topology).name(ecs.id()));
        menu.setId("fault-add-" + ecs.id());
        menu.setMnemonicParsing(false);
        menu.setGraphic(Icon.line("ecs", 16));
        for (Fault fault : faults(ecs)) {
            menu.getItems().add(item(fault, false));
        }
        return menu;
    }

    /// What can happen to a server, each fault followed by its repair.
    private List<Fault> faults(Ecs ecs) {
        ResourceId id = ecs.id();
        List<Fault> faults = new ArrayList<>(List.of(
                new Fault.Crash(id),
                new Fault.Stop(id),
                new Fault.Start(id),
                new Fault.Pause(id),
                new Fault.Resume(id)));
        for (Nic nic : ecs.nics()) {
            faults.add(new Fault.LinkDown(id, nic.guestName()));
            faults.add(new Fault.LinkUp(id, nic.guestName()));
        }
        topology.each(KeepalivedCluster.class)
                .flatMap(cluster -> cluster.node(id).stream())
                .flatMap(node -> node.trackers().stream())
                .filter(tracker -> tracker.kind() != Tracker.Kind.INTERFACE)
                .map(Tracker::target)
                .distinct()
                .forEach(target -> {
                    faults.add(new Fault.CheckFails(id, target));
                    faults.add(new Fault.CheckRecovers(id, target));
                });
        return faults;
    }

    private MenuItem item(Fault fault, boolean withPlace) {
        FaultWords fw = FaultWords.of(fault, new Elements(topology));
        MenuItem item = new MenuItem(withPlace ? words.say(fw.flag()) : words.say(fw.choice()));
        item.setMnemonicParsing(false);
        item.setGraphic(Icon.line(fw.icon(), 16));
        item.setOnAction(_ -> chosen.accept(fault));
        return item;
    }
}
