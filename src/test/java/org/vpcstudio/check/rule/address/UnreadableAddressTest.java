package org.vpcstudio.check.rule.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.check.Severity;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class UnreadableAddressTest {
    private final RuleTester tester = RuleTester.of(new UnreadableAddress());

    @Test
    void anAddressThatIsNoAddressIsFound() {
        tester.finds(
                Changes.haPair().vipAddress("192.168.10.300").document(),
                "error vip-web address: Address 192.168.10.300 of vip-web cannot be read");
    }

    @Test
    void everyPlaceForAnAddressIsLookedAt() {
        Changes slips = Changes.haPair()
                .vpc(vpc -> vpc.withCidr(Written.cidr("")))
                .subnet(subnet -> subnet.withCidr(Written.cidr("192.168.10/24"))
                        .withGateway(Written.address("one"))
                        .withDns(List.of(Written.address("dns"))))
                .nic(Designs.ECS_1, nic -> nic.withAddress(Written.address("")))
                .guest(Designs.ECS_1, guest -> guest.withAddresses(List.of(Written.address("1.2.3"))))
                .eip(eip -> eip.withAddress(Written.address("203.0.113")))
                .group(group -> group.withRules(List.of(new SecurityRule(
                        SecurityRule.Direction.INGRESS,
                        "tcp",
                        "80",
                        new SecurityRule.Remote.Range(Written.cidr("all"))))));
        tester.finds(
                slips.document(),
                "error vpc-ha cidr: vpc-ha has no range",
                "error subnet-ha cidr: Range 192.168.10/24 of subnet-ha cannot be read",
                "error subnet-ha gateway: Address one of subnet-ha cannot be read",
                "error subnet-ha dns: Address dns of subnet-ha cannot be read",
                "error ecs-ha-1 nics.nic-1.address: ecs-ha-1 has no address",
                "error ecs-ha-1 guest.addresses: Address 1.2.3 of ecs-ha-1 cannot be read",
                "error eip-web address: Address 203.0.113 of eip-web cannot be read",
                "error sg-ha rules.0.remote: Range all of sg-ha cannot be read");
    }

    @Test
    void hostBitsAreFoundAndCleared() {
        Changes hostBits = Changes.haPair().subnet(subnet -> subnet.withCidr(Written.cidr("192.168.10.7/24")));
        tester.finds(hostBits.document(), "error subnet-ha cidr: Range 192.168.10.7/24 of subnet-ha has host bits set");
        tester.mends(hostBits.document());
    }

    @Test
    void aBlankGatewayOrPublicAddressIsForTheCloudToChoose() {
        tester.isSilent(Changes.haPair()
                .subnet(subnet -> subnet.withGateway(Written.address("")))
                .eip(eip -> eip.withAddress(Written.address("")))
                .document());
    }

    @Test
    void goodValuesAreNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void noOtherRuleJudgesWhatCannotBeRead() {
        assertThat(Checker.check(Changes.haPair().vipAddress("x").document()))
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(finding -> finding.rule().id())
                .containsExactly("GEN-005");
    }

    @Test
    void rangesInsideAreLookedAtInEveryKind() {
        tester.finds(
                Worked.vpn()
                        .set(Worked.SITE, "cidrs", Parts.ranges("172.16.0.1/16"))
                        .set(Worked.VPN_1, "customerSubnets", Parts.ranges("172.16/16", ""))
                        .set(Worked.TABLE, "routes.0.destination", Written.cidr(""))
                        .set(Worked.CUSTOMER_GATEWAY, "address", Written.address(""))
                        .vip(vip -> vip.withAddress(Written.address("")))
                        .document(),
                "error site-berlin cidrs: Range 172.16.0.1/16 of site-berlin has host bits set",
                "error vpn-1 customerSubnets: Range 172.16/16 of vpn-1 cannot be read",
                "error vpn-1 customerSubnets: vpn-1 has no range",
                "error rtb-vpc-ha routes.0.destination: rtb-vpc-ha has no range",
                "error cgw-1 address: cgw-1 has no address",
                "error vip-web address: vip-web has no address");
    }

    @Test
    void hostBitsOfARemoteAreCleared() {
        tester.mends(Changes.haPair()
                .set(Designs.SG_HA, "rules.1.remote", Parts.range("192.168.7.7/16"))
                .document());
    }

    @Test
    void blankMayMeanAnything() {
        tester.isSilent(Worked.vpn()
                .set(Worked.VPN_1, "tunnelLocal", Written.cidr(""))
                .set(Designs.id("intent-site"), "clientAddress", Written.address(""))
                .vip(vip -> vip.withAddress(Written.address("")).withIpv6Address(Written.address6("2001:db8::5")))
                .document());
        Worked.all().forEach(tester::isSilent);
    }
}
