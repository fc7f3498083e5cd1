package org.vpcstudio.ui.inspector;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Several lines of text, as high as they need, taken when the field is left or with Ctrl+Enter; Escape brings back
/// what was there. Tab goes on to the next field.
final class LinesEditor implements FieldEditor {
    private static final double LINE = 17;
    private static final double FRAME = 11;
    private static final int MOST = 8;
    private static final int PROSE = 3;

    private final FieldItem item;
    private final TextArea text = new TextArea();
    private final boolean mono;
    private String shown = "";

    LinesEditor(FieldItem item, boolean mono) {
        this.item = item;
        this.mono = mono;
        text.getStyleClass().add("field-lines");
        if (mono) {
            text.getStyleClass().add("vs-mono");
        }
        text.setWrapText(!mono);
        text.setPrefColumnCount(8);
        text.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        text.textProperty().addListener((_, _, _) -> grow());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grow();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            text.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            text.setText(shown);
            item.enter(shown, "");
            event.consume();
        }
    }

    private void grow() {
        long lines = mono ? text.getText().lines().count() + (text.getText().endsWith("\n") ? 1 : 0) : PROSE;
        double height = LINE * Math.clamp(lines, 1, MOST) + FRAME;
        text.setMinHeight(height);
        text.setPrefHeight(height);
        text.setMaxHeight(height);
    }

    private void commit() {
        if (!text.getText().equals(shown)) {
            item.enter(text.getText(), "");
        }
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
            text.setText(shown);
        }
    }
}
