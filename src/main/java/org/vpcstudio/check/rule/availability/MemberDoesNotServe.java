package org.vpcstudio.check.rule.availability;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;

/// HA-003: a member does not offer the service that clients of the VIP want.
public final class MemberDoesNotServe implements Rule {
    private static final RuleInfo INFO = new RuleInfo("HA-003", "member-does-not-serve", Severity.WARNING, "derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> check(context, cluster))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, KeepalivedCluster cluster) {
        List<AccessIntent> wanted = cluster.vips().stream()
                .flatMap(id -> context.topology().find(id, Vip.class).stream())
                .flatMap(vip -> context.index().wantedOf(vip).stream())
                .filter(intent -> !intent.protocol().equals("icmp") && !isBalanced(context, cluster, intent))
                .toList();
        List<Member> members = context.members(cluster);
        return members.stream()
                .flatMap(member -> wanted.stream()
                        .filter(intent ->
                                !serves(member, intent) && members.stream().anyMatch(other -> serves(other, intent)))
                        .limit(1)
                        .map(intent -> finding(members, member, intent)));
    }

    private static boolean isBalanced(RuleContext context, KeepalivedCluster cluster, AccessIntent intent) {
        return context.index().referring(cluster.id(), VirtualServer.class).stream()
                .anyMatch(server -> server.port() == intent.port());
    }

    private static boolean serves(Member member, AccessIntent intent) {
        return member.ecs().guest().services().stream()
                .anyMatch(service ->
                        service.port() == intent.port() && service.protocol().equals(intent.protocol()));
    }

    private static Finding finding(List<Member> members, Member member, AccessIntent intent) {
        Member able = members.stream()
                .filter(other -> serves(other, intent))
                .findFirst()
                .orElseThrow();
        List<Guest.Service> all = Stream.concat(
                        member.ecs().guest().services().stream(), able.ecs().guest().services().stream())
                .distinct()
                .toList();
        return INFO.finding(Anchor.at(member.id(), "guest.services"), member.name(), intent.name(), intent.port())
                .withRelated(List.of(intent.id(), able.id()))
                .withFix(INFO.fix(Property.put(member.ecs(), "guest.services", all), able.name(), member.name()));
    }
}
