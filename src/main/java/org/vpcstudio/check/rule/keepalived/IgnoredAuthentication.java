package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.VrrpSettings;

/// KA-014: authentication is set where keepalived ignores it, or of the kind that is not recommended.
public final class IgnoredAuthentication implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-014", "ignored-authentication", Severity.WARNING, "ka:keepalived/vrrp/vrrp.c; ka:man");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> check(cluster).stream())
                .toList();
    }

    private static Optional<Finding> check(KeepalivedCluster cluster) {
        VrrpSettings settings = cluster.settings();
        Anchor anchor = Anchor.at(cluster.id(), "settings.authentication.type");
        String type = settings.authentication().type().name();
        Edit none = new Edit.Put(cluster.withSettings(settings.withAuthentication(VrrpSettings.Authentication.NONE)));
        if (settings.authentication().type() == VrrpSettings.Authentication.Type.NONE) {
            return Optional.empty();
        }
        if (settings.version() == 3) {
            return Optional.of(INFO.finding(anchor, cluster.name(), type).withFix(INFO.fix(none, cluster.name())));
        }
        if (settings.options().strict()) {
            return Optional.of(
                    INFO.variant("strict", anchor, cluster.name(), type).withFix(INFO.fix(none, cluster.name())));
        }
        return settings.authentication().type() == VrrpSettings.Authentication.Type.AH
                ? Optional.of(INFO.variant("ah", anchor, cluster.name()))
                : Optional.empty();
    }
}
