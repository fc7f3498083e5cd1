package org.vpcstudio.sim.keepalived;

import java.util.Optional;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.sim.vrrp.Advert;
import org.vpcstudio.sim.vrrp.Role;
import org.vpcstudio.sim.vrrp.Verdict;

/// The server a keepalived runs on, as far as it can see it. What it does is told with the number of the event that
/// caused it; the answer is the number of the event it became.
public interface Surroundings {
    /// Whether an interface has its carrier.
    boolean isUp(String interfaceName);

    /// The address of an interface; empty without one or without such an interface.
    Optional<Ipv4> address(String interfaceName);

    /// Whether the command of this `vrrp_script` would succeed now.
    boolean succeeds(String script);

    /// Whether this process runs now.
    boolean runs(String process);

    /// An instance entered another state.
    int stateChanged(int cause, String instance, Role from, Role to, Trigger trigger);

    int priorityChanged(int cause, String instance, int priority);

    int checkChanged(int cause, String target, boolean good);

    /// Puts an advert on the wire.
    int advertise(int cause, String instance, Advert advert);

    /// An advert that arrived was dropped by the check of this instance.
    void refused(int cause, String instance, Advert advert, Verdict verdict);

    /// Configures the VIPs of an instance.
    void takeAddresses(int cause, String instance);

    /// Removes the VIPs of an instance.
    void dropAddresses(int cause, String instance);

    /// Sends gratuitous ARPs for every VIP of an instance.
    ///
    /// @param count packets a VIP
    void announce(int cause, String instance, int count);
}
