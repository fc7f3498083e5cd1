package org.vpcstudio.format.intake;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.vpcstudio.model.topology.ResourceId;

/// Ids that can be read, so that the same files give the same design.
final class Ids {
    private final Set<String> taken = new HashSet<>();

    /// An id that is free, such as `ecs-lb-1`.
    ResourceId of(String prefix, String name) {
        String stem = slug(name);
        String wanted = stem.startsWith(prefix + "-") ? stem : stem.isEmpty() ? prefix : prefix + "-" + stem;
        String id = wanted;
        for (int n = 2; !taken.add(id); n++) {
            id = wanted + "-" + n;
        }
        return ResourceId.of(id);
    }

    /// Lower case letters, digits and hyphens; `VI_WEB` is `web`, as the prefix of instances says nothing.
    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^(vi-(?=.)|-)|-$", "");
    }
}
