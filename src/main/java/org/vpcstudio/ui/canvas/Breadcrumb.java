package org.vpcstudio.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.kit.Icon;

/// Where the selection is: project, region, VPC, subnet. Each part leads there.
final class Breadcrumb extends HBox {
    private final Board board;
    private final Consumer<Optional<ResourceId>> go;

    /// @param go looks at a container, or at everything
    Breadcrumb(Board board, Consumer<Optional<ResourceId>> go) {
        this.board = board;
        this.go = go;
        setId("canvas-breadcrumb");
        getStyleClass().addAll("vs-floating-bar", "vs-breadcrumb");
    }

    /// Shows the way to the selection; hidden while nothing inside of anything is selected.
    void refresh() {
        List<Resource> way = way();
        setVisible(!way.isEmpty());
        getChildren().clear();
        getChildren().add(part("canvas-crumb-project", board.workbench().say("canvas.project"), Optional.empty()));
        for (Resource step : way) {
            getChildren().add(Icon.line("ui-chevron-right", 14));
            getChildren().add(part("canvas-crumb-" + step.id(), step.name(), Optional.of(step.id())));
        }
        getChildren().getLast().getStyleClass().add("vs-crumb-last");
    }

    private Hyperlink part(String id, String words, Optional<ResourceId> place) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.setAccessibleText(words);
        link.setFocusTraversable(false);
        link.getStyleClass().add("vs-crumb");
        link.setOnAction(_ -> go.accept(place));
        return link;
    }

    /// The containers from the outermost to that of the selection.
    private List<Resource> way() {
        List<Resource> way = new ArrayList<>();
        Optional<Resource> step = board.workbench().selected().stream().findFirst();
        while (step.isPresent() && !way.contains(step.get())) {
            if (step.get().kind().isContainer()) {
                way.addFirst(step.get());
            }
            step = step.get().parent().flatMap(board::resource);
        }
        return way;
    }
}
