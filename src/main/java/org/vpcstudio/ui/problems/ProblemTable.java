package org.vpcstudio.ui.problems;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.SourceWords;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// The table of problems. A click or Enter shows the element and the property.
final class ProblemTable {
    private static final double MARK = 17;

    /// Below this width the source is left to the detail pane.
    private static final double WIDTH_FOR_SOURCE = 640;

    private final Workbench workbench;
    private final ProblemList list;
    private final TableView<Finding> table = new TableView<>();
    private boolean following;

    ProblemTable(Workbench workbench, ProblemList list) {
        this.workbench = workbench;
        this.list = list;
        table.setId("problems");
        table.setAccessibleText(workbench.say("dock.problems"));
        columns();
        table.setRowFactory(view -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                list.reveal();
                event.consume();
            }
        });
        table.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> chosen(now));
        list.shown().watchNow(rows -> follow(() -> table.getItems().setAll(rows)));
        list.selected().watchNow(finding -> follow(() -> {}));
        workbench.session().checking().watchNow(checking -> table.setOpacity(checking ? 0.55 : 1));
    }

    TableView<Finding> node() {
        return table;
    }

    private void columns() {
        TableColumn<Finding, Finding> severity = column("severity", 104, this::severity);
        TableColumn<Finding, Finding> code =
                column("code", 84, (cell, finding) -> mono(cell, finding.rule().id()));
        TableColumn<Finding, Finding> message =
                column("message", 300, (cell, finding) -> cell.setText(workbench.say(finding.title())));
        TableColumn<Finding, Finding> element = column("element", 120, text(list::element));
        TableColumn<Finding, Finding> source = column(
                "source", 220, text(finding -> SourceWords.of(finding.rule().source())));
        TableColumn<Finding, Finding> fix = column("fix", 56, this::fix);
        source.visibleProperty().bind(table.widthProperty().greaterThan(WIDTH_FOR_SOURCE));
        // Messages get what the others leave; 12 is for the scroll bar.
        message.prefWidthProperty()
                .bind(table.widthProperty()
                        .subtract(104 + 84 + 120 + 56 + 12)
                        .subtract(Bindings.when(source.visibleProperty())
                                .then(220)
                                .otherwise(0)));
        fix.setText("");
        table.getColumns().add(severity);
        table.getColumns().add(code);
        table.getColumns().add(message);
        table.getColumns().add(element);
        table.getColumns().add(source);
        table.getColumns().add(fix);
    }

    private TableColumn<Finding, Finding> column(
            String name, double width, BiConsumer<TableCell<Finding, Finding>, Finding> fill) {
        TableColumn<Finding, Finding> column = new TableColumn<>(workbench.say("problems.column." + name));
        column.setId("problems-" + name);
        column.setPrefWidth(width);
        column.setMinWidth(48);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(view -> new Cell(fill));
        return column;
    }

    private static final class Cell extends TableCell<Finding, Finding> {
        private final BiConsumer<TableCell<Finding, Finding>, Finding> fill;

        Cell(BiConsumer<TableCell<Finding, Finding>, Finding> fill) {
            this.fill = fill;
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            setText("");
            setGraphic(null);
            if (!empty && finding != null) {
                fill.accept(this, finding);
            }
        }
    }

    private void severity(TableCell<Finding, Finding> cell, Finding finding) {
        String code = finding.severity().code();
        cell.setGraphic(Icon.solid("severity-" + code, MARK));
        cell.setGraphicTextGap(8);
        cell.setText(workbench.say("severity." + code));
    }

    private static void mono(TableCell<Finding, Finding> cell, String text) {
        Label label = new Label(text);
        label.getStyleClass().add("vs-mono");
        cell.setGraphic(label);
    }

    private static BiConsumer<TableCell<Finding, Finding>, Finding> text(Function<Finding, String> of) {
        return (cell, finding) -> {
            Label label = new Label(of.apply(finding));
            label.getStyleClass().add("vs-muted");
            cell.setGraphic(label);
        };
    }

    private void fix(TableCell<Finding, Finding> cell, Finding finding) {
        if (finding.fixes().isEmpty()) {
            return;
        }
        Hyperlink link = new Hyperlink(workbench.say("problems.fix"));
        link.setFocusTraversable(false);
        link.setOnAction(event -> {
            list.select(finding);
            list.bestFix().ifPresent(list::apply);
        });
        cell.setGraphic(link);
    }

    private TableRow<Finding> row() {
        TableRow<Finding> row = new TableRow<>();
        row.getStyleClass().add("problem-row");
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                list.reveal();
            }
        });
        return row;
    }

    private void chosen(@Nullable Finding finding) {
        if (!following && finding != null) {
            list.select(finding);
        }
    }

    /// Changes the rows without taking the table's own loss of selection for the user's, then follows the list.
    private void follow(Runnable change) {
        following = true;
        change.run();
        list.selected()
                .get()
                .ifPresentOrElse(
                        finding -> {
                            table.getSelectionModel().select(finding);
                            table.scrollTo(finding);
                        },
                        () -> table.getSelectionModel().clearSelection());
        following = false;
    }
}
