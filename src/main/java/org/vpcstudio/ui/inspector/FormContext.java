package org.vpcstudio.ui.inspector;

import java.util.function.Predicate;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;

/// What a form is made from beside the element itself.
///
/// @param document the design
/// @param ids for elements that an entry makes
/// @param open which rows that hold others are unfolded, by their property
record FormContext(Document document, IdSource ids, Predicate<String> open) {
    Topology topology() {
        return document.topology();
    }

    CloudProfile profile() {
        return CloudProfile.of(document.profile());
    }

    String nameOf(ResourceId id) {
        return AddressForms.nameOf(topology(), id);
    }

    /// The same with every row folded, as several elements are shown.
    FormContext folded() {
        return new FormContext(document, ids, _ -> false);
    }
}
