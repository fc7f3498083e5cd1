package org.vpcstudio.check.rule.keepalived;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.edit.Clustering;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VrrpSettings;

/// Views and changes of clusters that several rules need.
final class Clusters {
    /// Says how a member differs from the first.
    @FunctionalInterface
    interface Difference {
        Finding of(KeepalivedCluster cluster, List<Member> members, Member member);
    }

    private Clusters() {}

    /// The announced VIPs that exist.
    static List<Vip> vips(RuleContext context, KeepalivedCluster cluster) {
        return cluster.vips().stream()
                .flatMap(id -> context.topology().find(id, Vip.class).stream())
                .toList();
    }

    /// Holds every member against the first, which has the highest priority, and reports those that differ.
    ///
    /// @param value what all should have in common
    /// @param finding about one that differs; its fix and its words, the related elements are added
    static List<Finding> unlikeFirst(RuleContext context, ToIntFunction<Member> value, Difference finding) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> {
                    List<Member> members = context.members(cluster);
                    return members.stream()
                            .filter(member -> value.applyAsInt(member) != value.applyAsInt(members.getFirst()))
                            .map(member -> finding.of(cluster, members, member)
                                    .withRelated(List.of(
                                            member.id(), members.getFirst().id())));
                })
                .toList();
    }

    /// Every node with other overrides.
    static KeepalivedCluster override(KeepalivedCluster cluster, UnaryOperator<Overrides> change) {
        return cluster.withNodes(cluster.nodes().stream()
                .map(node -> node.withOverrides(change.apply(node.overrides())))
                .toList());
    }

    /// One virtual router id on all nodes.
    static Edit virtualRouterId(KeepalivedCluster cluster, int id) {
        return new Edit.Put(override(
                cluster.withSettings(cluster.settings().withVirtualRouterId(id)),
                old -> old.withVirtualRouterId(Optional.empty())));
    }

    /// One advert interval on all nodes.
    static Edit advertIntervalMillis(KeepalivedCluster cluster, int millis) {
        return new Edit.Put(override(
                cluster.withSettings(cluster.settings().withAdvertIntervalMillis(millis)),
                old -> old.withAdvertIntervalMillis(Optional.empty())));
    }

    /// One password on all nodes.
    static Edit password(KeepalivedCluster cluster, String password) {
        VrrpSettings settings = cluster.settings();
        VrrpSettings.Authentication authentication =
                new VrrpSettings.Authentication(settings.authentication().type(), password);
        return new Edit.Put(override(
                cluster.withSettings(settings.withAuthentication(authentication)),
                old -> old.withPassword(Optional.empty())));
    }

    /// Everybody lists everybody else as a peer, as far as they exist.
    static KeepalivedCluster meshed(RuleContext context, KeepalivedCluster cluster) {
        return vips(context, cluster).stream()
                .findFirst()
                .map(vip -> Clustering.meshed(context.topology(), vip, cluster))
                .map(meshed -> meshed.withNodes(meshed.nodes().stream()
                        .map(node -> node.withPeers(node.peers().stream()
                                .filter(peer -> context.topology().nic(peer).isPresent())
                                .toList()))
                        .toList()))
                .orElse(cluster);
    }

    /// The cluster without a server: neither node nor peer.
    static KeepalivedCluster without(KeepalivedCluster cluster, ResourceId ecs) {
        return cluster.withNodes(cluster.nodes().stream()
                .filter(node -> !node.ecs().equals(ecs))
                .map((KeepalivedNode node) -> node.withPeers(node.peers().stream()
                        .filter(peer -> !peer.ecs().equals(ecs))
                        .toList()))
                .toList());
    }

    /// Milliseconds in seconds, as keepalived's configuration writes them: `1`, `0.25`.
    static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
    }
}
