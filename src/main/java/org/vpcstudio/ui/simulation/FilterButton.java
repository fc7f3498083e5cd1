package org.vpcstudio.ui.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.signal.Signal;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// Chooses what the list of events shows. The words on the button say what is chosen.
final class FilterButton extends MenuButton {
    private final Workbench workbench;
    private final Signal<EventFilter> filter;

    FilterButton(Workbench workbench, Signal<EventFilter> filter) {
        this.workbench = workbench;
        this.filter = filter;
        setId("simulate-filter");
        getStyleClass().add("filter");
        setGraphic(Icon.line("ui-filter", 14));
        setFocusTraversable(false);
        workbench.session().document().watchNow(document -> fill(document.topology()));
        filter.watchNow(this::name);
    }

    private void fill(Topology topology) {
        getItems().clear();
        ToggleGroup group = new ToggleGroup();
        getItems().add(element(group, workbench.say("simulation.filter.all-elements"), Optional.empty()));
        for (ResourceId id : elements(topology)) {
            getItems().add(element(group, new Elements(topology).name(id), Optional.of(id)));
        }
        getItems().add(new SeparatorMenuItem());
        for (EventKind kind : EventKind.values()) {
            CheckMenuItem item = new CheckMenuItem(workbench.say("simulation.kind." + kind.code()));
            item.setId("simulate-filter-" + kind.code());
            item.setSelected(filter.get().kinds().contains(kind));
            item.setOnAction(_ -> filter.set(filter.get().withKind(kind, item.isSelected())));
            getItems().add(item);
        }
        getItems().add(new SeparatorMenuItem());
        CheckMenuItem routine = new CheckMenuItem(workbench.say("simulation.filter.routine"));
        routine.setId("simulate-filter-routine");
        routine.setSelected(filter.get().routine());
        routine.setOnAction(_ -> filter.set(filter.get().withRoutine(routine.isSelected())));
        getItems().add(routine);
        filter.get()
                .element()
                .filter(id -> !topology.has(id))
                .ifPresent(_ -> filter.set(filter.get().withElement(Optional.empty())));
    }

    private RadioMenuItem element(ToggleGroup group, String name, Optional<ResourceId> id) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setMnemonicParsing(false);
        item.setSelected(filter.get().element().equals(id));
        item.setOnAction(_ -> filter.set(filter.get().withElement(id)));
        return item;
    }

    private static List<ResourceId> elements(Topology topology) {
        return Stream.of(
                        topology.each(KeepalivedCluster.class)
                                .flatMap(cluster -> cluster.nodes().stream())
                                .map(KeepalivedNode::ecs),
                        topology.each(Vip.class).map(Resource::id),
                        topology.each(AccessIntent.class).map(Resource::id))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    private void name(EventFilter chosen) {
        String element = chosen.element()
                .map(new Elements(workbench.session().document().get().topology())::name)
                .orElseGet(() -> workbench.say("simulation.filter.all-nodes"));
        int kinds = chosen.kinds().size();
        String which = kinds == EventKind.values().length
                ? workbench.say("simulation.filter.all-kinds")
                : workbench.say(Message.of("simulation.filter.kinds", kinds));
        setText(element + ", " + which);
    }
}
