/// Rules about VPN gateways and connections (area VPN). Imported by `check.book` only. Start with
/// `LonelyVpnConnection`.
package org.vpcstudio.check.rule.vpn;
