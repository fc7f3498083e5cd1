package org.vpcstudio.sim.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.kernel.VirtualTime;

/// Segments, links and partitions.
public final class Network {
    /// How long a packet is on the wire: short, and long enough that a sender acts before its receivers do.
    public static final long WIRE_DELAY = VirtualTime.MILLI / 2;

    private static final int IN_NO_GROUP = -1;

    private final Map<Plug, Place> places = new LinkedHashMap<>();
    private final Map<String, Map<ResourceId, Integer>> partitions = new HashMap<>();
    private final Set<String> segments = new TreeSet<>();
    private final Set<Plug> unplugged = new HashSet<>();
    private final Set<ResourceId> dead = new HashSet<>();

    private record Place(String segment, String router, Optional<Ipv4> address) {}

    /// Adds an interface.
    ///
    /// @param segment the layer-2 segment it is on
    /// @param router the router that joins segments; segments of the same router reach each other by unicast
    public void attach(Plug plug, String segment, String router, Optional<Ipv4> address) {
        places.put(plug, new Place(segment, router, address));
        segments.add(segment);
    }

    public boolean has(Plug plug) {
        return places.containsKey(plug);
    }

    public Optional<Ipv4> address(Plug plug) {
        return Optional.ofNullable(places.get(plug)).flatMap(Place::address);
    }

    public void setLink(Plug plug, boolean up) {
        if (up) {
            unplugged.remove(plug);
        } else {
            unplugged.add(plug);
        }
    }

    public void setPower(ResourceId server, boolean on) {
        if (on) {
            dead.remove(server);
        } else {
            dead.add(server);
        }
    }

    /// Whether a server has power.
    public boolean isAlive(ResourceId server) {
        return !dead.contains(server);
    }

    /// Whether an interface exists and has its carrier, seen from its server.
    public boolean isUp(Plug plug) {
        return places.containsKey(plug) && !unplugged.contains(plug);
    }

    /// Whether an interface can send and receive.
    public boolean isLive(Plug plug) {
        return isUp(plug) && isAlive(plug.server());
    }

    /// Cuts a segment, or every one, into groups; servers in no group form a group of their own.
    ///
    /// @param segment blank: every segment
    public void partition(List<List<ResourceId>> groups, String segment) {
        Map<ResourceId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (ResourceId server : groups.get(i)) {
                numbers.put(server, i);
            }
        }
        affected(segment).forEach(one -> partitions.put(one, numbers));
    }

    /// Mends a segment, or every one.
    ///
    /// @param segment blank: every segment
    public void heal(String segment) {
        affected(segment).forEach(partitions::remove);
    }

    private Set<String> affected(String segment) {
        return segment.isBlank() ? segments : Set.of(segment);
    }

    /// The other interfaces of the segment, in the order they were added, whether they hear or not.
    public List<Plug> neighbours(Plug from) {
        Place own = places.get(from);
        return own == null
                ? List.of()
                : places.entrySet().stream()
                        .filter(entry -> entry.getValue().segment().equals(own.segment()))
                        .map(Map.Entry::getKey)
                        .filter(plug -> !plug.server().equals(from.server()))
                        .toList();
    }

    /// The interface with this address that the sender's segment or router leads to.
    public Optional<Plug> find(Plug from, Ipv4 address) {
        Place own = places.get(from);
        return own == null
                ? Optional.empty()
                : places.entrySet().stream()
                        .filter(entry -> entry.getValue().address().equals(Optional.of(address)))
                        .filter(entry -> joined(own, entry.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private static boolean joined(Place one, Place other) {
        return one.segment().equals(other.segment()) || one.router().equals(other.router());
    }

    /// Whether a packet sent now from one interface arrives at the other.
    public boolean carries(Plug from, Plug to) {
        return isLive(from) && isLive(to) && !isCut(from, to);
    }

    private boolean isCut(Plug from, Plug to) {
        Place one = places.get(from);
        Place other = places.get(to);
        return one == null || other == null || separates(one, from, to) || separates(other, from, to);
    }

    private boolean separates(Place place, Plug from, Plug to) {
        Map<ResourceId, Integer> groups = partitions.getOrDefault(place.segment(), Map.of());
        return !groups.getOrDefault(from.server(), IN_NO_GROUP).equals(groups.getOrDefault(to.server(), IN_NO_GROUP));
    }
}
