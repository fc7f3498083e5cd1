package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.VrrpSettings;

/// KA-017: a node sends its unicast adverts from an address that its interface does not have.
public final class WrongUnicastSource implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-017", "wrong-unicast-source", Severity.ERROR, "ka:man; gh:truenas/middleware#19527");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> context.members(cluster).stream())
                .filter(member -> member.mode() == VrrpSettings.Mode.UNICAST)
                .flatMap(member -> check(member).stream())
                .toList();
    }

    private static Optional<Finding> check(Member member) {
        Optional<Ipv4> written = member.node().unicastSource().value();
        Optional<Ipv4> own =
                member.nic().flatMap(server -> server.nic().address().value());
        if (written.isEmpty() || own.isEmpty() || own.equals(written)) {
            return Optional.empty();
        }
        KeepalivedCluster mended = member.cluster().withNode(member.node().withUnicastSource(Written.address("")));
        return Optional.of(INFO.finding(member.anchor("unicastSource"), member.name(), written.get(), own.get())
                .withRelated(member.id())
                .withFix(INFO.fix(new Edit.Put(mended), member.name(), own.get())));
    }
}
