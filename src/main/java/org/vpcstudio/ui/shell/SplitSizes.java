package org.vpcstudio.ui.shell;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import org.vpcstudio.ui.workbench.Memory;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// A dock at one side of a split: it has a size in pixels in each mode, keeps the size the user gave it when the mode
/// or the window changes and from one start to the next, and can be put away and brought back. A double click on its
/// edge puts it away too.
final class SplitSizes {
    private static final String AWAY = "away";

    private final SplitPane pane;
    private final Node dock;
    private final boolean last;
    private final String name;
    private final Workbench workbench;
    private final ToDoubleFunction<Mode> wanted;

    /// @param last whether the dock is the second side, not the first
    /// @param name begins the keys of what is remembered
    /// @param wanted the size in a mode before the user chose another
    private SplitSizes(SplitPane pane, boolean last, String name, Workbench workbench, ToDoubleFunction<Mode> wanted) {
        this.pane = pane;
        this.dock = last ? pane.getItems().getLast() : pane.getItems().getFirst();
        this.last = last;
        this.name = name;
        this.workbench = workbench;
        this.wanted = wanted;
    }

    static SplitSizes first(SplitPane pane, String name, Workbench workbench, ToDoubleFunction<Mode> wanted) {
        SplitSizes sizes = new SplitSizes(pane, false, name, workbench, wanted);
        sizes.follow();
        return sizes;
    }

    static SplitSizes last(SplitPane pane, String name, Workbench workbench, ToDoubleFunction<Mode> wanted) {
        SplitSizes sizes = new SplitSizes(pane, true, name, workbench, wanted);
        sizes.follow();
        return sizes;
    }

    private void follow() {
        SplitPane.setResizableWithParent(dock, false);
        // Divider positions are fractions, so they can be set only once the pane has its size.
        length().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Number> observable, Number old, Number now) {
                if (now.doubleValue() > size()) {
                    length().removeListener(this);
                    show();
                }
            }
        });
        workbench.mode().watch(_ -> show());
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (isOwnDivider(event)) {
                memory().put(key(), present());
            }
        });
        pane.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (isOwnDivider(event) && event.getClickCount() == 2) {
                toggle();
                event.consume();
            }
        });
        if (memory().text(awayKey()).filter(AWAY::equals).isPresent()) {
            pane.getItems().remove(dock);
        }
    }

    /// Splits lie in splits, so the divider may be that of an inner one.
    private boolean isOwnDivider(MouseEvent event) {
        Node at = event.getTarget() instanceof Node node ? node : null;
        while (at != null && !at.getStyleClass().contains("split-pane-divider")) {
            at = at.getParent();
        }
        return at != null && pane.equals(at.getParent());
    }

    boolean isAway() {
        return !pane.getItems().contains(dock);
    }

    /// Puts the dock away, or brings it back.
    void toggle() {
        if (isAway()) {
            pane.getItems().add(last ? pane.getItems().size() : 0, dock);
            memory().put(awayKey(), "");
            show();
        } else {
            memory().put(key(), present());
            pane.getItems().remove(dock);
            memory().put(awayKey(), AWAY);
        }
    }

    private double size() {
        return memory().number(key())
                .orElseGet(() -> wanted.applyAsDouble(workbench.mode().get()));
    }

    private double present() {
        double fraction = pane.getDividerPositions()[0];
        return length().get() * (last ? 1 - fraction : fraction);
    }

    private void show() {
        double length = length().get();
        double size = size();
        if (!isAway() && length > size) {
            pane.setDividerPositions((last ? length - size : size) / length);
        }
    }

    private Memory memory() {
        return workbench.memory();
    }

    private String key() {
        return "dock." + name + "." + workbench.mode().get().name().toLowerCase(Locale.ROOT);
    }

    private String awayKey() {
        return "dock." + name;
    }

    private ReadOnlyDoubleProperty length() {
        return pane.getOrientation() == Orientation.HORIZONTAL ? pane.widthProperty() : pane.heightProperty();
    }
}
