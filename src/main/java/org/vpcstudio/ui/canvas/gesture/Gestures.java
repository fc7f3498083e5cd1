package org.vpcstudio.ui.canvas.gesture;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Pointer;

/// All gestures, in the order in which they are asked whether a press is theirs. A new gesture is a class and a line.
public final class Gestures {
    /// How a gesture begins; empty when the press is not its business.
    @FunctionalInterface
    public interface Start {
        Optional<? extends Gesture> begin(Board board, Pointer press);
    }

    private static final List<Start> TABLE = List.of(
            PanGesture::begin,
            PlaceGesture::begin,
            ResizeGesture::begin,
            LineGesture::begin,
            ConnectGesture::begin,
            MoveGesture::begin,
            BandGesture::begin);

    private Gestures() {}

    /// The gesture that this press begins.
    public static Optional<Gesture> begin(Board board, Pointer press) {
        return TABLE.stream()
                .flatMap(start -> start.begin(board, press).stream())
                .map(Gesture.class::cast)
                .findFirst();
    }
}
