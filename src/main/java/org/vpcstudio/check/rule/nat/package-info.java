/// Rules about NAT gateways (area NAT). Imported by `check.book` only. Start with `NatGatewayWithoutRoute`.
package org.vpcstudio.check.rule.nat;
