package org.vpcstudio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.testing.Designs;

class AddressesTest {
    private final Topology haPair = Designs.haPair().topology();

    private static Subnet subnet(String cidr) {
        return new Subnet(Designs.id("s"), "s", Designs.VPC, Written.cidr(cidr), Written.address(""), List.of());
    }

    private static Vpc vpc(String id, String cidr) {
        return new Vpc(Designs.id(id), id, Designs.REGION, Written.cidr(cidr));
    }

    @Test
    void fiveAddressesOfASubnetAreReserved() {
        assertThat(Addresses.reserved(subnet("192.168.10.0/24")))
                .extracting(Ipv4::toString)
                .containsExactly("192.168.10.0", "192.168.10.1", "192.168.10.253", "192.168.10.254", "192.168.10.255");
        assertThat(Addresses.capacity(subnet("192.168.10.0/24"))).isEqualTo(251);
        assertThat(Addresses.capacity(subnet("192.168.10.0/28"))).isEqualTo(11);
    }

    @Test
    void theNextServerAndTheNextVipSkipWhatIsTaken() {
        Subnet ha = haPair.find(Designs.SUBNET_HA, Subnet.class).orElseThrow();
        assertThat(Addresses.freeForServer(haPair, ha)).contains(Ipv4.parse("192.168.10.13"));
        assertThat(Addresses.freeForVip(haPair, ha)).contains(Ipv4.parse("192.168.10.101"));
    }

    @Test
    void aSubnetTooSmallForTheUsualStartIsUsedFromItsBeginning() {
        Subnet small = subnet("10.0.0.0/28");
        Topology topology = Topology.of(List.of(small));
        assertThat(Addresses.freeForVip(topology, small)).contains(Ipv4.parse("10.0.0.2"));
        assertThat(Addresses.freeForServer(topology, small)).contains(Ipv4.parse("10.0.0.11"));
    }

    @Test
    void aFullSubnetAndOneThatCannotBeReadHaveNoAddress() {
        Subnet full = subnet("10.0.0.0/29");
        Topology topology = Topology.of(List.of(full));
        for (int host = 2; host <= 4; host++) {
            topology = topology.with(
                    new Vip(Designs.id("v" + host), "v", full.id(), Written.address("10.0.0." + host), List.of()));
        }
        assertThat(Addresses.freeForServer(topology, full)).isEmpty();
        assertThat(Addresses.freeForServer(topology, subnet("10.0.0.0/33"))).isEmpty();
    }

    @Test
    void aNewSubnetTakesTheFirstGap() {
        Vpc vpc = haPair.find(Designs.VPC, Vpc.class).orElseThrow();
        assertThat(Addresses.freeSubnet(haPair, vpc, 28)).contains(Cidr.parse("192.168.0.0/24"));
        Topology one = haPair.with(new Subnet(
                Designs.id("x"), "x", vpc.id(), Written.cidr("192.168.0.0/24"), Written.address(""), List.of()));
        assertThat(Addresses.freeSubnet(one, vpc, 28)).contains(Cidr.parse("192.168.1.0/24"));
    }

    @Test
    void aVpcWithoutRoomHasNoNewSubnet() {
        Vpc small = vpc("v", "10.0.0.0/24");
        Topology topology = Topology.of(List.of(
                small,
                new Subnet(
                        Designs.id("x"),
                        "x",
                        small.id(),
                        Written.cidr("10.0.0.0/24"),
                        Written.address(""),
                        List.of())));
        assertThat(Addresses.freeSubnet(topology, small, 28)).isEmpty();
        assertThat(Addresses.freeSubnet(topology, vpc("w", "not a range"), 28)).isEqualTo(Optional.empty());
    }

    @Test
    void aNewVpcOverlapsNoOther() {
        assertThat(Addresses.freeVpc(Topology.EMPTY)).contains(Cidr.parse("192.168.0.0/16"));
        assertThat(Addresses.freeVpc(haPair)).contains(Cidr.parse("10.0.0.0/16"));
        assertThat(Addresses.freeVpc(haPair.with(vpc("v", "10.0.0.0/15")))).contains(Cidr.parse("10.2.0.0/16"));
        assertThat(Addresses.freeVpc(haPair.with(vpc("v", "10.0.0.0/8")))).isEmpty();
    }

    @Test
    void aNewPublicAddressIsNotGivenTwice() {
        assertThat(Addresses.freePublic(Topology.EMPTY).text()).isEqualTo("203.0.113.10");
        assertThat(Addresses.freePublic(haPair).text()).isEqualTo("203.0.113.11");
    }
}
