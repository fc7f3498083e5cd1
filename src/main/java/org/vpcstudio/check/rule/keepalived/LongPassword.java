package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.VrrpSettings;

/// KA-013: a password is longer than what VRRP sends of it.
public final class LongPassword implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "KA-013",
            "long-password",
            Severity.WARNING,
            "ka:man; gh:ceph/ceph#46907; gh:sighupio/distribution#349; gh:kubernetes-retired/contrib#460");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// RFC 2338 section 5.3.6 gives the password eight bytes.
    static final int COUNTED = 8;

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.settings().authentication().type() != VrrpSettings.Authentication.Type.NONE)
                .flatMap(cluster -> Stream.concat(
                        Stream.of(cluster.settings().authentication().password())
                                .filter(LongPassword::isLong)
                                .map(password -> finding(
                                        cluster,
                                        Anchor.at(cluster.id(), "settings.authentication.password"),
                                        cluster.name(),
                                        password)),
                        context.members(cluster).stream()
                                .flatMap(member -> member.node().overrides().password().stream()
                                        .filter(LongPassword::isLong)
                                        .map(password -> finding(
                                                cluster,
                                                member.anchor("overrides.password"),
                                                member.name(),
                                                password)))))
                .toList();
    }

    private static boolean isLong(String password) {
        return password.length() > COUNTED;
    }

    private static Finding finding(KeepalivedCluster cluster, Anchor anchor, String name, String password) {
        return INFO.finding(anchor, name, password.length(), COUNTED).withFix(INFO.fix(cut(cluster), COUNTED));
    }

    private static Edit cut(KeepalivedCluster cluster) {
        VrrpSettings settings = cluster.settings();
        VrrpSettings.Authentication old = settings.authentication();
        return new Edit.Put(Clusters.override(
                cluster.withSettings(
                        settings.withAuthentication(new VrrpSettings.Authentication(old.type(), cut(old.password())))),
                own -> own.withPassword(own.password().map(LongPassword::cut))));
    }

    private static String cut(String password) {
        return isLong(password) ? password.substring(0, COUNTED) : password;
    }
}
