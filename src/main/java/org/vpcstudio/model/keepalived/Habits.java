package org.vpcstudio.model.keepalived;

/// Keywords of an instance that are rarely used.
///
/// @param accepts packets to the VIP are accepted (`accept`, `no_accept`)
/// @param tracksOwnInterface not `dont_track_primary`
/// @param silentToLower `lower_prio_no_advert`: a lower advert is not answered
/// @param lastWord `higher_prio_send_advert`: one more advert before yielding
/// @param skipsAddressCheck `skip_check_adv_addr`
/// @param vmac `use_vmac`: the VIPs have the virtual router's MAC address
public record Habits(
        boolean accepts,
        boolean tracksOwnInterface,
        boolean silentToLower,
        boolean lastWord,
        boolean skipsAddressCheck,
        boolean vmac) {
    /// keepalived's defaults.
    public static final Habits DEFAULT = new Habits(true, true, false, false, false, false);
}
