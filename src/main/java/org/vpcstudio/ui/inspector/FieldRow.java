package org.vpcstudio.ui.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Workbench;

/// One row: label, control, and below it the reason why an entry is refused, the problem found, or a help line.
final class FieldRow extends GridPane {
    /// Takes a good entry.
    @FunctionalInterface
    interface Taker {
        /// Takes the change that an entry means.
        ///
        /// @param gesture joins the changes of one visit to a field to one step of undo
        void take(Field field, Edit edit, String gesture);
    }

    private static final double LABEL_WIDTH = 104;

    private final Workbench workbench;
    private final Taker taker;
    private final Label label = new Label();
    private final Label below = new Label();
    private final Region dot = new Region();
    private final Control control;
    private Field field;
    private List<Finding> problems = List.of();
    private Optional<Message> refusal = Optional.empty();

    FieldRow(Workbench workbench, Field field, Taker taker) {
        this.workbench = workbench;
        this.field = field;
        this.taker = taker;
        this.control = Control.of(workbench, field, this::enter);
        getStyleClass().add("field-row");
        label.setText(workbench.say(field.label()));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control.node());
        control.node().setAccessibleText(label.getText());
        if (!field.property().isEmpty()) {
            control.node().setId("field-" + field.property());
        }
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
        add(label, 0, 0);
        add(control.node(), 1, 0);
        add(below, 1, 1);
        setHalignment(label, HPos.LEFT);
        setValignment(label, VPos.CENTER);
        getChildren().add(dot);
    }

    String property() {
        return field.property();
    }

    void focusField() {
        control.node().requestFocus();
    }

    /// Shows the present value, unless someone is typing another one.
    void update(Field next, List<Finding> found) {
        field = next;
        problems = found;
        control.show(next);
        if (!control.isTyping()) {
            refusal = Optional.empty();
        }
        showState();
    }

    /// Takes an entry; false when it means nothing.
    private boolean enter(String text, String gesture) {
        if (text.equals(field.value())) {
            refusal = Optional.empty();
            showState();
            return true;
        }
        return switch (field.entry().apply(text)) {
            case Outcome.Good(Edit edit) -> {
                refusal = Optional.empty();
                taker.take(field, edit, gesture);
                showState();
                yield true;
            }
            case Outcome.Bad(Message reason) -> {
                refusal = Optional.of(reason);
                showState();
                yield false;
            }
        };
    }

    private void showState() {
        Optional<Finding> worst = problems.stream().min(Comparator.comparing(Finding::severity));
        Optional<Message> words = refusal.or(() -> worst.map(Finding::title)).or(field::hint);
        below.setText(words.map(workbench::say).orElse(""));
        below.setManaged(words.isPresent());
        below.setVisible(words.isPresent());
        boolean bad = refusal.isPresent()
                || worst.filter(f -> f.severity() == Severity.ERROR).isPresent();
        boolean doubtful =
                !bad && worst.filter(f -> f.severity() == Severity.WARNING).isPresent();
        mark("bad", bad);
        mark("doubtful", doubtful);
        mark("problem", refusal.isPresent() || worst.isPresent());
        dot.setVisible(field.isChanged());
        control.mark(refusal.isPresent() ? Optional.of(Severity.ERROR) : worst.map(Finding::severity));
    }

    private void mark(String style, boolean on) {
        getStyleClass().remove(style);
        if (on) {
            getStyleClass().add(style);
        }
    }

    /// The control of a row.
    interface Control {
        /// Told what was entered; false when it means nothing.
        @FunctionalInterface
        interface Entry {
            boolean enter(String text, String gesture);
        }

        Node node();

        void show(Field field);

        /// Whether someone is typing in it.
        default boolean isTyping() {
            return false;
        }

        /// Shows the shape of a severity in it.
        default void mark(Optional<Severity> severity) {}

        static Control of(Workbench workbench, Field field, Entry entry) {
            return switch (field.editor()) {
                case Editor.Line line -> new LineControl(workbench, line.mono(), line.suffix(), true, entry);
                case Editor.Sentence _ -> new LineControl(workbench, true, "", false, entry);
                case Editor.Choice _ -> new ChoiceControl(entry);
                case Editor.Toggle _ -> new ToggleControl(workbench, entry);
                case Editor.Derived _ -> new DerivedControl();
                case Editor.Link link -> new LinkControl(workbench, link.target());
            };
        }
    }
}
