package org.vpcstudio.format.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vpcstudio.format.intake.KeepalivedImport.Source;
import org.vpcstudio.model.keepalived.NodeConfig;

/// The file of one server.
///
/// @param server what the server is called
/// @param file how the file is called in notices
/// @param config as it works
record NodeFile(String server, String file, NodeConfig config) {
    /// A server is called what its `router_id` says, unless others say the same; else after its file, or after the
    /// folder when the file has the name all such files have.
    static List<NodeFile> named(List<Source> sources, List<NodeConfig> configs) {
        List<NodeFile> nodes = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < sources.size(); i++) {
            String routerId = configs.get(i).globals().routerId();
            boolean unique = configs.stream()
                            .filter(config -> config.globals().routerId().equals(routerId))
                            .count()
                    == 1;
            String path = sources.get(i).path();
            String wanted = unique && !routerId.isBlank() ? routerId : nameOf(path);
            String name = wanted;
            for (int n = 2; !taken.add(name); n++) {
                name = wanted + "-" + n;
            }
            nodes.add(new NodeFile(name, path, configs.get(i)));
        }
        return nodes;
    }

    private static String nameOf(String path) {
        List<String> parts = List.of(path.split("[/\\\\]+", -1));
        String file = parts.getLast().replaceFirst("\\.conf$", "");
        boolean usual = file.equals("keepalived") && parts.size() > 1;
        String name = usual ? parts.get(parts.size() - 2) : file;
        return name.isBlank() || name.equals("..") || name.equals(".") ? "node" : name;
    }
}
