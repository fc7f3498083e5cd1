package org.vpcstudio.check.rule.routing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.vpcstudio.model.topology.Route;

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
        return context.each(Ecs.class)
                .flatMap(ecs -> ecs.nics().stream().map(nic -> new ServerNic(ecs, nic)))
                .filter(server -> server.nic().sourceDestinationCheck())
                .flatMap(server -> first(context, server).stream().map(entry -> finding(server, entry)))
                .toList();
    }

    /// The first route that leads to an interface, or to a VIP that it may hold.
    private static Optional<Routing.Entry> first(RuleContext context, ServerNic server) {
        Stream<Routing.Entry> own = context.routing().toward(server.ecs().id()).stream()
                .filter(entry -> leadsTo(server, entry.route().hop()));
        Stream<Routing.Entry> byVip = context.index().vipsOn(server.ref()).stream()
                .flatMap(vip -> context.routing().toward(vip.id()).stream());
        return Stream.concat(own, byVip)
                .min(Comparator.comparing((Routing.Entry entry) -> entry.table().id())
                        .thenComparingInt(Routing.Entry::at));
    }

    private static boolean leadsTo(ServerNic server, Route.NextHop hop) {
        return hop instanceof Route.NextHop.Extension(NicRef nic)
                ? nic.equals(server.ref())
                : hop instanceof Route.NextHop.Server
                        && server.ecs()
                                .primaryNic()
                                .filter(server.nic()::equals)
                                .isPresent();
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
