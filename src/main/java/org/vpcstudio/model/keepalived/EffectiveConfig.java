package org.vpcstudio.model.keepalived;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;
import org.vpcstudio.model.topology.VrrpSettings.Authentication;
import org.vpcstudio.model.topology.VrrpSettings.Preemption;

/// What keepalived makes of a configuration when it has read all of it: contradictions are resolved, groups handed
/// down to their members. Source: `vrrp.c:vrrp_complete_instance` of keepalived 2.2.7, RFC 3768 5.3.10 (password).
public final class EffectiveConfig {
    private static final int PASSWORD_LENGTH = 8;
    private static final int DEFAULT_DOWN_TIMER_ADVERTS = 3;

    private EffectiveConfig() {}

    /// The configuration as it works.
    public static NodeConfig of(NodeConfig written) {
        List<SyncGroup> groups = written.groups().stream()
                .map(group -> group.withMembers(group.members().stream()
                        .filter(name -> written.instance(name).isPresent())
                        .distinct()
                        .toList()))
                .filter(group -> group.members().size() > 1)
                .toList();
        return written.withGroups(groups)
                .withInstances(written.instances().stream()
                        .map(instance ->
                                grouped(instance(instance, written.globals().strict()), groups))
                        .toList());
    }

    /// One instance as it works on its own.
    ///
    /// @param strict whether `vrrp_strict` is on
    public static VrrpInstance instance(VrrpInstance written, boolean strict) {
        VrrpInstance instance = written.withAdverts(adverts(written.adverts()));
        if (strict) {
            instance = strict(instance);
        }
        return instance.withPreemption(preemption(instance));
    }

    private static Adverts adverts(Adverts written) {
        if (written.version() == 3) {
            return written.withAuthentication(Authentication.NONE);
        }
        Authentication auth = written.authentication();
        String password = auth.password();
        return written.withIntervalMillis(wholeSeconds(written.intervalMillis()))
                .withAuthentication(
                        password.length() > PASSWORD_LENGTH
                                ? new Authentication(auth.type(), password.substring(0, PASSWORD_LENGTH))
                                : auth);
    }

    /// Version 2 carries whole seconds: fractions are rounded, less than a second is one.
    private static int wholeSeconds(int millis) {
        return Math.max(1, (millis + 500) / 1000) * 1000;
    }

    private static Preemption preemption(VrrpInstance instance) {
        Preemption written = instance.preemption();
        if (instance.state() == StartState.MASTER || instance.isOwner()) {
            return Preemption.DEFAULT;
        }
        return written.nopreempt() ? new Preemption(true, 0) : written;
    }

    private static VrrpInstance strict(VrrpInstance instance) {
        Habits habits = instance.habits();
        VrrpInstance next = instance.withAdverts(instance.adverts()
                        .withAuthentication(Authentication.NONE)
                        .withDownTimerAdverts(DEFAULT_DOWN_TIMER_ADVERTS))
                .withPreemption(new Preemption(instance.preemption().nopreempt(), 0))
                .withHabits(new Habits(
                        instance.isOwner(),
                        habits.tracksOwnInterface(),
                        true,
                        false,
                        habits.skipsAddressCheck(),
                        habits.vmac()));
        return instance.isOwner() ? next : next.withState(StartState.BACKUP);
    }

    private static VrrpInstance grouped(VrrpInstance instance, List<SyncGroup> groups) {
        Optional<SyncGroup> own = groups.stream()
                .filter(group -> group.members().contains(instance.name()))
                .findFirst();
        return own.map(group -> {
                    Tracking all = instance.tracking().and(group.tracking());
                    return instance.withTracking(group.usesWeights() ? all : all.withoutWeights());
                })
                .orElse(instance);
    }
}
