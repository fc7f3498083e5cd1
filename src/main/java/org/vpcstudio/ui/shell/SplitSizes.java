package org.vpcstudio.ui.shell;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;

/// Gives one side of a split its size in pixels when the window appears, and keeps that size when the window grows.
final class SplitSizes {
    private SplitSizes() {}

    static void keepFirst(SplitPane pane, double size) {
        SplitPane.setResizableWithParent(pane.getItems().getFirst(), false);
        begin(pane, size, false);
    }

    static void keepLast(SplitPane pane, double size) {
        SplitPane.setResizableWithParent(pane.getItems().getLast(), false);
        begin(pane, size, true);
    }

    /// Gives the last side another size now.
    static void setLast(SplitPane pane, double size) {
        double length = length(pane).get();
        if (length > size) {
            pane.setDividerPositions((length - size) / length);
        }
    }

    private static ReadOnlyDoubleProperty length(SplitPane pane) {
        return pane.getOrientation() == Orientation.HORIZONTAL ? pane.widthProperty() : pane.heightProperty();
    }

    /// Divider positions are fractions, so they can be set only once the pane has its size.
    private static void begin(SplitPane pane, double size, boolean last) {
        ReadOnlyDoubleProperty length = length(pane);
        ChangeListener<Number> once = new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Number> observable, Number old, Number now) {
                if (now.doubleValue() > size) {
                    length.removeListener(this);
                    pane.setDividerPositions((last ? now.doubleValue() - size : size) / now.doubleValue());
                }
            }
        };
        length.addListener(once);
    }
}
