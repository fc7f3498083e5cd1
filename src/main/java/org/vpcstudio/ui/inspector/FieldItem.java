package org.vpcstudio.ui.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.controlsfx.control.PropertySheet;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.text.Message;

/// A field as a ControlsFX property sheet sees it: the section is its category, the value a text. The item stays while
/// values come and go, so that typing is never interrupted.
final class FieldItem implements PropertySheet.Item {
    /// Takes what comes of entries.
    interface Taker {
        /// Takes the change that an entry means.
        ///
        /// @param gesture joins the changes of one visit to a field to one step of undo
        void take(Field field, Edit edit, String gesture);

        /// Shows or hides the rows below a property.
        void fold(String property, boolean open);
    }

    /// What is wrong with what stands in a field.
    record Complaint(Severity severity, Message words) {}

    private record Refusal(String text, Message reason) {}

    private final String section;
    private final String name;
    private final Taker taker;
    private final ObjectProperty<Field> field;
    private List<Finding> problems;
    private Optional<Refusal> refusal = Optional.empty();
    private Runnable watcher = () -> {};

    FieldItem(String section, String name, Field field, List<Finding> problems, Taker taker) {
        this.section = section;
        this.name = name;
        this.field = new SimpleObjectProperty<>(field);
        this.problems = problems;
        this.taker = taker;
    }

    Field field() {
        return field.get();
    }

    /// Shows the present field at once and every later one.
    void show(Consumer<Field> editor) {
        field.subscribe(editor);
    }

    /// Calls `row` after each change, when the editor shows it already.
    void watch(Runnable row) {
        watcher = row;
    }

    void update(Field next, List<Finding> found) {
        problems = found;
        field.set(next);
        watcher.run();
    }

    /// Takes an entry; one that means nothing is kept as a complaint.
    void enter(String text, String gesture) {
        refusal = Optional.empty();
        Field present = field.get();
        if (!text.equals(present.value())) {
            switch (present.entry().apply(text)) {
                case Outcome.Good(Edit edit) -> taker.take(present, edit, gesture);
                case Outcome.Grown(Edit edit, String property) -> {
                    taker.fold(property, true);
                    taker.take(present, edit, gesture);
                }
                case Outcome.Bad(Message reason) -> refusal = Optional.of(new Refusal(text, reason));
            }
        }
        watcher.run();
    }

    /// Shows the rows below it, or hides them.
    void turn() {
        if (field().editor() instanceof Editor.Group group) {
            taker.fold(field().property(), !group.open());
        }
    }

    /// The reason why the text that stands in the editor is refused, else the worst problem found.
    Optional<Complaint> complaint(String standing) {
        return refusal.filter(last -> last.text().equals(standing))
                .map(last -> new Complaint(Severity.ERROR, last.reason()))
                .or(() -> problems.stream()
                        .min(Comparator.comparing(Finding::severity))
                        .map(worst -> new Complaint(worst.severity(), worst.title())));
    }

    /// Whether its name or its value has these words; everything has no words.
    boolean has(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(wanted)
                || field().value().toLowerCase(Locale.ROOT).contains(wanted);
    }

    @Override
    public Class<?> getType() {
        return String.class;
    }

    @Override
    public String getCategory() {
        return section;
    }

    @Override
    public String getName() {
        return name;
    }

    /// Blank: hints stand below a row, and change with the value.
    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public String getValue() {
        return field().value();
    }

    @Override
    public void setValue(Object value) {
        enter(value.toString(), "");
    }

    @Override
    public Optional<ObservableValue<? extends Object>> getObservableValue() {
        return Optional.of(field.map(Field::value));
    }

    @Override
    public boolean isEditable() {
        return field().isEditable();
    }
}
