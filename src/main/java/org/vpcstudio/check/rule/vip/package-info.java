/// Rules about virtual IPs: what they are bound to, who configures and moves them, who reaches them (area VIP from 004
/// on). Imported by `check.book` only. Start with `IpForwardingOnStandby`.
package org.vpcstudio.check.rule.vip;
