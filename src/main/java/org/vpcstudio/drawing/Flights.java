package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.Moment;
import org.vpcstudio.sim.trace.Moment.InstanceMoment;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.trace.VrrpState;

/// Turns events of a trace into packets on their way.
final class Flights {
    private static final double HALF_WAY = 0.5;

    /// Gratuitous ARPs leave in a burst; so many are drawn, so far apart.
    private static final int DIAMONDS = 2;

    private static final long DIAMOND_LAG = 130_000_000;

    private final Scene scene;
    private final Trace trace;
    private final Traffic traffic;
    private final Hops hops;
    private final List<Flight> flights = new ArrayList<>();

    Flights(Scene scene, Trace trace) {
        this.scene = scene;
        this.trace = trace;
        this.traffic = new Traffic(scene);
        this.hops = new Hops(scene);
    }

    List<Flight> flights() {
        return flights;
    }

    /// Adds what an event sent on its way.
    ///
    /// @param age how long ago, in nanoseconds of the screen
    void add(int event, long age) {
        switch (trace.events().get(event)) {
            case TraceEvent.AdvertSent sent -> advert(sent, event, age);
            case TraceEvent.GratuitousArp arp -> garp(arp, age);
            case TraceEvent.RequestAnswered answered -> answered(answered, age);
            case TraceEvent.RequestLost lost -> lost(lost, event, age);
            case TraceEvent.FaultInjected _,
                    TraceEvent.StateChanged _,
                    TraceEvent.PriorityChanged _,
                    TraceEvent.PacketDropped _,
                    TraceEvent.AddressAdded _,
                    TraceEvent.AddressRemoved _,
                    TraceEvent.LocationLearned _,
                    TraceEvent.CheckChanged _ -> {}
        }
    }

    /// To every other member. What a running member does not hear is lost half way; a dead one is simply not there.
    private void advert(TraceEvent.AdvertSent sent, int event, long age) {
        List<ResourceId> peers = scene.document().topology().find(sent.cluster(), KeepalivedCluster.class).stream()
                .flatMap(cluster -> cluster.nodes().stream())
                .map(KeepalivedNode::ecs)
                .filter(peer -> !peer.equals(sent.ecs()))
                .toList();
        Moment moment = trace.afterEvents(event);
        for (ResourceId peer : peers) {
            boolean listening = moment.instance(peer, sent.cluster())
                    .map(InstanceMoment::state)
                    .filter(state -> state != VrrpState.DOWN && state != VrrpState.STOP)
                    .isPresent();
            double lostAt = sent.heardBy().contains(peer) || !listening ? 1 : HALF_WAY;
            hops.between(sent.ecs(), peer)
                    .ifPresent(trail -> flights.add(new Flight(
                            Motion.Kind.ADVERT,
                            "advert " + sent.ecs() + " " + peer,
                            trail,
                            age,
                            Motion.FLIGHT,
                            lostAt)));
        }
    }

    private void garp(TraceEvent.GratuitousArp arp, long age) {
        traffic.binding(arp.vip(), Optional.of(arp.ecs())).ifPresent(line -> {
            Trail trail = new Trail(Traffic.toSeat(line)).reversed();
            for (int i = 0; i < Math.min(DIAMONDS, arp.count()); i++) {
                flights.add(new Flight(
                        Motion.Kind.GARP,
                        "garp " + arp.ecs() + " " + arp.vip(),
                        trail,
                        age - i * DIAMOND_LAG,
                        Motion.LONG_FLIGHT,
                        1));
            }
        });
    }

    private void answered(TraceEvent.RequestAnswered answered, long age) {
        scene.document()
                .topology()
                .find(answered.intent(), AccessIntent.class)
                .flatMap(intent -> traffic.way(intent, Optional.of(answered.ecs())))
                .ifPresent(way -> flights.add(request(answered.intent(), way.trail(), age, 1)));
    }

    private void lost(TraceEvent.RequestLost lost, int event, long age) {
        Optional<AccessIntent> intent = scene.document().topology().find(lost.intent(), AccessIntent.class);
        intent.flatMap(found -> traffic.way(found, trace.afterEvents(event)))
                .ifPresent(way -> flights.add(request(lost.intent(), way.trail(), age, lostAt(way, lost))));
    }

    private static Flight request(ResourceId intent, Trail trail, long age, double lostAt) {
        return new Flight(Motion.Kind.REQUEST, "request " + intent, trail, age, Motion.LONG_FLIGHT, lostAt);
    }

    /// The part of the way before the cross of the broken line.
    private static double lostAt(Traffic.Way way, TraceEvent.RequestLost lost) {
        return way.broken(lost.loss())
                .map(line -> {
                    Point cross = Breaks.cross(line);
                    List<Point> points = new ArrayList<>();
                    for (int i = 0; i < way.trail().points().size(); i++) {
                        Point point = way.trail().points().get(i);
                        boolean ownLine = line.route().contains(point);
                        points.add(point);
                        if (ownLine && point.equals(line.route().get(Breaks.part(line)))) {
                            break;
                        }
                    }
                    points.add(cross);
                    return Math.min(
                            0.99,
                            new Trail(points).length() / Math.max(1, way.trail().length()));
                })
                .orElse(HALF_WAY);
    }
}
