package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;

/// What moves on the screen at an instant of a run: a function of trace, instant and speed, so that one can scrub.
///
/// @param packets what travels
/// @param losses where something was lost a moment ago
/// @param slides chips on their way from seat to seat
/// @param swarms ways with too many packets to show each
/// @param lanes the ways between servers that something travels on
/// @param bursts servers that sent gratuitous ARPs a moment ago, with how many
public record Motion(
        List<Packet> packets,
        List<Point> losses,
        List<Slide> slides,
        List<Swarm> swarms,
        List<List<Point>> lanes,
        Map<ResourceId, Integer> bursts) {
    /// How long a packet is seen on the screen.
    static final long FLIGHT = 350_000_000;

    /// Requests and gratuitous ARPs have a longer way.
    static final long LONG_FLIGHT = 600_000_000;

    static final long LOSS = 600_000_000;
    /// How long a chip that has moved is outlined when nothing is to move.
    static final long OUTLINE = 600_000_000;

    static final long SLIDE = 400_000_000;
    static final long BURST = 1_200_000_000;
    static final long SECOND = 1_000_000_000;

    /// More packets than this a second on one way are drawn as one capsule with their number.
    static final int MANY = 30;

    private static final double SLOWEST = 0.01;

    /// What travels.
    public enum Kind {
        REQUEST,
        ADVERT,
        GARP
    }

    /// Something on its way.
    ///
    /// @param dx where it is heading, -1 to 1
    /// @param dy likewise
    public record Packet(Kind kind, double x, double y, double dx, double dy) {}

    /// A chip on its way.
    ///
    /// @param time how much of its time has passed, 0 to 1
    public record Slide(ResourceId vip, ResourceId from, ResourceId to, double time) {}

    /// Many packets on one way.
    ///
    /// @param perSecond how many a second of the screen
    public record Swarm(Kind kind, double x, double y, int perSecond) {}

    public Motion {
        packets = List.copyOf(packets);
        losses = List.copyOf(losses);
        slides = List.copyOf(slides);
        swarms = List.copyOf(swarms);
        lanes = List.copyOf(lanes);
    }

    /// What moves at this instant.
    ///
    /// @param nanos virtual time
    /// @param speed virtual seconds a second of the screen
    public static Motion at(Scene scene, Trace trace, long nanos, double speed) {
        return at(scene, trace, nanos, speed, false);
    }

    /// The same for those who want no movement: packets rest half way, and a move is news for longer.
    public static Motion still(Scene scene, Trace trace, long nanos, double speed) {
        return at(scene, trace, nanos, speed, true);
    }

    private static Motion at(Scene scene, Trace trace, long nanos, double speed, boolean still) {
        double pace = Math.max(SLOWEST, speed);
        List<Flight> flights = flights(scene, trace, nanos, pace);
        Map<String, List<Flight>> ways = new LinkedHashMap<>();
        flights.forEach(flight ->
                ways.computeIfAbsent(flight.way(), key -> new ArrayList<>()).add(flight));
        List<Packet> packets = new ArrayList<>();
        List<Point> losses = new ArrayList<>();
        List<Swarm> swarms = new ArrayList<>();
        List<List<Point>> lanes = new ArrayList<>();
        for (List<Flight> way : ways.values()) {
            long recent = way.stream().filter(flight -> flight.age() < SECOND).count();
            if (recent > MANY) {
                Trail.Place middle = way.getFirst().trail().at(0.5);
                swarms.add(new Swarm(way.getFirst().kind(), middle.x(), middle.y(), (int) recent));
                continue;
            }
            for (Flight flight : way) {
                (still ? flight.resting() : flight.packet())
                        .filter(packet -> !isUnderANode(scene, packet))
                        .ifPresent(packets::add);
                flight.loss().ifPresent(losses::add);
                if (flight.kind() == Kind.ADVERT && flight.packet().isPresent()) {
                    lanes.add(flight.trail().points());
                }
            }
        }
        return new Motion(
                packets,
                losses,
                slides(trace, nanos, pace, still ? OUTLINE : SLIDE),
                swarms,
                lanes,
                bursts(trace, nanos, pace));
    }

    /// Packets pass under nodes, so that words stay readable.
    private static boolean isUnderANode(Scene scene, Packet packet) {
        return scene.boxes().entrySet().stream()
                .filter(entry -> entry.getValue().grown(3).contains(packet.x(), packet.y()))
                .flatMap(entry -> scene.resource(entry.getKey()).stream())
                .anyMatch(resource -> !resource.kind().isContainer());
    }

    private static List<Flight> flights(Scene scene, Trace trace, long nanos, double pace) {
        Flights board = new Flights(scene, trace);
        int first = trace.countUntil(nanos - (long) (SECOND * pace));
        int end = trace.countUntil(nanos);
        for (int i = first; i < end; i++) {
            board.add(i, (long) ((nanos - trace.events().get(i).at()) / pace));
        }
        return board.flights();
    }

    private static List<Slide> slides(Trace trace, long nanos, double pace, long length) {
        List<Slide> slides = new ArrayList<>();
        int end = trace.countUntil(nanos);
        for (int i = trace.countUntil(nanos - (long) (length * pace)); i < end; i++) {
            if (trace.events().get(i) instanceof TraceEvent.AddressAdded added) {
                double time = (nanos - added.at()) / pace / length;
                holderBefore(trace, i, added)
                        .ifPresent(from -> slides.add(new Slide(added.vip(), from, added.ecs(), time)));
            }
        }
        return slides;
    }

    /// Who gave the address up last; empty when nobody had it, or when somebody has it still.
    private static Optional<ResourceId> holderBefore(Trace trace, int event, TraceEvent.AddressAdded added) {
        if (!trace.afterEvents(event).owners(added.vip()).isEmpty()) {
            return Optional.empty();
        }
        for (int i = event - 1; i >= 0; i--) {
            if (trace.events().get(i) instanceof TraceEvent.AddressRemoved removed
                    && removed.vip().equals(added.vip())) {
                return removed.ecs().equals(added.ecs()) ? Optional.empty() : Optional.of(removed.ecs());
            }
        }
        return Optional.empty();
    }

    private static Map<ResourceId, Integer> bursts(Trace trace, long nanos, double pace) {
        Map<ResourceId, Integer> bursts = new LinkedHashMap<>();
        int end = trace.countUntil(nanos);
        for (int i = trace.countUntil(nanos - (long) (BURST * pace)); i < end; i++) {
            if (trace.events().get(i) instanceof TraceEvent.GratuitousArp arp) {
                bursts.merge(arp.ecs(), arp.count(), Math::max);
            }
        }
        return bursts;
    }
}
