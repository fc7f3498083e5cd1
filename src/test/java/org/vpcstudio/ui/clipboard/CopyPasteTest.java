package org.vpcstudio.ui.clipboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.CLIENT_1;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;
import static org.vpcstudio.testing.Designs.SUBNET_CLIENT;
import static org.vpcstudio.testing.Designs.SUBNET_HA;
import static org.vpcstudio.testing.Designs.VIP;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.WholeWindow;

/// The HA pair copied with real keys.
@ExtendWith(ApplicationExtension.class)
class CopyPasteTest {
    @TempDir
    private static Path folder;

    private WholeWindow window;

    @Start
    void start(Stage stage) {
        window = new WholeWindow(stage, Designs.haPair(), folder, List.of());
    }

    @Stop
    void stop() {
        Application.setUserAgentStylesheet(null);
        window.close();
    }

    private String address(String server) {
        return window.named(server, Ecs.class)
                .primaryNic()
                .orElseThrow()
                .address()
                .text();
    }

    @Test
    void copyAndPastePutACopyBesideTheOriginalAndSaySo(FxRobot robot) {
        window.select(ECS_1);
        robot.push(KeyCode.SHORTCUT, KeyCode.C).push(KeyCode.SHORTCUT, KeyCode.V);
        window.until("pasted", () -> window.has("ecs-ha-3"));
        assertThat(window.said()).isEqualTo("Pasted ecs-ha-3 · 1 address reassigned");
        assertThat(window.workbench().selected()).containsExactly(window.named("ecs-ha-3", Ecs.class));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        window.until("cascaded", () -> window.has("ecs-ha-4"));
        var diagram = window.document().diagram();
        var first = diagram.box(window.named("ecs-ha-3", Ecs.class).id()).orElseThrow();
        assertThat(diagram.box(window.named("ecs-ha-4", Ecs.class).id())).contains(first.movedBy(16, 16));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z).push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.document()).isEqualTo(Designs.haPair());
    }

    @Test
    void theSelectedContainerTakesWhatIsPasted(FxRobot robot) {
        window.select(ECS_1);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        window.select(SUBNET_CLIENT);
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        window.until("pasted", () -> window.has("ecs-ha-3"));
        assertThat(window.named("ecs-ha-3", Ecs.class).parent()).contains(SUBNET_CLIENT);
        assertThat(address("ecs-ha-3")).isEqualTo("192.168.20.11");
    }

    @Test
    void aPointerThatMovedSinceTakesItToItsPlace(FxRobot robot) {
        window.select(CLIENT_1);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        robot.moveTo(window.middle(SUBNET_HA).add(0, 20));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        window.until("pasted", () -> window.has("ecs-client-3"));
        assertThat(window.named("ecs-client-3", Ecs.class).parent()).contains(SUBNET_HA);
    }

    @Test
    void duplicatingThePairMakesASecondCluster(FxRobot robot) {
        window.select(ECS_1, ECS_2, VIP);
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        window.until("duplicated", () -> window.has("ka-web-2"));
        assertThat(window.named("ka-web-2", KeepalivedCluster.class).nodes()).hasSize(2);
        assertThat(window.said()).isEqualTo("Duplicated 3 elements · 3 addresses reassigned");
    }

    @Test
    void cutAndPasteBringTheSameBack(FxRobot robot) {
        window.select(CLIENT_1);
        robot.push(KeyCode.SHORTCUT, KeyCode.X);
        window.until("cut", () -> !window.has("ecs-client-1"));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        window.until("pasted", () -> window.has("ecs-client-1"));
        assertThat(address("ecs-client-1")).isEqualTo("192.168.20.21");
    }

    @Test
    void keptAddressesAreKept(FxRobot robot) {
        window.select(ECS_1);
        robot.push(KeyCode.SHORTCUT, KeyCode.C).push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
        window.until("pasted", () -> window.has("ecs-ha-3"));
        assertThat(address("ecs-ha-3")).isEqualTo("192.168.10.11");
    }

    @Test
    void otherProgramsGetAListAPictureAndAnSvg(FxRobot robot) {
        window.select(ECS_1, VIP);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        window.until("drawn", () -> Clipboard.getSystemClipboard().hasImage());
        String list = WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(list).isEqualTo("vip\tvip-web\t192.168.10.100\necs\tecs-ha-1\t192.168.10.11");
        Object svg = WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getContent(DataFormat.lookupMimeType("image/svg+xml")));
        assertThat(StandardCharsets.UTF_8.decode(((ByteBuffer) svg).duplicate()).toString())
                .contains("<svg", "vip-web");
    }

    @Test
    void foreignTextIsRefusedInWords(FxRobot robot) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "Dear Sir or Madam")));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        window.until("told", () -> window.said().startsWith("There is nothing to paste"));
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "{\"a\": [1, 2")));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        window.until("told again", () -> window.said().contains("nothing"));
        assertThat(window.document()).isEqualTo(Designs.haPair());
    }

    @Test
    void reviewListsWhatBecameOfEachAddress(FxRobot robot) {
        window.select(ECS_1, ECS_2, VIP);
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        window.until("duplicated", () -> window.has("ka-web-2"));
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> window.workbench().actions().run("edit.review-paste"));
        window.until("listed", () -> robot.lookup("192.168.10.101").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#review").tryQuery()).isEmpty();
    }

    @Test
    void keysOfTheClipboardWorkOnTextWhileSomebodyTypes(FxRobot robot) {
        window.select(ECS_1);
        TextField name = robot.lookup("#field-name").query();
        robot.interact(name::requestFocus);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.C);
        String text = WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(text).isEqualTo("ecs-ha-1");
    }
}
