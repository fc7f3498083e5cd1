package org.vpcstudio.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One of a few values.
final class ChoiceControl implements FieldRow.Control {
    private final ComboBox<Editor.Option> box = new ComboBox<>();
    private boolean showing;

    ChoiceControl(FieldRow.Control.Entry entry) {
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
                entry.enter(option.value(), "");
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Field field) {
        if (field.editor() instanceof Editor.Choice choice) {
            showing = true;
            if (!box.getItems().equals(choice.options())) {
                box.getItems().setAll(choice.options());
            }
            Editor.Option present = choice.options().stream()
                    .filter(option -> option.value().equals(field.value()))
                    .findFirst()
                    .orElse(Fields.option(field.value()));
            if (!present.equals(box.getValue())) {
                box.setValue(present);
            }
            showing = false;
        }
    }
}
