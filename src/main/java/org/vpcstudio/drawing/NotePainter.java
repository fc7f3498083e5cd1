package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Face;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Note;

/// A note: a sheet with a folded corner, its heading and as many lines of its text as there is room for.
final class NotePainter {
    static final double RADIUS = 2;
    private static final double FOLD = 12;
    private static final double INSET = 12;
    private static final double LEADING = 16;

    private final Easel easel;

    NotePainter(Easel easel) {
        this.easel = easel;
    }

    void draw(Note note, Box box) {
        sheet(box);
        switch (easel.lod()) {
            case FULL -> words(note, box);
            case NAMES -> {
                Face face = new Face(false, 600, Math.min(12 / easel.scale(), box.height() * 0.4));
                easel.fitted(
                        note.name(),
                        box.x() + INSET,
                        box.y() + INSET + face.size(),
                        box.width() - 2 * INSET,
                        Align.LEFT,
                        face,
                        Token.TEXT_2);
            }
            case BLOCKS -> {}
        }
    }

    private void sheet(Box box) {
        double in = 0.5 * easel.unit();
        double right = box.right() - in;
        double top = box.y() + in;
        List<Point> outline = List.of(
                new Point(box.x() + in, top),
                new Point(right - FOLD, top),
                new Point(right, top + FOLD),
                new Point(right, box.bottom() - in),
                new Point(box.x() + in, box.bottom() - in));
        Brush.Pen pen = easel.pen(Token.FIELD_LINE, easel.unit());
        easel.brush().polyline(outline, true, easel.argb(Token.BG_OVERLAY), pen);
        if (easel.lod() != Lod.BLOCKS) {
            List<Point> fold = List.of(
                    new Point(right - FOLD, top), new Point(right - FOLD, top + FOLD), new Point(right, top + FOLD));
            easel.brush().polyline(fold, false, null, pen);
        }
    }

    private void words(Note note, Box box) {
        double room = box.width() - 2 * INSET;
        double y = box.y() + 22;
        if (!note.name().isEmpty()) {
            easel.fitted(note.name(), box.x() + INSET, y, room - FOLD, Align.LEFT, Type.SUBNET_NAME, Token.TEXT_1);
            y += LEADING + 2;
        }
        int most = (int) Math.max(0, (box.bottom() - 8 - y) / LEADING + 1);
        List<String> lines = wrapped(note.text(), room);
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            boolean cut = i == most - 1 && lines.size() > most;
            String line = cut ? lines.get(i) + " …" : lines.get(i);
            easel.fitted(line, box.x() + INSET, y + i * LEADING, room, Align.LEFT, Type.NOTE, Token.TEXT_2);
        }
    }

    /// The text in lines that fit; a line break of the text is one here.
    private List<String> wrapped(String text, double room) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                if (!line.isEmpty() && easel.width(line + " " + word, Type.NOTE) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
