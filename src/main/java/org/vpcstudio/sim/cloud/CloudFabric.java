package org.vpcstudio.sim.cloud;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.sim.network.Plug;

/// The cloud of a design: security groups decide about adverts, bindings about VIPs, and multicast does not pass, which
/// is what rule KA-015 warns of.
public final class CloudFabric implements Fabric {
    private static final String NO_MULTICAST = "KA-015";
    private static final String BLOCKED = "KA-020";

    private final Topology topology;
    private final Firewall firewall;
    private final Map<Question, String> answers = new HashMap<>();

    private record Question(Plug from, Plug to, boolean unicast, int protocol) {}

    public CloudFabric(Topology topology) {
        this.topology = topology;
        this.firewall = new Firewall(topology);
    }

    @Override
    public String refusal(Plug from, Plug to, boolean unicast, int protocol) {
        return answers.computeIfAbsent(new Question(from, to, unicast, protocol), this::decide);
    }

    private String decide(Question question) {
        if (!question.unicast()) {
            return NO_MULTICAST;
        }
        Optional<Nic> sender = nic(question.from());
        Optional<Nic> receiver = nic(question.to());
        if (sender.isEmpty() || receiver.isEmpty()) {
            return BLOCKED;
        }
        Firewall.Packet packet = new Firewall.Packet(Integer.toString(question.protocol()), 0);
        boolean passes = firewall.letsOut(sender.get(), packet, address(receiver.get()), receiver)
                && firewall.letsIn(receiver.get(), packet, address(sender.get()), sender);
        return passes ? "" : BLOCKED;
    }

    private static Ipv4 address(Nic nic) {
        return nic.address().value().orElse(new Ipv4(0));
    }

    @Override
    public boolean mayUse(Plug plug, ResourceId vip) {
        Optional<String> nic = nic(plug).map(Nic::id);
        return topology.find(vip, Vip.class).stream()
                .flatMap(one -> one.bindings().stream())
                .anyMatch(ref -> ref.ecs().equals(plug.server()) && nic.equals(Optional.of(ref.nic())));
    }

    /// The interface of a server by its guest name.
    private Optional<Nic> nic(Plug plug) {
        return topology.find(plug.server(), Ecs.class).stream()
                .flatMap(ecs -> ecs.nics().stream())
                .filter(nic -> nic.guestName().equals(plug.interfaceName()))
                .findFirst();
    }
}
