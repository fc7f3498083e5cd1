package org.vpcstudio.drawing;

import java.util.Optional;
import org.vpcstudio.drawing.Brush.Point;

/// A packet from when it is sent until it is forgotten.
///
/// @param way names the way it shares with others
/// @param age how long ago it was sent, in nanoseconds of the screen
/// @param time how long it is seen to travel
/// @param lostAt the part of the way after which it is lost; 1 when it arrives
record Flight(Motion.Kind kind, String way, Trail trail, long age, long time, double lostAt) {
    /// Where it is; empty before it starts, and when it has arrived or is lost.
    Optional<Motion.Packet> packet() {
        double part = age / (double) time;
        if (part < 0 || part >= Math.min(1, lostAt)) {
            return Optional.empty();
        }
        Trail.Place place = trail.at(part);
        return Optional.of(new Motion.Packet(kind, place.x(), place.y(), place.dx(), place.dy()));
    }

    /// Half of the way it makes, while it is on it.
    Optional<Motion.Packet> resting() {
        return packet().map(moving -> {
            Trail.Place place = trail.at(lostAt / 2);
            return new Motion.Packet(kind, place.x(), place.y(), place.dx(), place.dy());
        });
    }

    /// Where it was lost, for a while after.
    Optional<Point> loss() {
        double since = age - lostAt * time;
        if (lostAt >= 1 || since < 0 || since >= Motion.LOSS) {
            return Optional.empty();
        }
        Trail.Place place = trail.at(lostAt);
        return Optional.of(new Point(place.x(), place.y()));
    }
}
