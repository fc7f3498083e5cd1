package org.vpcstudio.ui.clipboard;

import java.util.List;
import java.util.stream.Collectors;
import org.vpcstudio.edit.copying.Clip;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.search.OwnAddresses;
import org.vpcstudio.search.Query;

/// Copied elements as lines of text, for letters and spreadsheets: kind, name and addresses with tabs between.
final class PlainList {
    private PlainList() {}

    static String of(Clip clip) {
        List<ResourceId> ids =
                clip.copied().stream().sorted(Query.reading(clip.design())).toList();
        return ids.stream()
                .flatMap(id -> clip.design().topology().find(id).stream())
                .filter(resource -> resource.kind().isPlaced())
                .map(PlainList::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Resource resource) {
        List<String> addresses = OwnAddresses.of(resource);
        String line = resource.kind().code() + "\t" + resource.name().replaceAll("\\s+", " ");
        return addresses.isEmpty() ? line : line + "\t" + String.join(", ", addresses);
    }
}
