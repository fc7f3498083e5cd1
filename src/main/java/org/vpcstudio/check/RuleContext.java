package org.vpcstudio.check;

import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Topology;

/// What a rule may look at.
///
/// @param document the design
/// @param profile the cloud it is for
public record RuleContext(Document document, CloudProfile profile) {
    public static RuleContext of(Document document) {
        return new RuleContext(document, CloudProfile.of(document.profile()));
    }

    public Topology topology() {
        return document.topology();
    }
}
