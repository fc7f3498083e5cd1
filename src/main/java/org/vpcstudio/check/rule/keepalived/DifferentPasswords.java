package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.VrrpSettings;

/// KA-012: the nodes of a cluster authenticate with different passwords.
public final class DifferentPasswords implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-012", "different-passwords", Severity.ERROR, "ka:man; gh:openshift/installer#2966");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.topology()
                .each(KeepalivedCluster.class)
                .filter(cluster -> cluster.settings().authentication().type() != VrrpSettings.Authentication.Type.NONE)
                .flatMap(cluster -> check(cluster, context.members(cluster)))
                .toList();
    }

    /// The words do not repeat the passwords: findings end up in reports.
    private static Stream<Finding> check(KeepalivedCluster cluster, List<Member> members) {
        if (members.isEmpty()) {
            return Stream.empty();
        }
        Member top = members.getFirst();
        return members.stream()
                .filter(member -> !sent(member).equals(sent(top)))
                .map(member -> INFO.finding(
                                member.anchor("overrides.password"), member.name(), top.name(), cluster.name())
                        .withRelated(List.of(member.id(), top.id()))
                        .withFix(INFO.fix(Clusters.password(cluster, top.password()), top.name(), cluster.name())));
    }

    private static String sent(Member member) {
        return member.password()
                .substring(0, Math.min(LongPassword.COUNTED, member.password().length()));
    }
}
