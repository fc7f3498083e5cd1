package org.vpcstudio.check.rule.availability;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// HA-004: members differ in size or operating system.
public final class UnlikeMembers implements Rule {
    private static final RuleInfo INFO = new RuleInfo("HA-004", "unlike-members", Severity.INFO, "derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> {
                    List<Member> members = context.members(cluster);
                    return members.stream()
                            .map(Member::ecs)
                            .filter(ecs -> !isLike(ecs, members.getFirst().ecs()))
                            .limit(1)
                            .map(ecs -> INFO.finding(
                                            Anchor.at(ecs.id(), "flavor"),
                                            ecs.name(),
                                            members.getFirst().name(),
                                            cluster.name())
                                    .withRelated(members.getFirst().id()));
                })
                .toList();
    }

    private static boolean isLike(Ecs one, Ecs other) {
        return one.flavor().equals(other.flavor()) && one.os() == other.os();
    }
}
