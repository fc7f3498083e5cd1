package org.vpcstudio.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.bench.BigDesign;
import org.vpcstudio.model.topology.ResourceId;

@ExtendWith(ApplicationExtension.class)
class MinimapTest {
    private static final ResourceId SERVER = ResourceId.of("ecs-0-1-0-0");
    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = new Bench(stage, BigDesign.of(200, 1));
    }

    @BeforeEach
    void show() {
        bench.run("view.minimap");
        bench.select(SERVER);
        bench.run("view.fit-selection");
        bench.run("view.actual-size");
        bench.select();
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @Test
    void theActionShowsAndHidesIt() {
        assertThat(map().isVisible()).isTrue();
        bench.run("view.minimap");
        assertThat(map().isVisible()).isFalse();
    }

    @Test
    void aClickGoesThere(FxRobot robot) {
        Bounds before = bench.screen(SERVER);
        robot.clickOn(onMap(0.9, 0.9));
        Bounds after = bench.screen(SERVER);
        assertThat(after.getMinX()).isLessThan(before.getMinX() - 500);
        assertThat(after.getWidth()).isEqualTo(before.getWidth());
    }

    @Test
    void aDragMovesTheView(FxRobot robot) {
        robot.clickOn(onMap(0.5, 0.5));
        Bounds before = bench.screen(SERVER);
        robot.drag(onMap(0.5, 0.5), MouseButton.PRIMARY).dropTo(onMap(0.5, 0.5).add(0, 12));
        Bounds after = bench.screen(SERVER);
        assertThat(after.getMinY()).isLessThan(before.getMinY() - 50);
        assertThat(after.getMinX()).isCloseTo(before.getMinX(), within(2.0));
    }

    @Test
    void itShowsTheDesign() {
        Color corner = pixel(2, 60);
        boolean varied = false;
        for (int x = 10; x < 160; x++) {
            varied |= !pixel(x, 60).equals(corner);
        }
        assertThat(varied).isTrue();
    }

    private Color pixel(int x, int y) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            PixelReader pixels = map().snapshot(null, null).getPixelReader();
            return pixels.getColor(x, y);
        });
    }

    private Node map() {
        return bench.canvas.lookup("#minimap");
    }

    private Point2D onMap(double x, double y) {
        WaitForAsyncUtils.waitForFxEvents();
        Bounds bounds = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> map().localToScreen(map().getLayoutBounds()));
        return new Point2D(bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight());
    }
}
