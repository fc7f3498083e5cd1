package org.vpcstudio.check.rule.lvs;

import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.RealServer;
import org.vpcstudio.model.topology.VirtualServer;

/// A real server of a virtual server together with the interface it stands on.
///
/// @param at its place in the list, from 0
record Backend(VirtualServer server, int at, RealServer real, ServerNic nic) {
    String name() {
        return nic.ecs().name();
    }

    /// Points at a property of the real server, such as `port`.
    Anchor anchor(String property) {
        return Anchor.at(server.id(), property(property));
    }

    String property(String name) {
        return "realServers." + at + "." + name;
    }

    Guest guest() {
        return nic.ecs().guest();
    }

    /// Another guest on its server.
    Edit put(Guest guest) {
        return new Edit.Put(nic.ecs().withGuest(guest));
    }
}
