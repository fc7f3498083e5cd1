package org.vpcstudio.check.rule.lvs;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.VirtualServer;

/// LVS-024: directors do not tell each other about connections.
public final class ConnectionsNotSynced implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("LVS-024", "connections-not-synced", Severity.INFO, "KA#1225; KA#1138");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.syncDaemon().isEmpty()
                        && !context.index()
                                .referring(cluster.id(), VirtualServer.class)
                                .isEmpty())
                .map(cluster -> INFO.finding(Anchor.at(cluster.id(), "syncDaemon"), cluster.name())
                        .withFixes(cluster.nodes().stream()
                                .limit(1)
                                .map(node -> INFO.fix(daemon(cluster, node.interfaceName()), cluster.name()))
                                .toList()))
                .toList();
    }

    /// Port and group are those of keepalived.conf(5).
    private static Edit daemon(KeepalivedCluster cluster, String interfaceName) {
        return Property.put(
                cluster,
                "syncDaemon",
                Optional.of(new KeepalivedCluster.SyncDaemon(interfaceName, 0, 8848, "224.0.0.81")));
    }
}
