/// Rules about LVS load balancing behind a VIP (area LVS). Imported by `check.book` only. Start with
/// `BackendChecked`; `Balancing` has what they share.
package org.vpcstudio.check.rule.lvs;
