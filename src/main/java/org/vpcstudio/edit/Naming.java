package org.vpcstudio.edit;

import java.util.Set;
import java.util.stream.Collectors;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.text.Message;

/// Names for new elements, and changing names.
public final class Naming {
    private Naming() {}

    /// The first of `stem-1`, `stem-2` ... that no resource has.
    public static String free(Topology topology, String stem) {
        Set<String> taken = topology.all().stream().map(Resource::name).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    /// Gives a resource another name.
    public static Step rename(Topology topology, ResourceId id, String name) {
        Edit edit = topology.find(id)
                .<Edit>map(resource -> new Edit.Put(resource.withName(name)))
                .orElse(Edit.all());
        return Step.of(Message.of("edit.rename", name), edit);
    }
}
