package org.vpcstudio.sim.vrrp;

import java.util.HashSet;
import org.vpcstudio.model.keepalived.Adverts;
import org.vpcstudio.model.keepalived.VirtualAddress;
import org.vpcstudio.model.keepalived.VrrpInstance;

/// What the check of a received packet found first. Source: `vrrp.c:vrrp_check_packet` of keepalived 2.2.7.
public enum Verdict {
    GOOD,
    VERSION_DIFFERS,
    PASSWORD_DIFFERS,
    INTERVAL_DIFFERS,
    ADDRESSES_DIFFER,
    MODE_DIFFERS,
    STRANGER;

    /// Checks a packet as this instance does.
    ///
    /// @param trusted whether the list of addresses need not be compared
    public static Verdict of(VrrpInstance own, Advert advert, boolean trusted) {
        Adverts mine = own.adverts();
        if (advert.version() != mine.version()) {
            return VERSION_DIFFERS;
        }
        if (mine.version() == 2 && !advert.authentication().equals(mine.authentication())) {
            return PASSWORD_DIFFERS;
        }
        if (mine.version() == 2 && advert.intervalMillis() != mine.intervalMillis()) {
            return INTERVAL_DIFFERS;
        }
        if (advert.addresses().size() != own.addresses().size()) {
            return ADDRESSES_DIFFER;
        }
        if (advert.unicast() != mine.isUnicast()) {
            return MODE_DIFFERS;
        }
        if (!trusted && !carriesAll(own, advert)) {
            return ADDRESSES_DIFFER;
        }
        boolean stranger = mine.checksSource()
                && mine.isUnicast()
                && !mine.peers().contains(advert.source().toString());
        return stranger ? STRANGER : GOOD;
    }

    private static boolean carriesAll(VrrpInstance own, Advert advert) {
        return new HashSet<>(advert.addresses())
                .containsAll(
                        own.addresses().stream().map(VirtualAddress::address).toList());
    }
}
