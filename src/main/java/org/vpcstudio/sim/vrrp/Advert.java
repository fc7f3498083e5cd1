package org.vpcstudio.sim.vrrp;

import java.util.List;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.VrrpSettings.Authentication;

/// A VRRP packet.
///
/// @param priority 0 says that the sender resigns
/// @param addresses the VIPs it carries, without prefix lengths
public record Advert(
        Ipv4 source,
        boolean unicast,
        int version,
        int virtualRouterId,
        int priority,
        int intervalMillis,
        Authentication authentication,
        List<String> addresses) {
    public Advert {
        addresses = List.copyOf(addresses);
    }
}
