package org.vpcstudio.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.vpcstudio.ui.workbench.Memory;

/// Where the window was: kept for each size of screen, so that a laptop at its desk and without find their own.
final class StagePlace {
    /// So much of the window has to be on a screen for it to be put back there, in pixels.
    private static final double GRIP = 120;

    private final Stage stage;
    private final Memory memory;

    private StagePlace(Stage stage, Memory memory) {
        this.stage = stage;
        this.memory = memory;
    }

    /// Puts the stage where it was, and remembers where it goes.
    static void keep(Stage stage, Memory memory) {
        StagePlace place = new StagePlace(stage, memory);
        place.restore();
        stage.xProperty().addListener((_, _, _) -> place.note());
        stage.yProperty().addListener((_, _, _) -> place.note());
        stage.widthProperty().addListener((_, _, _) -> place.note());
        stage.heightProperty().addListener((_, _, _) -> place.note());
        stage.maximizedProperty()
                .addListener((_, _, isMaximized) -> memory.put(key() + ".maximized", "" + isMaximized));
    }

    private static String key() {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        return "window." + Math.round(screen.getWidth()) + "x" + Math.round(screen.getHeight());
    }

    private void restore() {
        memory.text(key())
                .flatMap(StagePlace::parse)
                .filter(StagePlace::isReachable)
                .ifPresent(bounds -> {
                    stage.setX(bounds.getMinX());
                    stage.setY(bounds.getMinY());
                    stage.setWidth(bounds.getWidth());
                    stage.setHeight(bounds.getHeight());
                });
        stage.setMaximized(
                memory.text(key() + ".maximized").filter("true"::equals).isPresent());
    }

    private void note() {
        boolean isPlain = stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        if (isPlain) {
            memory.put(
                    key(),
                    Math.round(stage.getX()) + " " + Math.round(stage.getY()) + " " + Math.round(stage.getWidth()) + " "
                            + Math.round(stage.getHeight()));
        }
    }

    private static Optional<Rectangle2D> parse(String text) {
        try {
            List<Double> parts =
                    List.of(text.split(" ")).stream().map(Double::valueOf).toList();
            return parts.size() == 4 && parts.get(2) > 0 && parts.get(3) > 0
                    ? Optional.of(new Rectangle2D(parts.get(0), parts.get(1), parts.get(2), parts.get(3)))
                    : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Whether its title bar can be taken hold of on one of the screens there are now.
    private static boolean isReachable(Rectangle2D bounds) {
        Rectangle2D title = new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), 1);
        return Screen.getScreens().stream().anyMatch(screen -> {
            Rectangle2D seen = screen.getVisualBounds();
            double width = Math.min(seen.getMaxX(), title.getMaxX()) - Math.max(seen.getMinX(), title.getMinX());
            return width >= Math.min(GRIP, title.getWidth())
                    && title.getMinY() >= seen.getMinY()
                    && title.getMinY() < seen.getMaxY();
        });
    }
}
