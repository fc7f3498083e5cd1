package org.vpcstudio.arrange;

import java.util.List;

/// The sides of a box where a line may leave it.
public enum Side {
    TOP(0, 0, -1),
    RIGHT(1, 1, 0),
    BOTTOM(2, 0, 1),
    LEFT(3, -1, 0);

    private static final List<Side> BY_NUMBER = List.of(TOP, RIGHT, BOTTOM, LEFT);

    private final int number;
    private final int dx;
    private final int dy;

    Side(int number, int dx, int dy) {
        this.number = number;
        this.dx = dx;
        this.dy = dy;
    }

    /// -1, 0 or 1: which way a line goes when it leaves here.
    public int dx() {
        return dx;
    }

    /// -1, 0 or 1: which way a line goes when it leaves here.
    public int dy() {
        return dy;
    }

    static Side of(int number) {
        return BY_NUMBER.get(number);
    }

    /// 0 to 3, clockwise from the top.
    int number() {
        return number;
    }

    Side opposite() {
        return of((number + 2) % 4);
    }

    boolean isVertical() {
        return dx == 0;
    }
}
