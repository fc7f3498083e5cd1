package org.vpcstudio.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// One of a few values, or of many, which are looked up when the choice is entered or opened. Beside a choice of
/// elements is a button that leads to the one chosen.
final class ChoiceEditor implements FieldEditor {
    private final Workbench workbench;
    private final ComboBox<Editor.Option> box = new ComboBox<>();
    private final Button go = new Button("", Icon.line("ui-chevron-right", 14));
    private final HBox both = new HBox(box);
    private Optional<ResourceId> target = Optional.empty();
    private boolean showing;

    ChoiceEditor(Workbench workbench, FieldItem item) {
        this.workbench = workbench;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setPrefWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        both.getStyleClass().add("pick");
        go.getStyleClass().addAll("small-button", "field-go");
        go.setAccessibleText(workbench.say("inspector.go"));
        go.setTooltip(new Tooltip(workbench.say("inspector.go")));
        go.setOnAction(_ -> target.ifPresent(id -> workbench.select(Set.of(id))));
        box.setConverter(new Words());
        box.valueProperty().addListener((_, _, option) -> {
            if (!showing && option != null) {
                item.enter(option.value(), "");
            }
        });
        box.setOnShowing(_ -> fill(item.field()));
        box.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                fill(item.field());
            }
        });
        both.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                box.requestFocus();
            }
        });
    }

    private final class Words extends StringConverter<Editor.Option> {
        @Override
        public String toString(Editor.@Nullable Option option) {
            return option == null ? "" : workbench.say(option.words());
        }

        @Override
        public Editor.Option fromString(String words) {
            return Fields.option(words);
        }
    }

    /// Looks up the values of a choice of many.
    private void fill(Field field) {
        if (field.editor() instanceof Editor.Pick pick) {
            offer(pick.options().get(), pick.present());
        }
    }

    @Override
    public Node getEditor() {
        return both;
    }

    @Override
    public String getValue() {
        return box.getValue() == null ? "" : box.getValue().value();
    }

    @Override
    public void setValue(String value) {
        box.setValue(box.getItems().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .orElse(Fields.option(value)));
    }

    @Override
    public void show(Field field) {
        switch (field.editor()) {
            case Editor.Choice(var options) ->
                offer(
                        options,
                        options.stream()
                                .filter(option -> option.value().equals(field.value()))
                                .findFirst()
                                .orElse(Fields.option(field.value())));
            case Editor.Pick pick -> {
                offer(List.of(pick.present()), pick.present());
                target = pick.target();
                both.getChildren().setAll(box);
                target.ifPresent(_ -> both.getChildren().add(go));
            }
            case Editor.Line _,
                    Editor.Sentence _,
                    Editor.Lines _,
                    Editor.Toggle _,
                    Editor.Group _,
                    Editor.Add _,
                    Editor.Derived _,
                    Editor.Link _ -> setValue(field.value());
        }
    }

    private void offer(List<Editor.Option> options, Editor.Option present) {
        showing = true;
        if (!box.getItems().equals(options)) {
            box.getItems().setAll(options);
        }
        if (!present.equals(box.getValue())) {
            box.setValue(present);
        }
        showing = false;
    }
}
