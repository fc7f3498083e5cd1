package org.vpcstudio.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.VIP;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.WholeWindow;

@ExtendWith(ApplicationExtension.class)
class CommandsTest {
    private static final Path RECENT = Path.of("/designs/shop.vpcs");

    @TempDir
    private static Path folder;

    private WholeWindow window;

    @Start
    void start(Stage stage) {
        window = new WholeWindow(stage, Designs.haPair(), folder, List.of(RECENT));
    }

    @Stop
    void stop() {
        Application.setUserAgentStylesheet(null);
        window.close();
    }

    private List<Choice> choices(FxRobot robot, String id) {
        ListView<Choice> list = robot.lookup("#" + id + "-list").queryListView();
        return list.getItems();
    }

    @Test
    void aCommandIsFoundByAFewLettersAndRunWithEnter(FxRobot robot) {
        window.select();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P).write("everything besi");
        assertThat(choices(robot, "commands").getFirst().key()).isEqualTo("select.all");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#commands").tryQuery()).isEmpty();
        assertThat(window.workbench().selection().get()).contains(ECS_1);
    }

    @Test
    void everyActionIsThereWithItsShortcutAndTheReasonWhenItMakesNoSense(FxRobot robot) {
        window.select();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        List<Choice> all = choices(robot, "commands");
        assertThat(all).hasSameSizeAs(window.workbench().actions().all());
        Choice copy = all.stream()
                .filter(choice -> choice.key().equals("edit.copy"))
                .findFirst()
                .orElseThrow();
        assertThat(copy.keys()).isEqualTo("Ctrl+C");
        assertThat(copy.run()).isEmpty();
        assertThat(copy.note()).isEqualTo("Select something first");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void whatWasUsedLastComesFirst(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P)
                .write("fit everything")
                .push(KeyCode.ENTER);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        assertThat(choices(robot, "commands").getFirst().key()).isEqualTo("view.fit");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void goToFindsAnElementByItsAddressAndSelectsIt(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.P).write("10.100").push(KeyCode.ENTER);
        assertThat(window.workbench().selection().get()).isEqualTo(Set.of(VIP));
    }

    @Test
    void goToOpensAFile(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.P).write("shop").push(KeyCode.ENTER);
        assertThat(window.opened()).containsExactly(RECENT);
    }

    @Test
    void theSheetNamesEveryShortcutOfTheRegistry(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SLASH);
        Set<Label> labels = robot.lookup("#shortcuts .panel-keys").queryAllAs(Label.class);
        long withKeys = window.workbench().actions().all().stream()
                .filter(action -> !action.keys().isBlank())
                .count();
        assertThat(labels).hasSize((int) withKeys);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#shortcuts").tryQuery()).isEmpty();
    }
}
