/// Rules about ranges and addresses of VPCs, subnets, gateways, interfaces and VIPs (GEN-005, VPC, SUB, VIP-001 to
/// VIP-003). Imported by `check.book` only. Start with `VipOutsideSubnet`, the plainest of them.
package org.vpcstudio.check.rule.address;
