package org.vpcstudio.ui.inspector;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.vpcstudio.ui.workbench.Workbench;

/// A line of text that is checked and taken while one types, 300 ms after the last key; Enter and leaving take it at
/// once, Escape brings back what was there. One visit is one step of undo.
final class LineEditor implements FieldEditor {
    private static final Duration REST = Duration.millis(300);

    private final Workbench workbench;
    private final FieldItem item;
    private final CustomTextField text = new CustomTextField();
    private final HBox ending = new HBox();
    private final Label suffix = new Label();
    private final Hyperlink offer = new Hyperlink();
    private final PauseTransition rest = new PauseTransition(REST);
    private final boolean live;
    private String shown = "";
    private String before = "";
    private String gesture = "";
    private boolean showing;

    LineEditor(Workbench workbench, FieldItem item, boolean mono, String suffixText, boolean live) {
        this.workbench = workbench;
        this.item = item;
        this.live = live;
        if (mono) {
            text.getStyleClass().add("vs-mono");
        }
        suffix.setText(suffixText);
        suffix.getStyleClass().add("field-suffix");
        offer.getStyleClass().add("field-offer");
        offer.setFocusTraversable(false);
        ending.setAlignment(Pos.CENTER_RIGHT);
        ending.setSpacing(6);
        ending.getStyleClass().add("field-ending");
        text.setRight(ending);
        text.focusedProperty().addListener((_, _, focused) -> visit(focused));
        text.textProperty().addListener((_, _, _) -> typed());
        text.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commit();
                text.selectAll();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                revert();
                event.consume();
            }
        });
        rest.setOnFinished(_ -> commit());
    }

    @Override
    public Node getEditor() {
        return text;
    }

    @Override
    public String getValue() {
        return text.getText();
    }

    @Override
    public void setValue(String value) {
        boolean typing = text.isFocused() && !text.getText().equals(shown);
        shown = value;
        if (!typing && !text.getText().equals(shown)) {
            showing = true;
            text.setText(shown);
            showing = false;
        }
    }

    @Override
    public void show(Field field) {
        setValue(field.value());
        Optional<Field.Offer> present = field.offer();
        present.ifPresent(better -> {
            offer.setText(workbench.say(better.label()));
            offer.setOnAction(_ -> item.enter(better.value(), ""));
        });
        ending.getChildren().clear();
        if (present.isPresent() && !present.get().value().equals(field.value())) {
            ending.getChildren().add(offer);
        } else if (!suffix.getText().isEmpty()) {
            ending.getChildren().add(suffix);
        }
    }

    private void visit(boolean focused) {
        if (focused) {
            before = text.getText();
            gesture = "field " + System.identityHashCode(this) + " " + before;
        } else {
            commit();
        }
    }

    private void typed() {
        if (!showing && live && !text.getText().isBlank()) {
            rest.playFromStart();
        }
    }

    private void commit() {
        rest.stop();
        if (!text.getText().equals(shown)) {
            item.enter(text.getText(), gesture);
        }
    }

    private void revert() {
        rest.stop();
        text.setText(before);
        rest.stop();
        item.enter(before, gesture);
        text.selectAll();
    }
}
