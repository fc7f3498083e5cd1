package org.vpcstudio.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// Gives one side of a split a size in pixels in each mode, and keeps the size the user gave it when the mode or the
/// window changes.
final class SplitSizes {
    private final SplitPane pane;
    private final boolean last;
    private final ToDoubleFunction<Mode> wanted;
    private final Map<Mode, Double> chosen = new EnumMap<>(Mode.class);

    /// @param last whether the second side has the size, not the first
    /// @param wanted the size in a mode before the user chose another
    private SplitSizes(SplitPane pane, boolean last, ToDoubleFunction<Mode> wanted) {
        this.pane = pane;
        this.last = last;
        this.wanted = wanted;
    }

    static void first(SplitPane pane, Workbench workbench, ToDoubleFunction<Mode> wanted) {
        new SplitSizes(pane, false, wanted).follow(workbench);
    }

    static void last(SplitPane pane, Workbench workbench, ToDoubleFunction<Mode> wanted) {
        new SplitSizes(pane, true, wanted).follow(workbench);
    }

    private void follow(Workbench workbench) {
        SplitPane.setResizableWithParent(
                last ? pane.getItems().getLast() : pane.getItems().getFirst(), false);
        AtomicReference<Mode> before = new AtomicReference<>(workbench.mode().get());
        // Divider positions are fractions, so they can be set only once the pane has its size.
        length().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Number> observable, Number old, Number now) {
                Mode mode = workbench.mode().get();
                if (now.doubleValue() > wanted.applyAsDouble(mode)) {
                    length().removeListener(this);
                    set(wanted.applyAsDouble(mode));
                }
            }
        });
        workbench.mode().watch(mode -> {
            chosen.put(before.getAndSet(mode), size());
            set(chosen.getOrDefault(mode, wanted.applyAsDouble(mode)));
        });
    }

    private double size() {
        double fraction = pane.getDividerPositions()[0];
        return length().get() * (last ? 1 - fraction : fraction);
    }

    private void set(double size) {
        double length = length().get();
        if (length > size) {
            pane.setDividerPositions((last ? length - size : size) / length);
        }
    }

    private ReadOnlyDoubleProperty length() {
        return pane.getOrientation() == Orientation.HORIZONTAL ? pane.widthProperty() : pane.heightProperty();
    }
}
