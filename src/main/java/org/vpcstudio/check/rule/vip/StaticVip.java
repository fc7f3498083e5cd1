package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;

/// VIP-014: a VIP is configured by hand on several servers, or beside keepalived.
public final class StaticVip implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-014",
            "static-vip",
            Severity.ERROR,
            "vpc:virtual_ip_address/binding_a_virtual_ip_address_to_an_eip_or_ecs.rst; derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Subnet.class)
                .flatMap(subnet -> check(context, subnet))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, Subnet subnet) {
        List<Ecs> configured = context.index().nicsIn(subnet.id()).stream()
                .map(ServerNic::ecs)
                .filter(ecs -> !ecs.guest().addresses().isEmpty())
                .distinct()
                .toList();
        return configured.isEmpty()
                ? Stream.empty()
                : context.index().vipsIn(subnet.id()).stream()
                        .filter(vip -> vip.address().value().isPresent())
                        .flatMap(vip -> check(
                                context,
                                vip,
                                configured.stream()
                                        .filter(ecs -> ecs.guest().addresses().contains(vip.address()))
                                        .toList()));
    }

    private static Stream<Finding> check(RuleContext context, Vip vip, List<Ecs> owners) {
        List<KeepalivedCluster> clusters = context.index().clustersOf(vip.id());
        if (owners.isEmpty() || (clusters.isEmpty() && owners.size() < 2)) {
            return Stream.empty();
        }
        return owners.stream()
                .map(ecs -> finding(vip, ecs, owners, clusters)
                        .withRelated(vip.id())
                        .withFix(INFO.fix(without(ecs, vip), vip.address(), ecs.name())));
    }

    private static Finding finding(Vip vip, Ecs ecs, List<Ecs> owners, List<KeepalivedCluster> clusters) {
        Anchor anchor = Anchor.at(ecs.id(), "guest.addresses");
        if (!clusters.isEmpty()) {
            return INFO.variant(
                    "managed",
                    anchor,
                    ecs.name(),
                    vip.name(),
                    vip.address(),
                    clusters.getFirst().name());
        }
        Ecs other = owners.getFirst().equals(ecs) ? owners.get(1) : owners.getFirst();
        return INFO.finding(anchor, ecs.name(), vip.name(), vip.address(), other.name());
    }

    private static Edit without(Ecs ecs, Vip vip) {
        return new Edit.Put(ecs.withGuest(ecs.guest()
                .withAddresses(ecs.guest().addresses().stream()
                        .filter(address -> !address.equals(vip.address()))
                        .toList())));
    }
}
