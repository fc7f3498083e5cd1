package org.vpcstudio.ui.simulation;

import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vpcstudio.model.scenario.Scenario.Step;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// A step of the fault schedule: icon, words, time, and a button that removes it.
final class FaultRow extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// What can be done to a step.
    interface Wishes {
        void move(int step, long atMillis);

        void remove(int step);

        void go(int step);
    }

    FaultRow(Workbench workbench, int number, Step step, Wishes wishes) {
        FaultWords fault = FaultWords.of(
                step.fault(), new Elements(workbench.session().document().get().topology()));
        setId("fault-" + number);
        getStyleClass().add("fault-row");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(workbench.say(fault.title()));
        title.getStyleClass().add("fault-title");
        Label hint = new Label(workbench.say(fault.hint()));
        hint.getStyleClass().add("fault-hint");
        LongConsumer moved = atMillis -> wishes.move(number, atMillis);
        TimeField time = new TimeField(step.atMillis(), moved);
        time.setId("fault-" + number + "-time");
        time.setAccessibleText(workbench.say(Message.of("simulation.fault.time", fault.flag())));
        String removal = workbench.say(Message.of("simulation.fault.remove", fault.flag()));
        Button remove = new Button("", Icon.line("ui-close", 13));
        remove.setId("fault-" + number + "-remove");
        remove.getStyleClass().setAll("tool", "remove");
        remove.setAccessibleText(removal);
        remove.setTooltip(new Tooltip(removal));
        remove.setOnAction(_ -> wishes.remove(number));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        title.setMinWidth(0);
        HBox upper = new HBox(title, space, time);
        upper.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(upper, hint);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        setOnMouseClicked(_ -> wishes.go(number));
        getChildren().addAll(Icon.line(fault.icon(), 18), words, remove);
    }

    /// Marks the last step that has happened.
    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }
}
