package org.vpcstudio.ui.simulation;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vpcstudio.model.Document;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.simulation.ResultLines.Block;
import org.vpcstudio.ui.simulation.ResultLines.Line;
import org.vpcstudio.ui.workbench.Workbench;

/// How the run came out: who took over and after how long, beside what the formula says, and what the clients lost.
final class ResultsPane extends VBox {
    private final Workbench workbench;
    private final VBox blocks = new VBox();
    private long wanted;

    ResultsPane(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("results");
        blocks.setId("scenario-results");
        Label title = new Label(workbench.say("simulation.results"));
        title.getStyleClass().add("group-title");
        HBox header = new HBox(title);
        header.getStyleClass().add("group-header");
        getChildren().addAll(header, blocks);
        workbench.playhead().trace().watchNow(this::judge);
    }

    private void judge(Optional<Trace> trace) {
        wanted++;
        long number = wanted;
        if (trace.isEmpty()) {
            blocks.getChildren().clear();
            return;
        }
        Trace run = trace.get();
        Document document = workbench.session().document().get();
        workbench.jobs().run(() -> ResultLines.of(document, document.scenario(run.scenario()), run), lines -> {
            if (number == wanted) {
                show(lines);
            }
        });
    }

    private void show(ResultLines lines) {
        blocks.getChildren().setAll(lines.blocks().stream().map(this::block).toList());
    }

    private Node block(Block block) {
        Label name = new Label(workbench.say(block.title()));
        name.getStyleClass().add("fault-title");
        name.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(mark(block), name, space);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("result-head");
        if (block.at() >= 0) {
            Hyperlink time = new Hyperlink(EventWords.seconds(block.at()));
            time.getStyleClass().add("result-time");
            time.setOnAction(_ -> {
                time.setVisited(false);
                workbench.playhead().playing().set(false);
                workbench.playhead().nanos().set(block.at());
            });
            head.getChildren().add(time);
        }
        GridPane figures = new GridPane();
        figures.getStyleClass().add("result-lines");
        for (int i = 0; i < block.lines().size(); i++) {
            Line line = block.lines().get(i);
            Label figure = new Label(workbench.say(line.figure()));
            figure.getStyleClass().add("figure");
            figure.setMinWidth(Region.USE_PREF_SIZE);
            figure.setMaxWidth(Double.MAX_VALUE);
            Label words = new Label(workbench.say(line.name()));
            words.getStyleClass().add("fault-hint");
            GridPane.setHgrow(figure, Priority.ALWAYS);
            figures.addRow(i, words, figure);
        }
        VBox box = new VBox(head, figures);
        box.getStyleClass().add("result");
        return box;
    }

    private static Node mark(Block block) {
        return switch (block.verdict()) {
            case KEPT -> marked(Icon.line("ui-check", 15), "kept");
            case BROKEN -> Icon.solid("severity-error", 15);
            case TOLD -> Icon.line(block.at() >= 0 ? "ui-clock" : "vip", 15);
        };
    }

    private static Node marked(Node node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
