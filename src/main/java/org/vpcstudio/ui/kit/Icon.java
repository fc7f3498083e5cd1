package org.vpcstudio.ui.kit;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.vpcstudio.drawing.Icons;

/// An icon of the visual language as a node. Style classes: `vs-icon` on the shape of line icons (stroked in the text
/// colour), `vs-icon-solid` on that of states and severities.
public final class Icon {
    private static final double GRID = 24;

    private Icon() {}

    /// A line icon of this size in pixels.
    public static Node line(String name, double size) {
        SVGPath path = path(name);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.setStrokeWidth(size >= 20 ? 1.5 : 1.75);
        path.getStyleClass().add("vs-icon");
        return framed(path, size);
    }

    /// A filled icon, such as a severity, of this size in pixels.
    public static Node solid(String name, double size) {
        SVGPath path = path(name);
        path.setFillRule(FillRule.EVEN_ODD);
        path.getStyleClass().addAll("vs-icon-solid", "vs-" + name);
        return framed(path, size);
    }

    private static SVGPath path(String name) {
        SVGPath path = new SVGPath();
        path.setContent(Icons.path(name));
        return path;
    }

    private static Node framed(SVGPath path, double size) {
        // An invisible 24 grid square keeps the drawing in its place whatever its own bounds are.
        SVGPath grid = new SVGPath();
        grid.setContent("M0 0H24V24H0Z");
        grid.setFill(null);
        grid.setStroke(null);
        Group group = new Group(grid, path);
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
