package org.vpcstudio.format.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/// Reads the path notation of SVG 1.1, section 8.3: every command, absolute and relative, arcs included.
final class SvgPath {
    private final String text;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;

    // The latest control point, which S and T reflect; NaN when the latest command had none of their kind.
    private double cubicX = Double.NaN;
    private double cubicY = Double.NaN;
    private double quadX = Double.NaN;
    private double quadY = Double.NaN;

    private SvgPath(String text) {
        this.text = text;
    }

    /// The path of an icon.
    ///
    /// @throws IllegalArgumentException for anything that is no path
    static Path2D parse(String text) {
        SvgPath reader = new SvgPath(text);
        reader.readAll();
        return reader.path;
    }

    private void readAll() {
        char command = 0;
        skip();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                command = c;
                at++;
            } else if (command == 0 || command == 'Z' || command == 'z') {
                throw wrong("a command");
            }
            if (path.getCurrentPoint() == null && command != 'M' && command != 'm') {
                throw wrong("M at the start");
            }
            segment(command);
            // More pairs after a move are lines.
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
            skip();
        }
    }

    private void segment(char command) {
        boolean relative = Character.isLowerCase(command);
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                to(fromX + number(), fromY + number());
                path.moveTo(x, y);
                startX = x;
                startY = y;
            }
            case 'L' -> line(fromX + number(), fromY + number());
            case 'H' -> line(fromX + number(), y);
            case 'V' -> line(x, fromY + number());
            case 'C' ->
                cubic(
                        fromX + number(),
                        fromY + number(),
                        fromX + number(),
                        fromY + number(),
                        fromX + number(),
                        fromY + number());
            case 'S' -> {
                double firstX = Double.isNaN(cubicX) ? x : 2 * x - cubicX;
                double firstY = Double.isNaN(cubicY) ? y : 2 * y - cubicY;
                cubic(firstX, firstY, fromX + number(), fromY + number(), fromX + number(), fromY + number());
            }
            case 'Q' -> quad(fromX + number(), fromY + number(), fromX + number(), fromY + number());
            case 'T' -> {
                double controlX = Double.isNaN(quadX) ? x : 2 * x - quadX;
                double controlY = Double.isNaN(quadY) ? y : 2 * y - quadY;
                quad(controlX, controlY, fromX + number(), fromY + number());
            }
            case 'A' ->
                arc(
                        number(),
                        number(),
                        number(),
                        flag(),
                        flag(),
                        new Point2D.Double(fromX + number(), fromY + number()));
            case 'Z' -> {
                path.closePath();
                to(startX, startY);
            }
            default -> throw wrong("a command");
        }
    }

    private void to(double nextX, double nextY) {
        x = nextX;
        y = nextY;
        cubicX = Double.NaN;
        cubicY = Double.NaN;
        quadX = Double.NaN;
        quadY = Double.NaN;
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        to(toX, toY);
    }

    private void cubic(double x1, double y1, double x2, double y2, double toX, double toY) {
        path.curveTo(x1, y1, x2, y2, toX, toY);
        to(toX, toY);
        cubicX = x2;
        cubicY = y2;
    }

    private void quad(double controlX, double controlY, double toX, double toY) {
        path.quadTo(controlX, controlY, toX, toY);
        to(toX, toY);
        quadX = controlX;
        quadY = controlY;
    }

    private void arc(double rx, double ry, double degrees, boolean large, boolean sweep, Point2D end) {
        Arc.of(new Point2D.Double(x, y), Math.abs(rx), Math.abs(ry), Math.toRadians(degrees), large, sweep, end)
                .appendTo(path);
        to(end.getX(), end.getY());
    }

    private double number() {
        skip();
        int start = at;
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        digits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        exponent();
        try {
            return Double.parseDouble(text.substring(start, at));
        } catch (NumberFormatException _) {
            throw wrong("a number");
        }
    }

    private void exponent() {
        boolean marked = at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E');
        int digit = at + 1;
        if (marked && digit < text.length() && (text.charAt(digit) == '-' || text.charAt(digit) == '+')) {
            digit++;
        }
        if (marked && digit < text.length() && Character.isDigit(text.charAt(digit))) {
            at = digit;
            digits();
        }
    }

    private void digits() {
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
    }

    /// One character, so that `a1 1 0 01.5 2` has two flags and the number 1.5.
    private boolean flag() {
        skip();
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (c != '0' && c != '1') {
            throw wrong("0 or 1");
        }
        at++;
        return c == '1';
    }

    private void skip() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String wanted) {
        return new IllegalArgumentException("Not a path: " + wanted + " expected at " + at + " of '" + text + "'");
    }
}
