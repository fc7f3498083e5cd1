package org.vpcstudio.sim.keepalived;

import java.util.function.Consumer;
import org.vpcstudio.model.keepalived.Garp;
import org.vpcstudio.sim.kernel.EventQueue;
import org.vpcstudio.sim.kernel.Timer;
import org.vpcstudio.sim.kernel.VirtualTime;

/// When an instance sends gratuitous ARPs. Source: `vrrp.c:vrrp_send_link_update` of keepalived 2.2.7.
final class Announcer {
    private final Garp settings;
    private final String instance;
    private final Surroundings surroundings;
    private final EventQueue queue;
    private final Timer second;
    private final Timer reminder;
    private long lastRefresh;

    Announcer(Garp settings, String instance, Surroundings surroundings, EventQueue queue, Consumer<Runnable> gate) {
        this.settings = settings;
        this.instance = instance;
        this.surroundings = surroundings;
        this.queue = queue;
        this.second = new Timer(queue, gate);
        this.reminder = new Timer(queue, gate);
    }

    /// The instance became MASTER.
    void tookOver(int cause) {
        lastRefresh = queue.now();
        surroundings.announce(cause, instance, settings.repeat());
        later(second, settings.delaySeconds(), () -> surroundings.announce(cause, instance, settings.repeat()));
    }

    /// Somebody with a lower priority advertised.
    void remind(int cause) {
        if (settings.lowerPriorityRepeat() > 0) {
            surroundings.announce(cause, instance, settings.lowerPriorityRepeat());
            later(
                    reminder,
                    settings.lowerPriorityDelaySeconds(),
                    () -> surroundings.announce(cause, instance, settings.lowerPriorityRepeat()));
        }
    }

    /// A scheduled advert was sent.
    void advertised(int cause) {
        long period = settings.refreshSeconds() * VirtualTime.SECOND;
        if (period > 0 && queue.now() >= lastRefresh + period) {
            lastRefresh = queue.now();
            surroundings.announce(cause, instance, settings.refreshRepeat());
        }
    }

    void cancel() {
        second.cancel();
        reminder.cancel();
    }

    private void later(Timer timer, int seconds, Runnable action) {
        if (seconds > 0) {
            timer.arm(queue.now() + seconds * VirtualTime.SECOND, action);
        }
    }
}
