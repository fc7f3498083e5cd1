package org.vpcstudio.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vpcstudio.drawing.Icons;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// What is selected: icon, name, where it is.
final class InspectorHeader extends HBox {
    private final Workbench workbench;
    private final StackPane tile = new StackPane();
    private final Label name = new Label();
    private final Label place = new Label();

    InspectorHeader(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("inspector-header");
        setAlignment(Pos.CENTER_LEFT);
        tile.getStyleClass().add("tile");
        name.setId("inspector-name");
        name.getStyleClass().add("object-name");
        place.getStyleClass().add("object-place");
        getChildren().addAll(tile, new VBox(name, place));
    }

    void update(List<Resource> selected) {
        setVisible(!selected.isEmpty());
        setManaged(isVisible());
        if (selected.isEmpty()) {
            return;
        }
        boolean one = selected.size() == 1;
        Resource first = selected.getFirst();
        tile.getChildren().setAll(Icon.line(one ? Icons.of(first) : "ui-layers", 20));
        name.setText(one ? shown(first) : workbench.say(Message.of("inspector.selected", selected.size())));
        place.setText(one ? placeOf(first) : "");
        place.setManaged(!place.getText().isEmpty());
    }

    private String placeOf(Resource resource) {
        if (workbench.mode().get() == Mode.SIMULATE) {
            return workbench.say(Message.of(
                    "inspector.state.at",
                    VirtualTime.clock(workbench.playhead().nanos().get())));
        }
        Topology topology = workbench.session().document().get().topology();
        Optional<String> parent = resource.parent().flatMap(topology::find).map(Resource::name);
        Optional<KeepalivedCluster> cluster = resource instanceof Ecs
                ? topology.each(KeepalivedCluster.class)
                        .filter(c -> c.node(resource.id()).isPresent())
                        .findFirst()
                : Optional.empty();
        if (parent.isEmpty()) {
            return capital(workbench.say(Message.of("kind." + resource.kind().code())));
        }
        return workbench.say(
                cluster.isPresent()
                        ? Message.of(
                                "inspector.subtitle.member",
                                parent.get(),
                                cluster.get().name())
                        : Message.of("inspector.subtitle.in", parent.get()));
    }

    private static String shown(Resource resource) {
        return resource.name().isBlank() ? resource.id().value() : resource.name();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
