package org.vpcstudio.ui.simulation;

import java.util.Optional;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.ui.simulation.LaneLayout.Lane;
import org.vpcstudio.ui.workbench.Workbench;

/// The run at a glance: drag to any instant, turn the wheel to come nearer. The playhead is a node of its own above the
/// canvas, so that playing does not draw the lanes again.
final class Timeline extends Region {
    private static final double WHEEL = 1.25;

    private final Workbench workbench;
    private final Transport transport;
    private final Canvas canvas = new Canvas();
    private final Region head = new Region();
    private final Label flag = new Label();
    private final Label plate = new Label();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private Colours colours;
    private Lanes lanes = Lanes.NONE;
    private LaneLayout layout = LaneLayout.of(lanes);
    private TimeScale scale = TimeScale.fitted(TimelinePainter.LABELS, 1, 1);
    private boolean fitted = true;
    private boolean scrubbing;
    private long duration;

    Timeline(Workbench workbench, Transport transport) {
        this.workbench = workbench;
        this.transport = transport;
        this.colours = Colours.of(workbench.theme().get());
        setId("timeline");
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(workbench.say("simulation.timeline"));
        head.getStyleClass().add("playhead");
        flag.getStyleClass().add("playhead-flag");
        plate.getStyleClass().add("hover-plate");
        plate.setVisible(false);
        down.setOrientation(Orientation.VERTICAL);
        for (Region overlay : new Region[] {head, flag, plate}) {
            overlay.setMouseTransparent(true);
            overlay.setManaged(false);
        }
        getChildren().addAll(canvas, head, flag, down, across, plate);
        down.valueProperty().addListener(_ -> draw());
        across.valueProperty().addListener((_, _, to) -> shift(to.doubleValue()));
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scrub);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> plate.setVisible(false));
        canvas.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        workbench.theme().watch(theme -> {
            colours = Colours.of(theme);
            draw();
        });
        workbench.playhead().trace().watchNow(this::show);
        workbench.playhead().nanos().watch(_ -> place());
    }

    private void show(Optional<Trace> trace) {
        long before = duration;
        duration = trace.map(Trace::durationNanos).orElse(0L);
        lanes = trace.map(run -> Lanes.of(elements().topology(), run)).orElse(Lanes.NONE);
        layout = LaneLayout.of(lanes);
        fitted |= before != duration;
        requestLayout();
    }

    /// Nearer (factor above 1) or farther, around the playhead.
    void zoom(double factor) {
        double x = scale.x(workbench.playhead().nanos().get());
        boolean visible = x >= scale.left() && x <= getWidth();
        rescale(scale.zoomed(factor, visible ? x : scale.left() + room() / 2, room(), duration));
    }

    /// Shows the whole run.
    void fit() {
        rescale(TimeScale.fitted(TimelinePainter.LABELS, room(), duration));
    }

    /// Where an instant is, in pixels of this timeline; for tests and for what is laid over it.
    double xOf(long nanos) {
        return scale.x(nanos);
    }

    private void rescale(TimeScale next) {
        scale = next;
        fitted = scale.equals(TimeScale.fitted(TimelinePainter.LABELS, room(), duration));
        requestLayout();
        layoutChildren();
    }

    private void shift(double origin) {
        if (Math.abs(origin - scale.origin()) >= 1) {
            scale = new TimeScale(scale.left(), origin, scale.nanosPerPixel());
            draw();
        }
    }

    private double room() {
        return Math.max(50, getWidth() - TimelinePainter.LABELS - TimelinePainter.MARGIN);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        canvas.setWidth(width);
        canvas.setHeight(height);
        if (fitted) {
            scale = TimeScale.fitted(TimelinePainter.LABELS, room(), duration);
        }
        double hidden = Math.max(0, layout.height() - (height - TimelinePainter.RULER));
        down.setVisible(hidden > 0);
        down.setMax(hidden);
        down.setVisibleAmount(hidden <= 0 ? 0 : hidden * (height - TimelinePainter.RULER) / layout.height());
        down.setUnitIncrement(LaneLayout.LANE);
        down.setValue(Math.min(down.getValue(), hidden));
        down.resizeRelocate(width - 10, TimelinePainter.RULER + 1, 10, Math.max(0, height - TimelinePainter.RULER - 1));
        double visible = room() * scale.nanosPerPixel();
        double later = Math.max(0, (double) duration - visible);
        across.setVisible(later > 1);
        across.setMax(later);
        across.setVisibleAmount(duration <= 0 ? 0 : later * visible / (double) duration);
        across.setValue(scale.origin());
        across.resizeRelocate(
                TimelinePainter.LABELS, height - 10, Math.max(0, width - TimelinePainter.LABELS - 10), 10);
        draw();
    }

    private void draw() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        new TimelinePainter(canvas.getGraphicsContext2D(), colours, elements(), workbench.words())
                .paint(new TimelinePainter.Frame(getWidth(), getHeight(), down.getValue(), scale, duration, layout));
        place();
    }

    private void place() {
        long now = workbench.playhead().nanos().get();
        double x = scale.x(now);
        boolean visible = duration > 0 && x >= scale.left() - 1 && x <= getWidth();
        head.setVisible(visible);
        flag.setVisible(visible);
        head.resizeRelocate(Math.rint(x) - 1, 24, 2, Math.max(0, getHeight() - 24));
        flag.setText(VirtualTime.clock(now));
        flag.autosize();
        double left = Math.clamp(x - flag.getWidth() / 2, 4, Math.max(4, getWidth() - flag.getWidth()));
        flag.relocate(Math.rint(left), 5);
        setAccessibleText(workbench.say("simulation.timeline") + " " + VirtualTime.clock(now));
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        scrubbing = event.getButton() == MouseButton.PRIMARY && event.getX() >= TimelinePainter.LABELS - 8;
        if (scrubbing) {
            scrub(event);
        } else {
            lane(event.getY()).ifPresent(this::select);
        }
    }

    private void scrub(MouseEvent event) {
        plate.setVisible(false);
        if (scrubbing) {
            transport.pause();
            transport.seek(scale.nanos(event.getX()));
        }
    }

    private void select(Lane lane) {
        switch (lane) {
            case Lane.OfFaults _ -> {}
            case Lane.OfNode row ->
                workbench.select(Set.of(row.lane().instance().ecs()));
            case Lane.OfVip row -> workbench.select(Set.of(row.lane().vip()));
            case Lane.OfPath row -> workbench.select(Set.of(row.lane().intent().id()));
        }
    }

    private void hover(MouseEvent event) {
        Optional<String> text = event.getX() < TimelinePainter.LABELS
                ? Optional.empty()
                : workbench
                        .playhead()
                        .trace()
                        .get()
                        .flatMap(trace -> lane(event.getY())
                                .flatMap(lane -> new LaneWords(elements(), trace, workbench.words())
                                        .at(lane, scale.nanos(event.getX()), Math.round(10 * scale.nanosPerPixel()))));
        plate.setVisible(text.isPresent());
        text.ifPresent(words -> {
            plate.setText(words);
            plate.autosize();
            double x = Math.min(event.getX() + 14, getWidth() - plate.getWidth() - 4);
            double under = event.getY() + 16;
            double y = under + plate.getHeight() > getHeight() ? event.getY() - plate.getHeight() - 8 : under;
            plate.relocate(Math.rint(x), Math.rint(y));
        });
    }

    private Optional<Lane> lane(double y) {
        return y < TimelinePainter.RULER ? Optional.empty() : layout.at(y - TimelinePainter.RULER + down.getValue());
    }

    private void wheel(ScrollEvent event) {
        if (event.getX() < TimelinePainter.LABELS) {
            down.setValue(Math.clamp(down.getValue() - event.getDeltaY(), 0, down.getMax()));
        } else if (event.isShiftDown() || event.getDeltaX() != 0) {
            double pixels = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
            rescale(scale.panned(-pixels, room(), duration));
        } else if (event.getDeltaY() != 0) {
            double factor = event.getDeltaY() > 0 ? WHEEL : 1 / WHEEL;
            rescale(scale.zoomed(factor, event.getX(), room(), duration));
        }
        event.consume();
    }

    private Elements elements() {
        return new Elements(workbench.session().document().get().topology());
    }
}
