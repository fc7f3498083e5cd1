package org.vpcstudio.model.keepalived;

import java.util.List;
import org.vpcstudio.model.topology.VrrpSettings.Authentication;

/// How an instance advertises itself and listens to others.
///
/// @param version VRRP version, 2 or 3
/// @param intervalMillis `advert_int`
/// @param downTimerAdverts adverts that may be missed, 1 to 100
/// @param source `unicast_src_ip` or `mcast_src_ip`; blank: the address of the interface
/// @param peers `unicast_peer`; empty: multicast
/// @param checksSource `check_unicast_src`: adverts of others than the peers are dropped
public record Adverts(
        int version,
        int intervalMillis,
        int downTimerAdverts,
        Authentication authentication,
        String source,
        List<String> peers,
        boolean checksSource) {
    public Adverts {
        peers = List.copyOf(peers);
    }

    public boolean isUnicast() {
        return !peers.isEmpty();
    }

    public Adverts withAuthentication(Authentication next) {
        return new Adverts(version, intervalMillis, downTimerAdverts, next, source, peers, checksSource);
    }
}
