package org.vpcstudio.format.intake;

import java.util.Set;
import org.vpcstudio.model.keepalived.Garp;
import org.vpcstudio.model.keepalived.Habits;
import org.vpcstudio.model.keepalived.VirtualAddress;
import org.vpcstudio.model.keepalived.VrrpInstance;

/// Reports what the file of a node says about an instance and a design cannot.
final class LeftOut {
    private static final Set<String> KEPT = Set.of("notify_master", "notify_backup", "notify_fault");

    private final NodeFile node;
    private final Remarks remarks;

    LeftOut(NodeFile node, Remarks remarks) {
        this.node = node;
        this.remarks = remarks;
    }

    void of(VrrpInstance instance) {
        String name = instance.name();
        habits(instance.habits(), name);
        when(instance.adverts().checksSource(), name, "check_unicast_src");
        when(!instance.excluded().isEmpty(), name, "virtual_ipaddress_excluded");
        Garp garp = instance.garp();
        when(
                garp.lowerPriorityDelaySeconds() != Garp.DEFAULT.lowerPriorityDelaySeconds()
                        || garp.lowerPriorityRepeat() != Garp.DEFAULT.lowerPriorityRepeat(),
                name,
                "garp_lower_prio_*");
        instance.notifies().stream()
                .filter(notify -> !KEPT.contains(notify.keyword()))
                .forEach(notify -> remarks.leaveOut(node, name, notify.keyword()));
        for (VirtualAddress vip : instance.addresses()) {
            when(!vip.options().isBlank(), name, vip.address() + " " + vip.options());
            when(
                    !instance.deviceOf(vip).equals(instance.interfaceName()),
                    name,
                    vip.address() + " dev " + vip.device());
            when(vip.prefix() != Settings.prefix(instance), name, vip.address() + " /" + vip.prefix());
        }
    }

    private void habits(Habits habits, String name) {
        boolean strict = node.config().globals().strict();
        when(!habits.tracksOwnInterface(), name, "dont_track_primary");
        when(habits.silentToLower() && !strict, name, "lower_prio_no_advert");
        when(habits.lastWord(), name, "higher_prio_send_advert");
        when(habits.skipsAddressCheck(), name, "skip_check_adv_addr");
    }

    private void when(boolean said, String block, String what) {
        if (said) {
            remarks.leaveOut(node, block, what);
        }
    }
}
