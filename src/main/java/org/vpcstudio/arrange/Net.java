package org.vpcstudio.arrange;

import java.util.Comparator;

/// The name of lines that belong together and may share their way. Lines are laid in the order of their nets, and only
/// keep away from those of nets before: so equal designs get equal routes however they came about.
///
/// @param phase lines of lower phases are laid first
/// @param name tells the nets of one phase apart and orders them
public record Net(int phase, String name) implements Comparable<Net> {
    /// The outlines of frames, which are there before all lines.
    static final Net OF_FRAMES = new Net(Integer.MIN_VALUE, "");

    private static final Comparator<Net> ORDER =
            Comparator.comparingInt(Net::phase).thenComparing(Net::name);

    @Override
    public int compareTo(Net other) {
        return ORDER.compare(this, other);
    }
}
