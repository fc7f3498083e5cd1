package org.vpcstudio.check.rule.directconnect;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VirtualGateway;
import org.vpcstudio.model.topology.VirtualInterface;

/// Virtual interfaces and what they join.
final class Lines {
    private Lines() {}

    static Stream<VirtualInterface> interfaces(RuleContext context) {
        return context.each(VirtualInterface.class);
    }

    static Stream<VirtualGateway> gateway(RuleContext context, VirtualInterface link) {
        return context.topology().find(link.gateway(), VirtualGateway.class).stream();
    }

    /// The lines that end at a gateway, each once.
    static List<DirectConnection> to(RuleContext context, ResourceId gateway) {
        return context.index().referring(gateway, VirtualInterface.class).stream()
                .flatMap(link -> context.topology().find(link.connection(), DirectConnection.class).stream())
                .distinct()
                .toList();
    }

    static Anchor anchor(VirtualInterface link, String property) {
        return Anchor.at(link.id(), property);
    }
}
