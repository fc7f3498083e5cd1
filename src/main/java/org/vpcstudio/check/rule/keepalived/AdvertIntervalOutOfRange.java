package org.vpcstudio.check.rule.keepalived;

import java.util.List;
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
import org.vpcstudio.model.topology.VrrpSettings;

/// KA-010: an advert interval is outside of what the protocol can say, or between two steps of it.
public final class AdvertIntervalOutOfRange implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-010", "advert-interval-out-of-range", Severity.ERROR, "ka:keepalived/vrrp/vrrp.c; ka:man");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// Version 2 counts whole seconds in one byte, version 3 hundredths of a second in twelve bits.
    private record Scale(int step, int least, int most) {
        static final Scale VERSION_2 = new Scale(1000, 10, 255_000);
        static final Scale VERSION_3 = new Scale(10, 10, 40_950);

        int round(int millis) {
            return Math.clamp(Math.round(millis / (float) step) * (long) step, Math.max(step, least), most);
        }
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> {
                    Anchor anchor = Anchor.at(cluster.id(), "settings.advertIntervalMillis");
                    int millis = cluster.settings().advertIntervalMillis();
                    return Stream.concat(
                            check(cluster, anchor, cluster.name(), millis), ofNodes(cluster, context.members(cluster)));
                })
                .toList();
    }

    private static Stream<Finding> ofNodes(KeepalivedCluster cluster, List<Member> members) {
        return members.stream()
                .flatMap(member -> member.node().overrides().advertIntervalMillis().stream()
                        .flatMap(millis -> check(
                                cluster, member.anchor("overrides.advertIntervalMillis"), member.name(), millis)));
    }

    private static Stream<Finding> check(KeepalivedCluster cluster, Anchor anchor, String name, int millis) {
        Scale scale = cluster.settings().version() == 3 ? Scale.VERSION_3 : Scale.VERSION_2;
        boolean impossible = millis < scale.least() || millis > scale.most();
        if (!impossible && millis % scale.step() == 0) {
            return Stream.empty();
        }
        String written = Clusters.seconds(millis);
        String step = Clusters.seconds(scale.step());
        String rounded = Clusters.seconds(scale.round(millis));
        Finding finding = impossible
                ? INFO.finding(anchor, name, written, Clusters.seconds(scale.least()), Clusters.seconds(scale.most()))
                : INFO.variant("rounded", anchor, name, written, step, rounded).withSeverity(Severity.WARNING);
        return Stream.of(finding.withFix(INFO.fix(rounded(cluster, scale), rounded)));
    }

    /// All of the cluster's intervals, so that equal ones stay equal.
    private static Edit rounded(KeepalivedCluster cluster, Scale scale) {
        VrrpSettings settings = cluster.settings();
        return new Edit.Put(Clusters.override(
                cluster.withSettings(settings.withAdvertIntervalMillis(scale.round(settings.advertIntervalMillis()))),
                own -> own.withAdvertIntervalMillis(own.advertIntervalMillis().map(scale::round))));
    }
}
