package org.vpcstudio.ui.inspector;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Workbench;

/// One row: label, editor, and below it the reason why an entry is refused, the problem found, or a help line.
final class FieldRow extends GridPane {
    private static final double LABEL_WIDTH = 104;
    private static final double INDENT = 12;

    private final Workbench workbench;
    private final FieldItem item;
    private final FieldEditor editor;
    private final Label below = new Label();
    private final Region dot = new Region();
    private final Marks marks;

    FieldRow(Workbench workbench, FieldItem item, FieldEditor editor) {
        this.workbench = workbench;
        this.item = item;
        this.editor = editor;
        this.marks = new Marks(this, editor instanceof ChoiceEditor);
        getStyleClass().add("field-row");
        Label label = label(editor.getEditor());
        below.setWrapText(true);
        below.setMinHeight(Region.USE_PREF_SIZE);
        below.getStyleClass().add("field-help");
        dot.getStyleClass().add("changed-dot");
        dot.setManaged(false);
        dot.resizeRelocate(5, 15, 4, 4);
        ColumnConstraints words = new ColumnConstraints(LABEL_WIDTH);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setFillWidth(true);
        getColumnConstraints().addAll(words, value);
        place(label);
        setHalignment(label, HPos.LEFT);
        getChildren().add(dot);
        item.watch(this::show);
        show();
    }

    /// A row that folds others, or adds one, has its words in it and no label beside it.
    private void place(Label label) {
        if (editor instanceof GroupEditor || editor instanceof AddEditor) {
            add(editor.getEditor(), 0, 0, 2, 1);
            add(below, 0, 1, 2, 1);
        } else {
            setValignment(label, editor instanceof LinesEditor ? VPos.TOP : VPos.CENTER);
            add(label, 0, 0);
            add(editor.getEditor(), 1, 0);
            add(below, 1, 1);
        }
    }

    FieldItem item() {
        return item;
    }

    void focusField() {
        editor.getEditor().requestFocus();
    }

    private Label label(Node control) {
        Label label = new Label(item.getName());
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setPadding(new Insets(
                editor instanceof LinesEditor ? 5 : 0,
                0,
                0,
                INDENT * item.field().depth()));
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        if (!item.field().property().isEmpty()) {
            control.setId("field-" + item.field().property());
        }
        return label;
    }

    private void show() {
        Optional<FieldItem.Complaint> complaint = item.complaint(editor.getValue());
        Optional<Message> words = complaint.map(FieldItem.Complaint::words).or(item.field()::hint);
        below.setText(words.map(workbench::say).orElse(""));
        below.setManaged(words.isPresent());
        below.setVisible(words.isPresent());
        dot.setVisible(item.field().isChanged());
        marks.show(complaint.map(FieldItem.Complaint::severity));
    }
}
