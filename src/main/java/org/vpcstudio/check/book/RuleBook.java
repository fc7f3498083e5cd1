package org.vpcstudio.check.book;

import java.util.List;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.rule.address.AddressOutsideSubnet;
import org.vpcstudio.check.rule.address.AddressUsedTwice;
import org.vpcstudio.check.rule.address.GatewayOutsideSubnet;
import org.vpcstudio.check.rule.address.OverlappingSubnets;
import org.vpcstudio.check.rule.address.SubnetOutsideVpc;
import org.vpcstudio.check.rule.address.SubnetPrefixOutOfRange;
import org.vpcstudio.check.rule.address.UnreadableAddress;
import org.vpcstudio.check.rule.address.VipOnReservedAddress;
import org.vpcstudio.check.rule.address.VipOnUsedAddress;
import org.vpcstudio.check.rule.address.VipOutsideSubnet;
import org.vpcstudio.check.rule.address.VpcOutsidePrivateBlocks;
import org.vpcstudio.check.rule.address.VpcPrefixOutOfRange;
import org.vpcstudio.check.rule.vip.DifferentGroupsBehindVip;
import org.vpcstudio.check.rule.vip.EipOnMember;
import org.vpcstudio.check.rule.vip.IpForwardingOnStandby;
import org.vpcstudio.check.rule.vip.NodeNotBoundToVip;
import org.vpcstudio.check.rule.vip.StaticVip;
import org.vpcstudio.check.rule.vip.TooManyEipsOnVip;
import org.vpcstudio.check.rule.vip.TooManyNicsOnVip;
import org.vpcstudio.check.rule.vip.TooManyVipsOnNic;
import org.vpcstudio.check.rule.vip.TooManyVipsOnServer;
import org.vpcstudio.check.rule.vip.TwoNicsInOneSubnet;
import org.vpcstudio.check.rule.vip.UnboundVip;
import org.vpcstudio.check.rule.vip.VipBoundAcrossSubnets;
import org.vpcstudio.check.rule.vip.VipNobodyConfigures;
import org.vpcstudio.check.rule.vip.VipWithoutFailover;
import org.vpcstudio.check.rule.vip.VipWithoutIntent;
import org.vpcstudio.check.rule.vip.VipWithoutStandby;

/// Every rule, in the order of area and number.
public final class RuleBook {
    /// The rules. Areas come in the order of the catalogue: general, VPC, subnet, security group, server, VIP, EIP,
    /// keepalived, availability.
    public static final List<Rule> RULES = List.of(
            new UnreadableAddress(),
            new VpcOutsidePrivateBlocks(),
            new VpcPrefixOutOfRange(),
            new SubnetOutsideVpc(),
            new SubnetPrefixOutOfRange(),
            new OverlappingSubnets(),
            new GatewayOutsideSubnet(),
            new AddressUsedTwice(),
            new AddressOutsideSubnet(),
            new VipOutsideSubnet(),
            new VipOnReservedAddress(),
            new VipOnUsedAddress(),
            new VipBoundAcrossSubnets(),
            new VipWithoutStandby(),
            new UnboundVip(),
            new TooManyNicsOnVip(),
            new TooManyVipsOnServer(),
            new TooManyVipsOnNic(),
            new TwoNicsInOneSubnet(),
            new IpForwardingOnStandby(),
            new VipNobodyConfigures(),
            new StaticVip(),
            new TooManyEipsOnVip(),
            new NodeNotBoundToVip(),
            new EipOnMember(),
            new VipWithoutIntent(),
            new DifferentGroupsBehindVip(),
            new VipWithoutFailover());

    private RuleBook() {}
}
