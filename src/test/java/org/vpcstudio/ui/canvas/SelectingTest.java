package org.vpcstudio.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.CLIENT_1;
import static org.vpcstudio.testing.Designs.CLIENT_2;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;
import static org.vpcstudio.testing.Designs.SUBNET_CLIENT;
import static org.vpcstudio.testing.Designs.SUBNET_HA;
import static org.vpcstudio.testing.Designs.VIP;
import static org.vpcstudio.testing.Designs.VPC;

import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Designs;

/// The HA pair selected by keys.
@ExtendWith(ApplicationExtension.class)
class SelectingTest {
    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = new Bench(stage, Designs.haPair());
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    private Set<ResourceId> selection() {
        return bench.workbench.selection().get();
    }

    @Test
    void everythingOfTheSameTypeIsSelected() {
        bench.select(ECS_1);
        bench.run("select.same-type");
        assertThat(selection()).containsExactlyInAnyOrder(ECS_1, ECS_2, CLIENT_1, CLIENT_2);
    }

    @Test
    void everythingInTheSameSubnetIsSelected() {
        bench.select(VIP);
        bench.run("select.same-subnet");
        assertThat(selection()).containsExactlyInAnyOrder(VIP, ECS_1, ECS_2, CLIENT_2);
        bench.select(SUBNET_CLIENT);
        bench.run("select.same-subnet");
        assertThat(selection()).containsExactly(CLIENT_1);
    }

    @Test
    void theNearestNeighbourInEachDirectionIsSelected() {
        bench.select(ECS_1);
        bench.run("select.right");
        assertThat(selection()).containsExactly(ECS_2);
        bench.run("select.right");
        assertThat(selection()).containsExactly(CLIENT_2);
        bench.run("select.left");
        bench.run("select.above");
        assertThat(selection()).containsExactly(VIP);
        bench.select(SUBNET_HA);
        bench.run("select.below");
        assertThat(selection()).containsExactly(SUBNET_CLIENT);
    }

    @Test
    void tabGoesOnInReadingOrderAndAltUpToTheContainer(FxRobot robot) {
        bench.select(ECS_1);
        robot.type(KeyCode.TAB);
        assertThat(selection()).containsExactly(ECS_2);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(selection()).containsExactly(ECS_1);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(selection()).containsExactly(SUBNET_HA);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(selection()).containsExactly(VPC);
    }

    @Test
    void whatHasAProblemIsSelected() {
        bench.select(ECS_1);
        bench.run("select.problems");
        assertThat(selection()).contains(VIP).doesNotContain(ECS_1);
    }
}
