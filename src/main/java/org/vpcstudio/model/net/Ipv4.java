package org.vpcstudio.model.net;

import java.util.Optional;

/// An IPv4 address.
///
/// @param value the 32 bits as a number from 0 to 4294967295
public record Ipv4(long value) implements Comparable<Ipv4> {
    public Ipv4 {
        if (value < 0 || value > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("Not an IPv4 address: " + value);
        }
    }

    /// Reads dotted-decimal notation: four numbers from 0 to 255 without leading zeros.
    ///
    /// @throws IllegalArgumentException for anything else
    public static Ipv4 parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("Not an IPv4 address: " + text));
    }

    /// As {@link #parse}, empty for anything else.
    public static Optional<Ipv4> tryParse(String text) {
        long bits = 0;
        int parts = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('.', start);
            int stop = end < 0 ? text.length() : end;
            int octet = octet(text, start, stop);
            if (octet < 0 || parts == 4) {
                return Optional.empty();
            }
            bits = bits << 8 | octet;
            parts++;
            start = stop + 1;
        }
        return parts == 4 ? Optional.of(new Ipv4(bits)) : Optional.empty();
    }

    private static int octet(String text, int start, int end) {
        int length = end - start;
        if (length < 1 || length > 3 || (length > 1 && text.charAt(start) == '0')) {
            return -1;
        }
        int octet = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            octet = octet * 10 + (c - '0');
        }
        return octet > 255 ? -1 : octet;
    }

    /// The address `offset` further on.
    ///
    /// @throws IllegalArgumentException beyond either end of the address space
    public Ipv4 plus(long offset) {
        return new Ipv4(value + offset);
    }

    /// The last of the four numbers, as the chips of the drawing show it.
    public int lastOctet() {
        return (int) (value & 0xFF);
    }

    @Override
    public int compareTo(Ipv4 other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return (value >> 24) + "." + (value >> 16 & 0xFF) + "." + (value >> 8 & 0xFF) + "." + (value & 0xFF);
    }
}
