package org.vpcstudio.check.rule.lvs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.RealServer;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VirtualServer;

/// LVS-020: two virtual servers have one address, port and protocol.
public final class VirtualServerTwice implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LVS-020", "virtual-server-twice", Severity.ERROR, "ka:man");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private record Socket(ResourceId vip, String protocol, int port) {}

    @Override
    public List<Finding> check(RuleContext context) {
        Map<Socket, VirtualServer> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        Balancing.servers(context).forEach(server -> {
            VirtualServer other = first.putIfAbsent(new Socket(server.vip(), server.protocol(), server.port()), server);
            if (other != null) {
                findings.add(INFO.finding(
                                Anchor.at(server.id(), "port"),
                                server.name(),
                                other.name(),
                                server.protocol(),
                                server.port())
                        .withRelated(other.id())
                        .withFix(INFO.fix(merged(other, server), server.name(), other.name())));
            }
        });
        return findings;
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
