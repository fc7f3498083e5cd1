package org.vpcstudio.ui.simulation;

import javafx.animation.AnimationTimer;

/// Lets virtual time pass with the frames of the screen. How long a frame took changes what is seen, never what
/// happens.
final class Clockwork extends AnimationTimer {
    private final Transport transport;
    private long last;

    Clockwork(Transport transport) {
        this.transport = transport;
    }

    @Override
    public void start() {
        last = 0;
        super.start();
    }

    @Override
    public void handle(long now) {
        if (last != 0) {
            transport.pass(now - last);
        }
        last = now;
    }
}
