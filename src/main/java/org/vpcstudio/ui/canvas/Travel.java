package org.vpcstudio.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Layer;
import org.vpcstudio.ui.canvas.surface.Pencil;
import org.vpcstudio.ui.canvas.surface.Viewport;

/// Goes smoothly to an element and pulses it once.
final class Travel implements Layer {
    private static final Duration JUMP = Duration.millis(220);
    private static final Duration PULSE = Duration.millis(600);
    private static final Interpolator EASE = Interpolator.ofSpline(0.2, 0, 0, 1);

    private final Board board;
    private Optional<Animation> journey = Optional.empty();
    private Optional<ResourceId> pulsing = Optional.empty();
    private double pulse;

    Travel(Board board) {
        this.board = board;
    }

    /// Goes to this part of the canvas.
    void to(Viewport goal) {
        Viewport start = board.view().get();
        play(new Motion(JUMP) {
            @Override
            protected void interpolate(double t) {
                board.look(
                        t >= 1
                                ? goal
                                : new Viewport(
                                        between(start.scale(), goal.scale(), t),
                                        Math.rint(between(start.offsetX(), goal.offsetX(), t)),
                                        Math.rint(between(start.offsetY(), goal.offsetY(), t))));
            }
        });
    }

    /// Brings an element to the middle and pulses it.
    void reveal(ResourceId id) {
        Optional<Box> box = board.box(id);
        if (box.isEmpty()) {
            return;
        }
        Box shown = box.get();
        double scale = board.view().get().scale();
        boolean fits = shown.width() * scale < board.width() && shown.height() * scale < board.height();
        to(
                fits
                        ? board.view().get().centredOn(shown.centerX(), shown.centerY(), board.width(), board.height())
                        : Viewport.fitting(shown, board.width(), board.height(), 1));
        pulsing = Optional.of(id);
        new Motion(PULSE) {
            @Override
            protected void interpolate(double t) {
                pulse = t;
                if (t >= 1) {
                    pulsing = Optional.empty();
                }
                board.touch();
            }
        }.play();
    }

    private void play(Animation next) {
        journey.ifPresent(Animation::stop);
        journey = Optional.of(next);
        next.play();
    }

    private static double between(double a, double b, double t) {
        return a + (b - a) * t;
    }

    @Override
    public void paint(Pencil pencil) {
        Optional<Box> box = pulsing.flatMap(board::box);
        Optional<Resource> resource = pulsing.flatMap(board::resource);
        if (box.isPresent() && resource.isPresent()) {
            pencil.units().fade(1 - pulse);
            pencil.frame(box.get(), resource.get().kind(), 2 + Math.rint(14 * pulse), 3, Token.ACCENT, List.of());
            pencil.units().restore();
        }
    }

    private abstract static class Motion extends Transition {
        Motion(Duration duration) {
            setCycleDuration(duration);
            setInterpolator(EASE);
        }
    }
}
