package org.vpcstudio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vpcstudio.testing.Designs.CLUSTER;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;
import static org.vpcstudio.testing.Designs.EIP;
import static org.vpcstudio.testing.Designs.INTERNET;
import static org.vpcstudio.testing.Designs.REGION;
import static org.vpcstudio.testing.Designs.SUBNET_HA;
import static org.vpcstudio.testing.Designs.VIP;
import static org.vpcstudio.testing.Designs.VPC;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.VirtualInterface;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpcPeering;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Hybrid;
import org.vpcstudio.text.Message;

/// Connections beyond the VIP's own: between networks, to sites, to backends, and what clients are to reach.
class ConnectingTest {
    private final Hybrid design = new Hybrid(Designs.haPair());

    private Topology topology() {
        return design.document().topology();
    }

    private <R extends Resource> R only(Class<R> kind) {
        List<R> all = topology().each(kind).toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Optional<String> refused(ResourceId one, ResourceId other) {
        return Connecting.refusal(design.document(), one, other).map(Message::key);
    }

    private List<Route> routes(ResourceId vpc) {
        return topology()
                .each(RouteTable.class)
                .filter(table -> table.vpc().equals(vpc) && table.main())
                .flatMap(table -> table.routes().stream())
                .toList();
    }

    @Test
    void aPeeringBringsARouteOnBothSides() {
        ResourceId other = design.add(Preset.VPC, REGION, 1000, 40);
        design.connect(VPC, other);
        VpcPeering peering = only(VpcPeering.class);
        Route.NextHop hop = new Route.NextHop.Peering(peering.id());
        assertThat(routes(VPC)).containsExactly(new Route(Written.cidr("10.0.0.0/16"), hop));
        assertThat(routes(other)).containsExactly(new Route(Written.cidr("192.168.0.0/16"), hop));
        assertThat(topology().each(RouteTable.class))
                .extracting(RouteTable::name)
                .contains("rtb-vpc-ha");
        assertThat(refused(other, VPC)).contains("edit.connect.twice");
        design.disconnect(other, VPC);
        assertThat(topology().each(VpcPeering.class)).isEmpty();
        assertThat(routes(VPC)).isEmpty();
    }

    @Test
    void vpcsOfOneRangeArePeeredBySubnetsAsLongAsThoseDiffer() {
        ResourceId other = design.add(Preset.VPC, REGION, 1000, 40);
        design.put(topology().find(other, Vpc.class).orElseThrow().withCidr(Written.cidr("192.168.0.0/16")));
        assertThat(refused(VPC, other)).contains("edit.connect.overlap");
        design.add(Preset.SUBNET, other, 16, 48);
        design.connect(VPC, other);
        assertThat(routes(VPC)).extracting(route -> route.destination().text()).containsExactly("192.168.0.0/24");
        assertThat(routes(other))
                .extracting(route -> route.destination().text())
                .containsExactlyInAnyOrder("192.168.10.0/24", "192.168.20.0/24");
    }

    @Test
    void vpcsOfTwoRegionsAreNotPeered() {
        ResourceId abroad = ResourceId.of("region-eu-nl");
        design.put(new Region(abroad, "eu-nl"));
        ResourceId other = design.add(Preset.VPC, abroad, 0, 0);
        assertThat(refused(VPC, other)).contains("edit.connect.regions");
    }

    @Test
    void aVpnGatewayAndASiteGetAConnectionForEachEip() {
        ResourceId gateway = design.add(Preset.VPN_GATEWAY, VPC, 0, 100);
        ResourceId site = design.add(Preset.SITE, Optional.empty(), -400, 0);
        ResourceId one = design.add(Preset.EIP, REGION, 24, 200);
        ResourceId two = design.add(Preset.EIP, REGION, 24, 250);
        design.connect(one, gateway).connect(gateway, two).connect(site, gateway);
        CustomerGateway customer = only(CustomerGateway.class);
        assertThat(customer.site()).isEqualTo(site);
        assertThat(customer.address())
                .isEqualTo(topology()
                        .find(site, Site.class)
                        .orElseThrow()
                        .publicAddresses()
                        .getFirst());
        List<VpnConnection> pair = topology().each(VpnConnection.class).toList();
        assertThat(pair).extracting(VpnConnection::eip).containsExactlyInAnyOrder(Optional.of(one), Optional.of(two));
        assertThat(pair)
                .extracting(VpnConnection::preSharedKey)
                .doesNotContain("")
                .containsOnly(pair.getFirst().preSharedKey());
        assertThat(pair)
                .extracting(VpnConnection::ike)
                .containsOnly(pair.getFirst().ike());
        assertThat(pair).allSatisfy(connection -> {
            assertThat(connection.customerSubnets()).containsExactly(Written.cidr("172.16.0.0/16"));
            Cidr near = connection.tunnelLocal().value().orElseThrow();
            Cidr far = connection.tunnelCustomer().value().orElseThrow();
            assertThat(near.network()).isEqualTo(far.network());
            assertThat(near.prefix()).isEqualTo(30);
            assertThat(Cidr.parse("169.254.0.0/16").contains(near)).isTrue();
        });
        assertThat(pair.getFirst().tunnelLocal()).isNotEqualTo(pair.getLast().tunnelLocal());
        assertThat(routes(VPC))
                .containsExactly(new Route(
                        Written.cidr("172.16.0.0/16"), new Route.NextHop.Vpn(gateway), Route.Origin.AUTO, ""));
        assertThat(refused(gateway, customer.id())).contains("edit.connect.twice");
        design.disconnect(gateway, customer.id());
        assertThat(topology().each(VpnConnection.class)).isEmpty();
        assertThat(routes(VPC)).isEmpty();
    }

    @Test
    void aTunnelWithoutAnAddressGetsTheFirstEipOfItsGateway() {
        ResourceId gateway = design.add(Preset.VPN_GATEWAY, VPC, 0, 100);
        ResourceId site = design.add(Preset.SITE, Optional.empty(), -400, 0);
        design.connect(gateway, site);
        assertThat(only(VpnConnection.class).eip()).isEmpty();
        ResourceId eip = design.add(Preset.EIP, REGION, 24, 200);
        design.connect(eip, gateway);
        assertThat(only(VpnConnection.class).eip()).contains(eip);
        design.disconnect(gateway, eip);
        assertThat(only(VpnConnection.class).eip()).isEmpty();
    }

    @Test
    void aVpnGatewayHasAtMostTwoEips() {
        ResourceId gateway = design.add(Preset.VPN_GATEWAY, VPC, 0, 100);
        for (int i = 0; i < 2; i++) {
            design.connect(design.add(Preset.EIP, REGION, 24, 200), gateway);
        }
        assertThat(refused(gateway, EIP)).contains("edit.connect.has-eip");
    }

    @Test
    void aSiteWithoutNetworksIsNotConnected() {
        ResourceId gateway = design.add(Preset.VPN_GATEWAY, VPC, 0, 100);
        ResourceId virtual = design.add(Preset.VIRTUAL_GATEWAY, VPC, 0, 200);
        ResourceId site = design.add(Preset.SITE, Optional.empty(), -400, 0);
        Site empty = topology().find(site, Site.class).orElseThrow().withCidrs(List.of());
        design.put(empty);
        assertThat(refused(gateway, site)).contains("edit.connect.no-networks");
        assertThat(refused(virtual, site)).contains("edit.connect.no-networks");
    }

    @Test
    void directConnectGetsAVlanAPairOfAddressesAndAKeyForEachLine() {
        ResourceId gateway = design.add(Preset.VIRTUAL_GATEWAY, VPC, 0, 100);
        ResourceId site = design.add(Preset.SITE, Optional.empty(), -400, 0);
        design.connect(gateway, site).connect(gateway, site);
        assertThat(topology().each(DirectConnection.class).map(DirectConnection::location))
                .doesNotHaveDuplicates()
                .hasSize(2);
        List<VirtualInterface> pair = topology().each(VirtualInterface.class).toList();
        assertThat(pair).extracting(VirtualInterface::vlan).containsExactlyInAnyOrder(30, 31);
        assertThat(pair).extracting(VirtualInterface::localGateway).doesNotHaveDuplicates();
        assertThat(pair).allSatisfy(found -> {
            assertThat(found.routing()).isEqualTo(VirtualInterface.Routing.BGP);
            assertThat(found.bgpAsn()).isEqualTo(65_000);
            assertThat(found.bgpKey()).isNotBlank();
            assertThat(found.remoteSubnets()).containsExactly(Written.cidr("172.16.0.0/16"));
        });
        assertThat(routes(VPC)).hasSize(1);
        ResourceId first = pair.getFirst().connection();
        assertThat(refused(first, gateway)).contains("edit.connect.twice");
        design.disconnect(first, gateway);
        assertThat(routes(VPC)).as("the other line still leads there").hasSize(1);
        design.disconnect(gateway, site);
        assertThat(topology().each(VirtualInterface.class)).isEmpty();
        assertThat(routes(VPC)).isEmpty();
    }

    @Test
    void theFirstBackendBringsTheVirtualServerAndFurtherOnesJoinIt() {
        ResourceId one = design.add(Preset.BACKEND, SUBNET_HA, 24, 232);
        ResourceId two = design.add(Preset.BACKEND, SUBNET_HA, 224, 232);
        design.connect(VIP, one).connect(two, VIP);
        VirtualServer server = only(VirtualServer.class);
        assertThat(server.cluster()).isEqualTo(CLUSTER);
        assertThat(server.vip()).isEqualTo(VIP);
        assertThat(server.method()).isEqualTo(VirtualServer.Method.DR);
        assertThat(server.realServers())
                .extracting(
                        real -> real.nic().ecs(),
                        real -> real.port(),
                        real -> real.check().isPresent())
                .containsExactly(tuple(one, server.port(), true), tuple(two, server.port(), true));
        Ecs backend = topology().find(one, Ecs.class).orElseThrow();
        assertThat(backend.guest().loopbackVips()).containsExactly(Written.address("192.168.10.100"));
        assertThat(backend.guest().arpIgnore()).isEqualTo(1);
        assertThat(backend.guest().arpAnnounce()).isEqualTo(2);
        assertThat(backend.primaryNic().orElseThrow().sourceDestinationCheck()).isFalse();
        assertThat(refused(VIP, one)).contains("edit.connect.twice");
    }

    @Test
    void aBackendThatIsDisconnectedIsAnOrdinaryServerAgainAndTheLastOneEndsTheService() {
        ResourceId one = design.add(Preset.BACKEND, SUBNET_HA, 24, 232);
        Document before = design.document();
        design.connect(VIP, one).disconnect(one, VIP);
        assertThat(design.document()).isEqualTo(before);
    }

    @Test
    void anyServerBecomesABackendWhenThatIsWanted() {
        ResourceId server = design.add(Preset.ECS, SUBNET_HA, 24, 232);
        Step step = Connecting.connect(
                design.document(), VIP, server, Connecting.Manner.BALANCED, new IdSource(new Random(1)));
        design.apply(step);
        assertThat(only(VirtualServer.class).realServers()).hasSize(1);
    }

    @Test
    void whatPassesTrafficOnIsNoBackendAndABackendNeedsDirectors() {
        assertThat(Connecting.refusal(design.document(), VIP, ECS_1, Connecting.Manner.BALANCED)
                        .map(Message::key))
                .contains("edit.connect.director");
        ResourceId lonely = design.add(Preset.VIP, SUBNET_HA, 24, 232);
        ResourceId backend = design.add(Preset.BACKEND, SUBNET_HA, 224, 232);
        assertThat(refused(lonely, backend)).contains("edit.connect.no-directors");
    }

    @Test
    void aClusterThatLosesItsLastDirectorTakesItsVirtualServerAlong() {
        ResourceId backend = design.add(Preset.BACKEND, SUBNET_HA, 24, 232);
        design.connect(VIP, backend).disconnect(VIP, ECS_1).disconnect(VIP, ECS_2);
        assertThat(topology().each(VirtualServer.class)).isEmpty();
    }

    @Test
    void anEipOnANatGatewayTakesTheSubnetsOut() {
        ResourceId gateway = design.add(Preset.NAT_GATEWAY, VPC, 600, 100);
        assertThat(routes(VPC))
                .extracting(Route::hop, Route::origin)
                .containsExactly(tuple(new Route.NextHop.Nat(gateway), Route.Origin.AUTO));
        ResourceId eip = design.add(Preset.EIP, REGION, 24, 200);
        design.connect(eip, gateway);
        assertThat(only(NatGateway.class).snat())
                .extracting(NatGateway.Snat::subnet)
                .containsExactlyInAnyOrder(Optional.of(SUBNET_HA), Optional.of(Designs.SUBNET_CLIENT));
        design.connect(eip, ECS_1);
        assertThat(only(NatGateway.class).snat()).as("the address moved away").isEmpty();
    }

    @Test
    void clientsSitesAndTheInternetArePromisedTheAddress() {
        ResourceId site = design.add(Preset.SITE, Optional.empty(), -400, 0);
        ResourceId client = design.add(Preset.CLIENT, SUBNET_HA, 24, 232);
        design.connect(VIP, client).connect(site, VIP).connect(EIP, site);
        assertThat(topology().each(AccessIntent.class))
                .extracting(AccessIntent::client, AccessIntent::target, AccessIntent::port)
                .contains(tuple(client, VIP, 443), tuple(site, VIP, 443), tuple(site, EIP, 443));
        assertThat(refused(site, VIP)).contains("edit.connect.promised");
        assertThat(refused(INTERNET, VIP)).contains("edit.connect.private");
        design.disconnect(VIP, client);
        assertThat(topology().each(AccessIntent.class))
                .noneMatch(intent -> intent.client().equals(client));
    }

    @Test
    void everyKindOfConnectionIsOneStepOfUndo() {
        ResourceId gateway = design.add(Preset.VPN_GATEWAY, VPC, 0, 100);
        ResourceId site = design.add(Preset.SITE, Optional.empty(), -400, 0);
        History history = History.of(design.document());
        Step step = Connecting.connect(design.document(), site, gateway, new IdSource(new Random(3)));
        assertThat(history.apply(step).undo().present()).isEqualTo(design.document());
        assertThat(step.label().key()).isEqualTo("edit.tunnel");
    }

    @Test
    void aBackendIsNamedByItsInterface() {
        ResourceId one = design.add(Preset.BACKEND, SUBNET_HA, 24, 232);
        design.connect(VIP, one);
        assertThat(only(VirtualServer.class).realServers().getFirst().nic()).isEqualTo(new NicRef(one, "nic-1"));
    }
}
