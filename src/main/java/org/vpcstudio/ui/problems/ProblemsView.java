package org.vpcstudio.ui.problems;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.vpcstudio.check.Severity;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Workbench;

/// The problems panel: the list, and the selected problem with its remedies at the right.
public final class ProblemsView extends HBox {
    private final Workbench workbench;
    private final ProblemList list;
    private final ProblemTable table;
    private final HBox tools;

    public ProblemsView(Workbench workbench) {
        this.workbench = workbench;
        this.list = new ProblemList(workbench);
        this.table = new ProblemTable(workbench, list);
        this.tools = new HBox(8, checked(), search(), severities());
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getStyleClass().add("problem-tools");
        tools.setPickOnBounds(false);
        tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Region detail = new ProblemDetail(workbench, list).node();
        HBox.setHgrow(table.node(), Priority.ALWAYS);
        table.node().setMinWidth(320);
        table.node().setPrefWidth(600);
        table.node().setPlaceholder(nothing());
        detail.setPrefWidth(404);
        detail.setMinWidth(248);
        detail.setMaxWidth(404);
        getStyleClass().add("problems-view");
        getChildren().setAll(table.node(), detail);
        register();
    }

    /// The filters, for the row of the dock's tabs.
    public Node tools() {
        return tools;
    }

    /// Puts the keyboard on the list.
    public void focusList() {
        table.node().requestFocus();
    }

    private void register() {
        workbench.actions().add(walk("problems.next", "F8", 1));
        workbench.actions().add(walk("problems.previous", "Shift+F8", -1));
        workbench
                .actions()
                .add(new Action(
                        "problems.fix",
                        "quick-fix",
                        "Shortcut+Period",
                        () -> list.mayFix() && list.bestFix().isPresent(),
                        () -> list.bestFix().ifPresent(list::apply)));
    }

    private Action walk(String id, String keys, int step) {
        return new Action(id, "", keys, () -> !list.shown().get().isEmpty(), () -> list.walk(step));
    }

    private Node checked() {
        Label label = new Label();
        label.setId("problems-checked");
        label.getStyleClass().add("vs-help");
        workbench
                .session()
                .checking()
                .watchNow(
                        checking -> label.setText(workbench.say(checking ? "problems.checking" : "problems.checked")));
        return label;
    }

    private Node search() {
        CustomTextField field = new CustomTextField();
        field.setId("problems-search");
        field.setLeft(Icon.line("ui-search", 14));
        field.setPromptText(workbench.say("problems.search"));
        field.setAccessibleText(workbench.say("problems.search"));
        field.setPrefWidth(180);
        field.textProperty().addListener((property, old, now) -> list.search().set(now == null ? "" : now));
        return field;
    }

    private Node severities() {
        MenuButton button = new MenuButton(workbench.say("problems.severity.all"));
        button.setId("problems-severity");
        button.setGraphic(Icon.line("ui-filter", 16));
        button.getItems().add(choice(button, Optional.empty()));
        for (Severity severity : List.of(Severity.values())) {
            button.getItems().add(choice(button, Optional.of(severity)));
        }
        MenuItem accepted = new MenuItem(workbench.say("problems.severity.accepted"));
        accepted.setId("problems-accepted");
        accepted.setOnAction(event -> {
            list.severity().set(Optional.empty());
            list.accepted().set(true);
            button.setText(accepted.getText());
        });
        button.getItems().addAll(new SeparatorMenuItem(), accepted);
        return button;
    }

    private MenuItem choice(MenuButton button, Optional<Severity> severity) {
        String code = severity.map(Severity::code).orElse("all");
        MenuItem item = new MenuItem(workbench.say("problems.severity." + code));
        severity.ifPresent(value -> item.setGraphic(Icon.solid("severity-" + value.code(), 15)));
        item.setOnAction(event -> {
            list.accepted().set(false);
            list.severity().set(severity);
            button.setText(item.getText());
        });
        return item;
    }

    /// What stands where the rows would be: nothing is wrong, or the filters hide it.
    private Node nothing() {
        Label words = new Label();
        words.setId("problems-none");
        words.getStyleClass().add("vs-muted");
        workbench
                .session()
                .findings()
                .watchNow(findings ->
                        words.setText(workbench.say(findings.isEmpty() ? "problems.none" : "problems.filtered")));
        VBox box = new VBox(8, Icon.line("ui-check", 40), words);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty-state");
        return box;
    }
}
