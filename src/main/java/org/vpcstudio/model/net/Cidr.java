package org.vpcstudio.model.net;

import java.util.Optional;

/// An IPv4 range in CIDR notation (RFC 4632). Host bits may be set: {@link #hasHostBits} tells, {@link
/// #network} clears.
///
/// @param address the address as written before the slash
/// @param prefix the prefix length, 0 to 32
public record Cidr(Ipv4 address, int prefix) implements Comparable<Cidr> {
    /// The prefix length of a single address.
    public static final int MAX_PREFIX = 32;

    public Cidr {
        if (prefix < 0 || prefix > MAX_PREFIX) {
            throw new IllegalArgumentException("Not a prefix length: " + prefix);
        }
    }

    /// Reads `address/prefix`.
    ///
    /// @throws IllegalArgumentException for anything else
    public static Cidr parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("Not an IPv4 CIDR: " + text));
    }

    /// As {@link #parse}, empty for anything else.
    public static Optional<Cidr> tryParse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || text.length() - slash > 3 || text.length() - slash < 2) {
            return Optional.empty();
        }
        int prefix = 0;
        for (int i = slash + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || (i == slash + 2 && prefix == 0)) {
                return Optional.empty();
            }
            prefix = prefix * 10 + (c - '0');
        }
        if (prefix > 32) {
            return Optional.empty();
        }
        int length = prefix;
        return Ipv4.tryParse(text.substring(0, slash)).map(address -> new Cidr(address, length));
    }

    /// How many addresses the range has, 1 to 2^32.
    public long size() {
        return 1L << (32 - prefix);
    }

    /// The lowest address.
    public Ipv4 first() {
        return new Ipv4(address.value() & ~(size() - 1));
    }

    /// The highest address.
    public Ipv4 last() {
        return new Ipv4(address.value() | size() - 1);
    }

    public boolean hasHostBits() {
        return !address.equals(first());
    }

    /// The same range without host bits.
    public Cidr network() {
        return hasHostBits() ? new Cidr(first(), prefix) : this;
    }

    public boolean contains(Ipv4 candidate) {
        return first().compareTo(candidate) <= 0 && candidate.compareTo(last()) <= 0;
    }

    public boolean contains(Cidr other) {
        return prefix <= other.prefix && contains(other.first());
    }

    public boolean overlaps(Cidr other) {
        return contains(other.first()) || other.contains(first());
    }

    @Override
    public int compareTo(Cidr other) {
        int byAddress = address.compareTo(other.address);
        return byAddress != 0 ? byAddress : Integer.compare(prefix, other.prefix);
    }

    @Override
    public String toString() {
        return address + "/" + prefix;
    }
}
