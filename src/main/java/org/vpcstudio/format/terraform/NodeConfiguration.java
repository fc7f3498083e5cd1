package org.vpcstudio.format.terraform;

import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;

/// Where the keepalived configuration of a node comes from.
final class NodeConfiguration {
    private NodeConfiguration() {}

    static String of(Document document, Ecs ecs) {
        return "";
    }
}
