/// Rules about public addresses and their bandwidth (area EIP). Imported by `check.book` only. Start with
/// `BandwidthOutOfRange`.
package org.vpcstudio.check.rule.eip;
