package org.vpcstudio.format.keepalived;

import org.vpcstudio.model.keepalived.Garp;

/// Reads the keywords about gratuitous ARPs, of `global_defs` and of instances.
final class GarpReader {
    private static final int MOST = 1_000_000;

    private final Values values;
    private int delay;
    private int repeat;
    private int refresh;
    private int refreshRepeat;
    private int lowerDelay;
    private int lowerRepeat;

    private GarpReader(Values values, Garp usual, int lowerDelay, int lowerRepeat) {
        this.values = values;
        this.delay = usual.delaySeconds();
        this.repeat = usual.repeat();
        this.refresh = usual.refreshSeconds();
        this.refreshRepeat = usual.refreshRepeat();
        this.lowerDelay = lowerDelay;
        this.lowerRepeat = lowerRepeat;
    }

    /// For `global_defs`, where answers to lower adverts follow the other values unless they are given.
    static GarpReader global(Values values) {
        return new GarpReader(values, Garp.DEFAULT, -1, -1);
    }

    /// For an instance.
    static GarpReader instance(Values values, Garp usual) {
        return new GarpReader(values, usual, usual.lowerPriorityDelaySeconds(), usual.lowerPriorityRepeat());
    }

    /// Reads a line; false when it is about something else.
    ///
    /// @param keyword its keyword as it would stand in an instance
    boolean read(Statement s, String keyword) {
        switch (keyword) {
            case "garp_master_delay" -> delay = values.number(s, 0, MOST);
            case "garp_master_repeat" -> repeat = values.number(s, 1, MOST);
            case "garp_master_refresh" -> refresh = values.number(s, 0, MOST);
            case "garp_master_refresh_repeat" -> refreshRepeat = values.number(s, 1, MOST);
            case "garp_lower_prio_delay" -> lowerDelay = values.number(s, 0, MOST);
            case "garp_lower_prio_repeat" -> lowerRepeat = values.number(s, 0, MOST);
            default -> {
                return false;
            }
        }
        return true;
    }

    Garp garp() {
        return new Garp(
                delay,
                repeat,
                refresh,
                refreshRepeat,
                lowerDelay < 0 ? delay : lowerDelay,
                lowerRepeat < 0 ? repeat : lowerRepeat);
    }
}
