package org.vpcstudio.check.rule.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Routing;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.Vip;

/// RT-012: a route leads to a server whose interface drops packets that are not its own.
public final class NextHopChecked implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "RT-012",
            "next-hop-checked",
            Severity.ERROR,
            "vpc:route_tables/configuring_an_snat_server.rst; "
                    + "vpc:faq/routing/are_there_any_restrictions_on_using_a_route_table.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.routing().entries().stream()
                .flatMap(entry -> hops(context, entry.route().hop())
                        .filter(server -> server.nic().sourceDestinationCheck())
                        .map(server -> Map.entry(server, entry)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(found -> finding(found.getKey(), found.getValue()))
                .toList();
    }

    private static Stream<ServerNic> hops(RuleContext context, Route.NextHop hop) {
        return switch (hop) {
            case Route.NextHop.Server(ResourceId id) ->
                context.topology().find(id, Ecs.class).stream()
                        .flatMap(ecs -> ecs.primaryNic().stream().map(nic -> new ServerNic(ecs, nic)));
            case Route.NextHop.Extension(NicRef nic) -> context.index().nic(nic).stream();
            case Route.NextHop.OfVip(ResourceId id) ->
                context.topology().find(id, Vip.class).stream().flatMap(vip -> context.index().holdersOf(vip).stream());
            case Route.NextHop.Local _,
                    Route.NextHop.Nat _,
                    Route.NextHop.Peering _,
                    Route.NextHop.Vpn _,
                    Route.NextHop.DirectConnect _,
                    Route.NextHop.Foreign _ -> Stream.empty();
        };
    }

    private static Finding finding(ServerNic server, Routing.Entry entry) {
        return INFO.finding(
                        server.anchor("sourceDestinationCheck"),
                        server.ecs().name(),
                        server.nic().guestName(),
                        entry.table().name(),
                        entry.route().destination())
                .withRelated(entry.table().id())
                .withFix(INFO.fix(
                        server.put(server.nic().withSourceDestinationCheck(false)),
                        server.ecs().name()));
    }
}
