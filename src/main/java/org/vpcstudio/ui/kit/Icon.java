package org.vpcstudio.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.vpcstudio.drawing.Icons;

/// An icon of the visual language as a node. Style classes: `vs-icon` on the shape of line icons (stroked in the text
/// colour); on states and severities `vs-icon-solid` on the shape, `vs-icon-hole` on the inside of a ring and
/// `vs-icon-letter` on the letter, each with `vs-<name>`.
public final class Icon {
    private static final double GRID = 24;

    /// How many nested outlines the shape of a state has before its letter begins; one for those that are not rings.
    private static final Map<String, Integer> RINGS =
            Map.of("state-backup", 2, "state-init", 2, "state-split", 3, "state-no-owner", 0);

    private Icon() {}

    /// A line icon of this size in pixels.
    public static Node line(String name, double size) {
        SVGPath path = path(name);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.setStrokeWidth(size >= 20 ? 1.5 : 1.75);
        path.getStyleClass().add("vs-icon");
        return framed(List.of(path), size);
    }

    /// A filled icon, such as a severity, of this size in pixels. Its letter has a colour of its own, so that it reads
    /// on any ground.
    public static Node solid(String name, double size) {
        int rings = RINGS.getOrDefault(name, 1);
        if (rings == 0) {
            return line(name, size);
        }
        List<String> parts = Arrays.asList(Icons.path(name).split("(?<=[Zz])(?=M)", rings + 1));
        List<SVGPath> layers = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            layers.add(layer(name, parts.get(i), i, rings));
        }
        return framed(layers, size);
    }

    private static SVGPath layer(String name, String content, int index, int rings) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.setFillRule(FillRule.EVEN_ODD);
        boolean letter = index == rings;
        path.getStyleClass()
                .addAll(letter ? "vs-icon-letter" : index % 2 == 0 ? "vs-icon-solid" : "vs-icon-hole", "vs-" + name);
        if (letter && rings % 2 == 0) {
            path.getStyleClass().add("vs-on-hole");
        }
        return path;
    }

    private static SVGPath path(String name) {
        SVGPath path = new SVGPath();
        path.setContent(Icons.path(name));
        return path;
    }

    private static Node framed(List<SVGPath> layers, double size) {
        // An invisible 24 grid square keeps the drawing in its place whatever its own bounds are.
        SVGPath grid = new SVGPath();
        grid.setContent("M0 0H24V24H0Z");
        grid.setFill(null);
        grid.setStroke(null);
        Group group = new Group(grid);
        group.getChildren().addAll(layers);
        group.setScaleX(size / GRID);
        group.setScaleY(size / GRID);
        StackPane frame = new StackPane(new Group(group));
        frame.setMinSize(size, size);
        frame.setPrefSize(size, size);
        frame.setMaxSize(size, size);
        frame.setMouseTransparent(true);
        return frame;
    }
}
