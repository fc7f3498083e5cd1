package org.vpcstudio.check.rule.server;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Ecs;

/// GEN-010: a server has no availability zone, or one of another region.
public final class ZoneOutsideRegion implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("GEN-010", "zone-outside-region", Severity.ERROR, "vpc:service_overview/region_and_az.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Ecs.class).flatMap(ecs -> check(context, ecs)).toList();
    }

    private static Stream<Finding> check(RuleContext context, Ecs ecs) {
        List<String> good = Zones.of(context, ecs);
        boolean blank = ecs.zone().isBlank();
        if (!blank && (good.isEmpty() || good.contains(ecs.zone()))) {
            return Stream.empty();
        }
        Anchor anchor = Anchor.at(ecs.id(), "zone");
        String words = good.isEmpty() ? "-" : String.join(", ", good);
        Finding finding = blank
                ? INFO.variant("none", anchor, ecs.name(), words)
                : INFO.finding(anchor, ecs.name(), ecs.zone(), words);
        return Stream.of(finding.withFixes(Zones.leastUsed(context, ecs, good).stream()
                .map(zone -> INFO.fix(new Edit.Put(ecs.withZone(zone)), ecs.name(), zone))
                .toList()));
    }
}
