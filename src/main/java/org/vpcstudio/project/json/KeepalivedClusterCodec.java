package org.vpcstudio.project.json;

import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.ResourceId;

/// Keepalived clusters in files.
final class KeepalivedClusterCodec {
    private KeepalivedClusterCodec() {}

    static void write(KeepalivedCluster cluster, Sheet sheet) {
        sheet.text("name", cluster.name())
                .object("settings", SettingsCodec.write(cluster.settings()))
                .texts("vips", cluster.vips())
                .objects("nodes", cluster.nodes(), NodeCodec::write);
    }

    static KeepalivedCluster read(ResourceId id, Fields fields) throws UnreadableException {
        return new KeepalivedCluster(
                id,
                fields.text("name"),
                SettingsCodec.read(fields.object("settings")),
                fields.ids("vips"),
                fields.objects("nodes", NodeCodec::read));
    }
}
