package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.VrrpSettings;

/// KA-016: the unicast peers of a node are not exactly the other nodes.
public final class WrongPeers implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "KA-016",
            "wrong-peers",
            Severity.ERROR,
            "ka:man; gh:osixia/docker-keepalived#33; gh:openshift/machine-config-operator#3342");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.settings().mode() == VrrpSettings.Mode.UNICAST)
                .flatMap(cluster -> check(context, cluster))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, KeepalivedCluster cluster) {
        KeepalivedCluster meshed = Clusters.meshed(context, cluster);
        return context.members(cluster).stream().flatMap(member -> {
            List<NicRef> wanted =
                    meshed.node(member.id()).map(KeepalivedNode::peers).orElse(List.of());
            List<NicRef> missing = wanted.stream()
                    .filter(peer -> !member.node().peers().contains(peer))
                    .toList();
            List<NicRef> wrong = member.node().peers().stream()
                    .filter(peer -> isWrong(context, cluster, wanted, member, peer))
                    .toList();
            return missing.isEmpty() && wrong.isEmpty()
                    ? Stream.empty()
                    : Stream.of(finding(context, member, missing, wrong)
                            .withFix(INFO.fix(new Edit.Put(meshed), cluster.name())));
        });
    }

    /// A peer that does not exist is the business of GEN-008, a member in another subnet that of KA-002.
    private static boolean isWrong(
            RuleContext context, KeepalivedCluster cluster, List<NicRef> wanted, Member member, NicRef peer) {
        boolean exists = context.topology().nic(peer).isPresent();
        boolean self = peer.ecs().equals(member.id());
        boolean stranger = cluster.node(peer.ecs()).isEmpty();
        boolean otherNic = wanted.stream().anyMatch(other -> other.ecs().equals(peer.ecs()) && !other.equals(peer));
        return exists && (self || stranger || otherNic);
    }

    private static Finding finding(RuleContext context, Member member, List<NicRef> missing, List<NicRef> wrong) {
        List<NicRef> named = missing.isEmpty() ? wrong : missing;
        Anchor anchor = member.anchor("peers");
        String names = names(context, named);
        Finding finding = missing.isEmpty()
                ? INFO.variant(
                        "wrong", anchor, member.name(), names, member.cluster().name())
                : INFO.finding(anchor, member.name(), names, member.cluster().name());
        return finding.withRelated(
                Stream.concat(Stream.of(member.id()), named.stream().map(NicRef::ecs))
                        .distinct()
                        .toList());
    }

    private static String names(RuleContext context, List<NicRef> peers) {
        return peers.stream()
                .map(peer ->
                        context.topology().find(peer.ecs()).map(Resource::name).orElse(peer.toString()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
