package org.vpcstudio.model.net;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An IPv6 address, without a scope.
public final class Ipv6 implements Comparable<Ipv6> {
    private final byte[] bytes;

    private Ipv6(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Reads the text forms of RFC 4291, section 2.2; empty for anything else.
    public static Optional<Ipv6> tryParse(String text) {
        // Without a colon it could be read as an IPv4 address.
        if (text.indexOf(':') < 0 || text.indexOf('%') >= 0 || text.indexOf('[') >= 0) {
            return Optional.empty();
        }
        try {
            // A mapped address (::ffff:192.0.2.1) comes back as an IPv4 one and is none for an interface.
            return InetAddress.ofLiteral(text) instanceof Inet6Address address
                    ? Optional.of(new Ipv6(address.getAddress()))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(Ipv6 other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ipv6 address && Arrays.equals(address.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// Eight groups of four hexadecimal digits.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            text.append(i == 0 ? "" : ":").append(HexFormat.of().formatHex(bytes, i, i + 2));
        }
        return text.toString();
    }
}
