package org.vpcstudio.ui.simulation;

import java.util.OptionalLong;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.vpcstudio.sim.kernel.VirtualTime;

/// A field for a time in seconds. Enter or leaving it takes the entry, Esc brings the old one back, and what is no time
/// is marked and brought back.
final class TimeField extends TextField {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final LongConsumer changed;
    private long millis;

    /// @param changed told of another time, in milliseconds
    TimeField(long millis, LongConsumer changed) {
        this.millis = millis;
        this.changed = changed;
        getStyleClass().add("time-field");
        reset();
        setOnAction(_ -> commit());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        textProperty()
                .addListener((_, _, text) ->
                        pseudoClassStateChanged(BAD, SecondsText.millis(text).isEmpty()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                reset();
                event.consume();
            }
        });
    }

    /// Shows another time without telling.
    void show(long next) {
        millis = next;
        if (!isFocused()) {
            reset();
        }
    }

    private void commit() {
        OptionalLong typed = SecondsText.millis(getText());
        long next = typed.orElse(millis);
        if (next == millis) {
            reset();
            return;
        }
        millis = next;
        reset();
        changed.accept(next);
    }

    private void reset() {
        setText(EventWords.seconds(VirtualTime.ofMillis(millis)));
    }
}
