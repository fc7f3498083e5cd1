package org.vpcstudio.ui.simulation;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.vpcstudio.drawing.Status;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.simulation.LaneLayout.Lane;

/// Draws the whole timeline but the playhead: ruler, labels, flags, lanes.
final class TimelinePainter {
    /// The height of the ruler.
    static final double RULER = 34;

    /// The width of the labels.
    static final double LABELS = 176;

    /// What is left free after the end of the run.
    static final double MARGIN = 16;

    private static final Font NUMBER = Pencil.mono(11);
    private static final Font NAME = Pencil.strong(12);
    private static final Font PLAIN = Pencil.inter(12);
    private static final Font HEAD = Pencil.inter(11.5);
    private static final Font FLAG = Pencil.strong(11);

    private final Pencil pencil;
    private final Colours colours;
    private final Elements elements;
    private final Phrasebook words;

    TimelinePainter(GraphicsContext pen, Colours colours, Elements elements, Phrasebook words) {
        this.pencil = new Pencil(pen);
        this.colours = colours;
        this.elements = elements;
        this.words = words;
    }

    /// What is to be drawn where.
    ///
    /// @param scroll how many pixels of the lanes are above the visible part
    record Frame(double width, double height, double scroll, TimeScale scale, long duration, LaneLayout layout) {
        double y(double row) {
            return RULER + row - scroll;
        }

        double right() {
            return Math.min(width, scale.x(duration));
        }
    }

    void paint(Frame frame) {
        pencil.clear(frame.width(), frame.height(), colours.of(Token.BG_PANEL));
        pencil.within(0, RULER, frame.width(), frame.height() - RULER, () -> {
            dividers(frame);
            frame.layout().rows().forEach(row -> label(row.lane(), frame.y(row.y())));
            double rest = frame.width() - LABELS;
            pencil.within(LABELS - 1, RULER, rest + 1, frame.height() - RULER, () -> lanes(frame));
        });
        ruler(frame);
    }

    private void ruler(Frame frame) {
        pencil.box(0, 0, frame.width(), RULER, colours.of(Token.BG_PANEL));
        pencil.box(0, RULER, frame.width(), 1, colours.of(Token.HAIR));
        if (frame.duration() <= 0) {
            return;
        }
        TimeScale scale = frame.scale();
        long label = scale.labelStep();
        long tick = label / 5;
        long first = Math.floorDiv(scale.nanos(LABELS) + tick - 1, tick) * tick;
        for (long at = first; at <= frame.duration() && scale.x(at) <= frame.width(); at += tick) {
            double x = Math.round(scale.x(at));
            boolean major = at % label == 0;
            pencil.box(x, major ? 26 : 30, 1, major ? 8 : 4, colours.of(major ? Token.TEXT_3 : Token.LINE));
            if (major) {
                boolean last = x > frame.width() - 30;
                TextAlignment align = last ? TextAlignment.RIGHT : TextAlignment.CENTER;
                pencil.text(scale.label(at), last ? x + 1 : x, 21, align, NUMBER, colours.of(Token.TEXT_3));
            }
        }
    }

    private void dividers(Frame frame) {
        frame.layout()
                .dividers()
                .forEach(y -> pencil.box(8, frame.y(y), frame.width() - 16, 1, colours.of(Token.HAIR)));
    }

    private void label(Lane lane, double y) {
        switch (lane) {
            case Lane.OfFaults _ ->
                pencil.text(
                        words.say("simulation.lane.faults"),
                        16,
                        y + 15.5,
                        TextAlignment.LEFT,
                        HEAD,
                        colours.of(Token.TEXT_3));
            case Lane.OfNode row -> named("ecs", elements.instance(row.lane().instance()), NAME, y);
            case Lane.OfVip row -> named("vip", elements.name(row.lane().vip()), NAME, y);
            case Lane.OfPath row ->
                named(
                        clientIcon(row.lane().intent().client()),
                        row.lane().intent().name(),
                        PLAIN,
                        y);
        }
    }

    private String clientIcon(ResourceId client) {
        return elements.topology().find(client, Internet.class).isPresent()
                ? "internet"
                : elements.topology()
                        .find(client, Ecs.class)
                        .filter(ecs -> ecs.role() == Ecs.Role.CLIENT)
                        .map(_ -> "client")
                        .orElse("ecs");
    }

    private void named(String icon, String name, Font font, double y) {
        pencil.icon(icon, 14, y + 3, 16, colours.of(Token.TEXT_2));
        String shown = pencil.fitting(name, font, LABELS - 37 - 10);
        pencil.text(shown, 37, y + 15.5, TextAlignment.LEFT, font, colours.of(Token.TEXT_1));
    }

    private void lanes(Frame frame) {
        LanePainter painter = new LanePainter(
                pencil, colours, elements, words, frame.scale(), Math.min(frame.right(), frame.width()));
        for (LaneLayout.Row row : frame.layout().rows()) {
            double y = frame.y(row.y());
            if (y > frame.height() || y < -LaneLayout.LANE) {
                continue;
            }
            switch (row.lane()) {
                case Lane.OfFaults faults -> stems(faults.flags(), frame);
                case Lane.OfNode node -> painter.node(node.lane().spans(), y);
                case Lane.OfVip vip -> painter.vip(vip.lane().spans(), y);
                case Lane.OfPath path -> painter.path(path.lane(), y);
            }
        }
        flags(frame);
    }

    private void stems(List<Lanes.Flag> flags, Frame frame) {
        double bottom = Math.min(frame.height(), frame.y(frame.layout().height() - 6));
        for (Lanes.Flag flag : flags) {
            double x = Math.round(frame.scale().x(flag.at())) + 0.5;
            pencil.dashed(x, frame.y(24), x, bottom, Colours.of(Status.FAULT));
        }
    }

    private void flags(Frame frame) {
        frame.layout().rows().stream()
                .filter(row -> row.lane() instanceof Lane.OfFaults)
                .forEach(row -> flags(((Lane.OfFaults) row.lane()).flags(), frame, frame.y(row.y())));
    }

    private void flags(List<Lanes.Flag> flags, Frame frame, double y) {
        for (int i = 0; i < flags.size(); i++) {
            double x = Math.round(frame.scale().x(flags.get(i).at()));
            double room =
                    i + 1 < flags.size() ? frame.scale().x(flags.get(i + 1).at()) - x - 3 : frame.width() - x;
            flag(FaultWords.of(flags.get(i).fault(), elements), x, y, room);
        }
    }

    private void flag(FaultWords fault, double x, double y, double room) {
        String text = room < 60 ? "" : pencil.fitting(words.say(fault.flag()), FLAG, room - 30);
        double width = text.isEmpty() ? 22 : pencil.width(text, FLAG) + 29;
        Color line = Colours.of(Status.FAULT);
        pencil.rounded(x, y, width, LaneLayout.LANE, 4, colours.of(Token.DANGER_SUBTLE));
        pencil.outline(x + 0.5, y + 0.5, width - 1, LaneLayout.LANE - 1, 4, line, 1);
        pencil.icon(fault.icon(), x + 5, y + 4, 14, colours.of(Token.TEXT_1));
        pencil.text(text, x + 23, y + 15, TextAlignment.LEFT, FLAG, colours.of(Token.TEXT_1));
    }
}
