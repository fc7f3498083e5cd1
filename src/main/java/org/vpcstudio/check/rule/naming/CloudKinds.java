package org.vpcstudio.check.rule.naming;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;

/// What the cloud makes and keeps under a name. The rest is on the drawing, on a server or at a site.
final class CloudKinds {
    private static final Set<Kind> KINDS = EnumSet.complementOf(EnumSet.of(
            Kind.REGION,
            Kind.PROJECT,
            Kind.KEEPALIVED_CLUSTER,
            Kind.SYNC_GROUP,
            Kind.VIRTUAL_SERVER,
            Kind.INTERNET,
            Kind.SITE,
            Kind.ACCESS_INTENT,
            Kind.NOTE));

    private CloudKinds() {}

    static Stream<Resource> of(RuleContext context) {
        return context.each(Resource.class).filter(resource -> KINDS.contains(resource.kind()));
    }

    /// Whether it belongs to Direct Connect, which counts characters in its own way.
    static boolean isDirectConnect(Kind kind) {
        return kind == Kind.DIRECT_CONNECTION || kind == Kind.VIRTUAL_GATEWAY || kind == Kind.VIRTUAL_INTERFACE;
    }
}
