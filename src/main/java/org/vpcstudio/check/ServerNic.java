package org.vpcstudio.check;

import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;

/// A network interface together with the server it belongs to.
public record ServerNic(Ecs ecs, Nic nic) {
    public NicRef ref() {
        return new NicRef(ecs.id(), nic.id());
    }

    /// Points at one of the interface's properties, such as `address`.
    public Anchor anchor(String property) {
        return Anchor.at(ecs.id(), "nics." + nic.id() + "." + property);
    }

    /// Replaces the interface.
    public Edit put(Nic next) {
        return new Edit.Put(ecs.withNic(next));
    }
}
