package org.vpcstudio.ui.simulation;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.vpcstudio.drawing.Status;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.VrrpState;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.simulation.Lanes.Span;

/// Draws the blocks of one lane. Only what meets the visible width is drawn, so that a long run costs no more.
final class LanePainter {
    private static final double H = LaneLayout.LANE;
    private static final double GAP = 0.5;
    private static final double PLATE = 16;
    private static final Font LETTER = Pencil.strong(11);
    private static final Font WORD = Pencil.strong(11);
    private static final Font OWNER = Pencil.strong(11.5);

    private final Pencil pencil;
    private final Colours colours;
    private final Elements elements;
    private final Phrasebook words;
    private final TimeScale scale;
    private final double right;

    /// @param right the x after which nothing is seen
    LanePainter(Pencil pencil, Colours colours, Elements elements, Phrasebook words, TimeScale scale, double right) {
        this.pencil = pencil;
        this.colours = colours;
        this.elements = elements;
        this.words = words;
        this.scale = scale;
        this.right = right;
    }

    /// The visible part of a stretch of time.
    private record Piece(double x, double w) {}

    private Piece piece(Span<?> span) {
        double from = Math.max(scale.left() - 4, scale.x(span.from()));
        double to = Math.min(right + 4, scale.x(span.to()));
        return new Piece(from + GAP, to - from - 2 * GAP);
    }

    void node(List<Span<VrrpState>> spans, double y) {
        for (Span<VrrpState> span : spans) {
            Piece piece = piece(span);
            if (piece.w() > 0) {
                block(span.value(), piece, y);
            }
        }
    }

    private void block(VrrpState state, Piece at, double y) {
        Status status = status(state);
        pencil.rounded(at.x(), y, at.w(), H, 3, Colours.of(status));
        Color ink = Colours.PLATE;
        pencil.within(at.x(), y, at.w(), H, () -> {
            switch (status) {
                case BACKUP -> pencil.stripes(at.x(), y, at.w(), H, ink.deriveColor(0, 1, 1, 0.55));
                case FAULT -> pencil.crosses(at.x(), y, at.w(), H, ink.deriveColor(0, 1, 1, 0.7));
                case INIT, STOPPED -> pencil.dots(at.x(), y, at.w(), H, Color.gray(1, 0.75));
                case MASTER, SPLIT, NO_OWNER, ERROR, WARNING, INFO -> {}
            }
        });
        pencil.outline(at.x(), y, at.w(), H, 3, colours.of(Token.TEXT_1), 0.75);
        if (at.w() >= PLATE + 8) {
            pencil.rounded(at.x() + 4, y + 3, PLATE, PLATE, 3, ink);
            pencil.text(letter(state), at.x() + 12, y + 15, TextAlignment.CENTER, LETTER, Color.WHITE);
        }
        String word = words.say(EventWords.state(state));
        if (state == VrrpState.MASTER && at.w() >= 34 + pencil.width(word, WORD)) {
            pencil.text(word, at.x() + 26, y + 15.3, TextAlignment.LEFT, WORD, ink);
        }
    }

    static Status status(VrrpState state) {
        return switch (state) {
            case MASTER -> Status.MASTER;
            case BACKUP -> Status.BACKUP;
            case FAULT -> Status.FAULT;
            case INIT -> Status.INIT;
            case STOP, DOWN -> Status.STOPPED;
        };
    }

    static String letter(VrrpState state) {
        return switch (state) {
            case MASTER -> "M";
            case BACKUP -> "B";
            case FAULT -> "F";
            case INIT, STOP, DOWN -> "–";
        };
    }

    void vip(List<Span<List<ResourceId>>> spans, double y) {
        boolean owned = false;
        for (Span<List<ResourceId>> span : spans) {
            Piece piece = piece(span);
            if (piece.w() > 0) {
                switch (span.value().size()) {
                    case 0 -> gap(span, piece, y, owned);
                    case 1 -> capsule(elements.names(span.value()), piece, y);
                    default -> split(span, piece, y);
                }
            }
            owned |= !span.value().isEmpty();
        }
    }

    private void capsule(String name, Piece at, double y) {
        pencil.rounded(at.x(), y, at.w(), H, Math.min(11, at.w() / 2), colours.of(Token.INK));
        String shown = pencil.fitting(name, OWNER, at.w() - 22);
        pencil.text(shown, at.x() + 12, y + 15, TextAlignment.LEFT, OWNER, colours.of(Token.ON_INK));
    }

    private void gap(Span<?> span, Piece at, double y, boolean lost) {
        double middle = y + 11.5;
        pencil.dashed(at.x(), middle, at.x() + at.w(), middle, colours.of(Token.TEXT_3));
        if (!lost || at.w() < 18) {
            return;
        }
        String length = VirtualTime.duration(span.length());
        double text = pencil.width(length, WORD);
        boolean whole = at.w() >= text + 28;
        double plate = whole ? text + 26 : 18;
        double x = at.x() + (at.w() - plate) / 2;
        pencil.rounded(x, y + 2.5, plate, 17, 4, colours.of(Token.BG_PANEL));
        pencil.ring(x + 9, y + 11, 6.5, colours.of(Token.TEXT_1));
        pencil.text("0", x + 9, y + 13.9, TextAlignment.CENTER, Pencil.strong(7.7), text1());
        if (whole) {
            pencil.text(length, x + 20, y + 15, TextAlignment.LEFT, WORD, colours.of(Token.DANGER_FG));
        }
    }

    private void split(Span<List<ResourceId>> span, Piece at, double y) {
        pencil.rounded(at.x(), y, at.w(), H, 3, Colours.of(Status.SPLIT));
        pencil.within(
                at.x(),
                y,
                at.w(),
                H,
                () -> pencil.hatch(at.x(), y, at.w(), H, Colours.PLATE.deriveColor(0, 1, 1, 0.72)));
        pencil.outline(at.x(), y, at.w(), H, 3, text1(), 0.75);
        String words = this.words.say(
                Message.of("simulation.lane.split", span.value().size(), VirtualTime.duration(span.length())));
        double width = pencil.width(words, WORD) + 14;
        if (at.w() >= width + 8) {
            double x = at.x() + (at.w() - width) / 2;
            pencil.rounded(x, y + 3, width, PLATE, 3, Colours.PLATE);
            pencil.text(words, x + 7, y + 15, TextAlignment.LEFT, WORD, Color.WHITE);
        } else if (at.w() >= PLATE + 8) {
            pencil.rounded(at.x() + 4, y + 3, PLATE, PLATE, 3, Colours.PLATE);
            pencil.text("2", at.x() + 12, y + 15, TextAlignment.CENTER, LETTER, Color.WHITE);
        }
    }

    void path(Lanes.PathLane lane, double y) {
        double middle = y + 11.5;
        boolean wanted = lane.intent().expect() == AccessIntent.Expect.ALLOW;
        long begin = lane.spans().isEmpty()
                ? Long.MAX_VALUE
                : lane.spans().getFirst().from();
        double before = Math.min(right, begin == Long.MAX_VALUE ? right : scale.x(begin));
        pencil.dashed(scale.left(), middle, before, middle, colours.of(Token.TEXT_3));
        for (Span<Boolean> span : lane.spans()) {
            Piece at = piece(span);
            if (at.w() <= 0) {
                continue;
            }
            if (span.value()) {
                Color bar = wanted ? colours.of(Token.E_ASSOC) : colours.of(Token.DANGER_FG);
                pencil.rounded(at.x(), y + 8, at.w(), 6, 3, bar);
            } else if (wanted) {
                down(span, at, y);
            } else {
                pencil.line(at.x(), middle, at.x() + at.w(), middle, colours.of(Token.TEXT_3), 2, 1, 4);
            }
        }
    }

    private void down(Span<?> span, Piece at, double y) {
        pencil.dashedBox(at.x(), y + 8, at.w(), 6, colours.of(Token.DANGER_FG));
        String length = VirtualTime.duration(span.length());
        double text = pencil.width(length, WORD);
        if (at.w() >= text + 12) {
            double x = at.x() + (at.w() - text) / 2;
            pencil.box(x - 5, y + 3, text + 10, 16, colours.of(Token.BG_PANEL));
            pencil.text(length, x, y + 15, TextAlignment.LEFT, WORD, colours.of(Token.DANGER_FG));
        }
    }

    private Color text1() {
        return colours.of(Token.TEXT_1);
    }
}
