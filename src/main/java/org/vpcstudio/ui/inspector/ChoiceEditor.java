package org.vpcstudio.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One of a few values.
final class ChoiceEditor implements FieldEditor {
    private final ComboBox<Editor.Option> box = new ComboBox<>();
    private boolean showing;

    ChoiceEditor(FieldItem item) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Editor.@Nullable Option option) {
                return option == null ? "" : option.words();
            }

            @Override
            public Editor.Option fromString(String words) {
                return Fields.option(words);
            }
        });
        box.valueProperty().addListener((_, _, option) -> {
            if (!showing && option != null) {
                item.enter(option.value(), "");
            }
        });
    }

    @Override
    public Node getEditor() {
        return box;
    }

    @Override
    public String getValue() {
        return box.getValue() == null ? "" : box.getValue().value();
    }

    @Override
    public void setValue(String value) {
        Editor.Option present = box.getItems().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .orElse(Fields.option(value));
        if (!present.equals(box.getValue())) {
            box.setValue(present);
        }
    }

    @Override
    public void show(Field field) {
        if (field.editor() instanceof Editor.Choice choice) {
            showing = true;
            if (!box.getItems().equals(choice.options())) {
                box.getItems().setAll(choice.options());
            }
            setValue(field.value());
            showing = false;
        }
    }
}
