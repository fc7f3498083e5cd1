package org.vpcstudio.format.keepalived;

import org.vpcstudio.model.Document;
import org.vpcstudio.model.keepalived.NodeConfig;
import org.vpcstudio.model.keepalived.NodeConfigs;
import org.vpcstudio.model.topology.ResourceId;

/// Between the text of a keepalived.conf and its values.
public final class KeepalivedConf {
    private KeepalivedConf() {}

    /// The keepalived.conf a design means for one server; blank when it is no member of any cluster.
    public static String textFor(Document document, ResourceId ecs) {
        NodeConfig config = NodeConfigs.of(document, ecs);
        return config.instances().isEmpty() ? "" : print(config);
    }

    /// A configuration as text, ending with a line break. Reading it again gives the same values.
    public static String print(NodeConfig config) {
        return Printer.print(config);
    }

    /// Reads a keepalived.conf. What is wrong with it stands in the result, never in an exception.
    ///
    /// @param file how the file is called in notices
    public static Reading read(String file, String text) {
        Problems problems = new Problems(file);
        NodeConfig config = new ConfReader(Syntax.read(text, problems), problems).read();
        if (config.instances().isEmpty()) {
            problems.error(1, "empty");
        }
        return new Reading(config, problems.errors(), problems.remarks());
    }
}
