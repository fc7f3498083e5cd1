package org.vpcstudio.check.rule.election;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VrrpSettings;

/// KA-042: a failover takes longer than a wanted connection allows.
public final class SlowFailover implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-042", "slow-failover", Severity.WARNING, "ka:man; RFC 9568 section 6.1; KA#1705; KA#2599");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> check(context, cluster).stream())
                .toList();
    }

    private static Optional<Finding> check(RuleContext context, KeepalivedCluster cluster) {
        Optional<AccessIntent> strictest = cluster.vips().stream()
                .flatMap(id -> context.topology().find(id, Vip.class).stream())
                .flatMap(vip -> context.index().wantedOf(vip).stream())
                .filter(intent -> intent.rtoMillis() > 0)
                .min(Comparator.comparingInt(AccessIntent::rtoMillis));
        List<Member> ranked = context.members(cluster);
        return strictest
                .filter(_ -> ranked.size() > 1 && agree(ranked))
                .flatMap(intent -> check(cluster, ranked.get(1), intent));
    }

    /// Where intervals differ nobody can say when the VIP moves; that is the business of KA-009.
    private static boolean agree(List<Member> members) {
        return members.stream().map(Member::advertIntervalMillis).distinct().count() == 1;
    }

    private static Optional<Finding> check(KeepalivedCluster cluster, Member heir, AccessIntent intent) {
        int interval = heir.advertIntervalMillis();
        long estimate = downMillis(cluster, heir, interval);
        if (estimate <= intent.rtoMillis()) {
            return Optional.empty();
        }
        return Optional.of(INFO.finding(
                        Anchor.at(cluster.id(), "settings.advertIntervalMillis"),
                        cluster.name(),
                        Seconds.of(estimate),
                        intent.name(),
                        Seconds.of(intent.rtoMillis()),
                        cluster.settings().options().downTimerAdverts(),
                        heir.name())
                .withRelated(List.of(intent.id(), heir.id()))
                .withFixes(faster(cluster, heir, interval, intent.rtoMillis()).stream()
                        .map(millis -> INFO.fix(
                                new Edit.Put(
                                        cluster.withSettings(cluster.settings().withAdvertIntervalMillis(millis))),
                                Seconds.of(millis)))
                        .toList()));
    }

    /// How long the heir waits after the last advert of a master that crashed.
    private static long downMillis(KeepalivedCluster cluster, Member heir, int interval) {
        VrrpSettings settings = cluster.settings();
        int missed = settings.options().downTimerAdverts();
        return settings.downNanos(missed, interval, heir.node().priority()) / 1_000_000;
    }

    /// The longest interval that is fast enough; empty when none is, or when a node has one of its own.
    private static Optional<Integer> faster(KeepalivedCluster cluster, Member heir, int interval, int rtoMillis) {
        int step = cluster.settings().version() == 3 ? 10 : 1000;
        boolean common = cluster.nodes().stream()
                .allMatch(node -> node.overrides().advertIntervalMillis().isEmpty());
        return IntStream.iterate((interval - 1) / step * step, millis -> millis >= step, millis -> millis - step)
                .filter(_ -> common)
                .filter(millis -> downMillis(cluster, heir, millis) <= rtoMillis)
                .boxed()
                .findFirst();
    }
}
