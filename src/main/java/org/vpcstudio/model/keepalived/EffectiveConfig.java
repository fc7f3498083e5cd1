package org.vpcstudio.model.keepalived;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;
import org.vpcstudio.model.topology.VirtualServer;
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
        List<SyncGroup> groups = groups(written);
        boolean strict = written.globals().strict();
        return new NodeConfig(
                written.globals(),
                written.scripts(),
                written.processes(),
                groups,
                written.instances().stream()
                        .map(instance -> grouped(instance(instance, strict), groups))
                        .toList(),
                written.services().stream().map(EffectiveConfig::service).toList());
    }

    /// Groups of two at least; an instance belongs to the first group that names it (`vrrp_sync.c`).
    private static List<SyncGroup> groups(NodeConfig written) {
        Set<String> taken = new HashSet<>();
        List<SyncGroup> groups = new ArrayList<>();
        for (SyncGroup group : written.groups()) {
            List<String> members = group.members().stream()
                    .filter(name -> written.instance(name).isPresent())
                    .filter(name -> !taken.contains(name))
                    .distinct()
                    .toList();
            if (members.size() > 1) {
                taken.addAll(members);
                groups.add(group.withMembers(members));
            }
        }
        return groups;
    }

    /// One instance as it works on its own.
    ///
    /// @param strict whether `vrrp_strict` is on
    public static VrrpInstance instance(VrrpInstance written, boolean strict) {
        boolean owner = written.isOwner();
        StartState state = strict && !owner ? StartState.BACKUP : written.state();
        return new VrrpInstance(
                written.name(),
                state,
                written.interfaceName(),
                written.virtualRouterId(),
                written.priority(),
                adverts(written.adverts(), strict),
                onDevices(written, written.addresses()),
                onDevices(written, written.excluded()),
                owner || state == StartState.MASTER ? Preemption.DEFAULT : preemption(written.preemption(), strict),
                written.tracking(),
                written.garp(),
                strict ? strict(written.habits(), owner) : written.habits(),
                written.notifies());
    }

    private static Adverts adverts(Adverts written, boolean strict) {
        boolean second = written.version() == 2;
        return new Adverts(
                written.version(),
                second ? wholeSeconds(written.intervalMillis()) : written.intervalMillis(),
                strict ? DEFAULT_DOWN_TIMER_ADVERTS : written.downTimerAdverts(),
                second && !strict ? shortened(written.authentication()) : Authentication.NONE,
                written.source(),
                written.peers(),
                written.checksSource());
    }

    private static Authentication shortened(Authentication written) {
        String password = written.password();
        return password.length() > PASSWORD_LENGTH
                ? new Authentication(written.type(), password.substring(0, PASSWORD_LENGTH))
                : written;
    }

    /// Version 2 carries whole seconds: fractions are rounded, less than a second is one.
    private static int wholeSeconds(int millis) {
        return Math.max(1, (millis + 500) / 1000) * 1000;
    }

    private static List<VirtualAddress> onDevices(VrrpInstance instance, List<VirtualAddress> addresses) {
        return addresses.stream()
                .map(one -> new VirtualAddress(one.address(), one.prefix(), instance.deviceOf(one), one.options()))
                .toList();
    }

    private static Preemption preemption(Preemption written, boolean strict) {
        return strict || written.nopreempt() ? new Preemption(written.nopreempt(), 0) : written;
    }

    private static Habits strict(Habits written, boolean owner) {
        return new Habits(
                owner, written.tracksOwnInterface(), true, false, written.skipsAddressCheck(), written.vmac());
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

    /// With direct routing the port of a backend is that of the service (LVS-007).
    private static VirtualService service(VirtualService written) {
        if (written.method() != VirtualServer.Method.DR) {
            return written;
        }
        return written.withBackends(written.backends().stream()
                .map(one -> new VirtualService.Backend(
                        one.at().withPort(written.at().port()), one.weight(), one.check()))
                .toList());
    }
}
