package org.vpcstudio.model.keepalived;

import java.util.List;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;
import org.vpcstudio.model.topology.VrrpSettings.Preemption;

/// A `vrrp_instance`. Ranges and defaults: keepalived.conf(5).
///
/// @param name unique in its file
/// @param state the `state` keyword; below priority 255 it changes no timing
/// @param interfaceName the interface it runs on
/// @param virtualRouterId 1 to 255
/// @param priority 1 to 254, 255 for the address owner
/// @param addresses the VIPs, which are advertised
/// @param excluded addresses set with the VIPs and not advertised
public record VrrpInstance(
        String name,
        StartState state,
        String interfaceName,
        int virtualRouterId,
        int priority,
        Adverts adverts,
        List<VirtualAddress> addresses,
        List<VirtualAddress> excluded,
        Preemption preemption,
        Tracking tracking,
        Garp garp,
        Habits habits,
        List<NotifyCommand> notifies) {
    /// The priority of an address owner (RFC 9568 6.1).
    public static final int OWNER = 255;

    public VrrpInstance {
        addresses = List.copyOf(addresses);
        excluded = List.copyOf(excluded);
        notifies = List.copyOf(notifies);
    }

    public boolean isOwner() {
        return priority == OWNER;
    }

    /// The interface an address of this instance is set on.
    public String deviceOf(VirtualAddress address) {
        return address.device().isBlank() ? interfaceName : address.device();
    }

    public VrrpInstance withTracking(Tracking next) {
        return new VrrpInstance(
                name,
                state,
                interfaceName,
                virtualRouterId,
                priority,
                adverts,
                addresses,
                excluded,
                preemption,
                next,
                garp,
                habits,
                notifies);
    }
}
