package org.vpcstudio.sim.cloud;

import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.network.Plug;

/// What stands between servers besides wires.
public interface Fabric {
    /// Why an advert does not pass from one interface to another: the code of a rule, or blank when it passes.
    ///
    /// @param unicast whether it goes to one address or to 224.0.0.18
    /// @param protocol the IP protocol number, 112 for VRRP and 51 for its authentication header
    String refusal(Plug from, Plug to, boolean unicast, int protocol);

    /// Whether the network delivers a VIP to this interface when a gratuitous ARP says so.
    boolean mayUse(Plug plug, ResourceId vip);

    /// A plain switch: everything passes.
    Fabric OPEN = new Fabric() {
        @Override
        public String refusal(Plug from, Plug to, boolean unicast, int protocol) {
            return "";
        }

        @Override
        public boolean mayUse(Plug plug, ResourceId vip) {
            return true;
        }
    };
}
