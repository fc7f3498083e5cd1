package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Topology;

/// Edits in the making: each sees what those before it did.
final class Draft {
    private final List<Edit> edits = new ArrayList<>();
    private Document state;

    Draft(Document start) {
        this.state = start;
    }

    Document document() {
        return state;
    }

    Topology topology() {
        return state.topology();
    }

    Draft put(Resource resource) {
        return take(new Edit.Put(resource));
    }

    Draft take(Edit edit) {
        edits.add(edit);
        state = edit.apply(state);
        return this;
    }

    Draft takeAll(Collection<? extends Edit> all) {
        all.forEach(this::take);
        return this;
    }

    Edit edit() {
        return Edit.all(edits);
    }
}
