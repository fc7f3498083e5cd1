package org.vpcstudio.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.keepalived.VrrpInstance;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VrrpSettings.Authentication;
import org.vpcstudio.sim.network.Network;
import org.vpcstudio.sim.network.Plug;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.vrrp.Advert;
import org.vpcstudio.sim.vrrp.Verdict;

/// How an advert gets from one server to the others, or why it does not.
final class AdvertPath {
    private static final int VRRP = 112;
    private static final int AUTHENTICATION_HEADER = 51;
    private static final String WIRE_CUT = "";

    private final Stage stage;

    AdvertPath(Stage stage) {
        this.stage = stage;
    }

    private record Drop(ResourceId to, String rule) {}

    /// Sends an advert and returns the number of its event.
    int send(int cause, Plug from, ResourceId cluster, VrrpInstance config, Advert advert) {
        List<Plug> heard = new ArrayList<>();
        List<Drop> drops = new ArrayList<>();
        int protocol =
                config.adverts().authentication().type() == Authentication.Type.AH ? AUTHENTICATION_HEADER : VRRP;
        for (Plug to : targets(from, config)) {
            Server receiver = stage.servers.get(to.server());
            if (receiver == null || !receiver.hasKeepalived()) {
                continue;
            }
            String rule = stage.fabric.refusal(from, to, advert.unicast(), protocol);
            if (!rule.isEmpty()) {
                drops.add(new Drop(to.server(), rule));
            } else if (!stage.network.carries(from, to)) {
                drops.add(new Drop(to.server(), WIRE_CUT));
            } else {
                heard.add(to);
            }
        }
        return record(cause, from, cluster, advert, heard, drops);
    }

    private int record(int cause, Plug from, ResourceId cluster, Advert advert, List<Plug> heard, List<Drop> drops) {
        long now = stage.queue.now();
        List<ResourceId> hearers = heard.stream().map(Plug::server).toList();
        int event = stage.recorder.add(
                new TraceEvent.AdvertSent(now, cause, from.server(), cluster, advert.priority(), hearers));
        drops.forEach(drop ->
                stage.recorder.add(new TraceEvent.PacketDropped(now, event, from.server(), drop.to(), drop.rule())));
        for (Plug to : heard) {
            Server receiver = stage.servers.get(to.server());
            if (receiver != null) {
                stage.queue.at(now + Network.WIRE_DELAY, () -> receiver.receive(to.interfaceName(), advert, event));
            }
        }
        return event;
    }

    private List<Plug> targets(Plug from, VrrpInstance config) {
        if (!config.adverts().isUnicast()) {
            return stage.network.neighbours(from);
        }
        return config.adverts().peers().stream()
                .flatMap(peer -> Ipv4.tryParse(peer).stream())
                .map(peer -> stage.network.find(from, peer))
                .flatMap(Optional::stream)
                .filter(plug -> !plug.server().equals(from.server()))
                .toList();
    }

    /// The rule that explains why a receiver dropped an advert, such as KA-009.
    static String rule(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> "";
            case VERSION_DIFFERS -> "KA-011";
            case PASSWORD_DIFFERS -> "KA-012";
            case INTERVAL_DIFFERS -> "KA-009";
            case ADDRESSES_DIFFER -> "KA-023";
            case MODE_DIFFERS -> "KA-018";
            case STRANGER -> "KA-016";
        };
    }
}
