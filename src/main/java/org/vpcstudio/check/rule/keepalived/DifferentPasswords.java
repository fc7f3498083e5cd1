package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.VrrpSettings;

/// KA-012: the nodes of a cluster authenticate in different ways or with different passwords.
public final class DifferentPasswords implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-012", "different-passwords", Severity.ERROR, "ka:man; gh:openshift/installer#2966");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// The words do not repeat the passwords: findings end up in reports.
    @Override
    public List<Finding> check(RuleContext context) {
        return Differing.in(context, DifferentPasswords::sent)
                .map(differing -> finding(differing.cluster(), differing.best(), differing.other()))
                .toList();
    }

    private static Finding finding(KeepalivedCluster cluster, Member best, Member other) {
        boolean kind = other.authentication() != best.authentication();
        Finding finding = kind
                ? INFO.variant(
                        "kind", other.anchor("overrides.authentication"), other.name(), best.name(), cluster.name())
                : INFO.finding(other.anchor("overrides.password"), other.name(), best.name(), cluster.name());
        VrrpSettings.Authentication one = new VrrpSettings.Authentication(best.authentication(), best.password());
        KeepalivedCluster agreed = Differing.agreed(
                Differing.agreed(cluster, "settings.authentication", "password", one),
                "settings.authentication",
                "authentication",
                one);
        return finding.withRelated(List.of(other.id(), best.id()))
                .withFix(INFO.fix(new Edit.Put(agreed), best.name(), cluster.name()));
    }

    /// What counts of it: the kind, and without one nothing.
    private static String sent(Member member) {
        return member.authentication() == VrrpSettings.Authentication.Type.NONE
                ? ""
                : member.authentication() + " "
                        + member.password()
                                .substring(
                                        0,
                                        Math.min(
                                                LongPassword.COUNTED,
                                                member.password().length()));
    }
}
