package org.vpcstudio.check.rule.lvs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.RealServer;
import org.vpcstudio.model.topology.VirtualServer;

/// LVS-020: two virtual servers have one address, port and protocol.
public final class VirtualServerTwice implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LVS-020", "virtual-server-twice", Severity.ERROR, "ka:man");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.servers(context)
                .flatMap(server -> first(context, server).stream().map(other -> finding(server, other)))
                .toList();
    }

    /// The first virtual server of the same VIP, protocol and port; empty for that one itself.
    private static Optional<VirtualServer> first(RuleContext context, VirtualServer server) {
        return context.index().referring(server.vip(), VirtualServer.class).stream()
                .takeWhile(other -> !other.id().equals(server.id()))
                .filter(other -> other.vip().equals(server.vip())
                        && other.protocol().equals(server.protocol())
                        && other.port() == server.port())
                .findFirst();
    }

    private static Finding finding(VirtualServer server, VirtualServer other) {
        return INFO.finding(
                        Anchor.at(server.id(), "port"), server.name(), other.name(), server.protocol(), server.port())
                .withRelated(other.id())
                .withFix(INFO.fix(merged(other, server), server.name(), other.name()));
    }

    /// The backends of both, each once.
    private static Edit merged(VirtualServer other, VirtualServer server) {
        List<RealServer> all = new ArrayList<>(other.realServers());
        server.realServers().stream()
                .filter(real -> all.stream().noneMatch(one -> one.nic().equals(real.nic())))
                .forEach(all::add);
        return Edit.all(new Edit.Put(other.withRealServers(all)), new Edit.Remove(server.id()));
    }
}
