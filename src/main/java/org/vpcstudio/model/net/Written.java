package org.vpcstudio.model.net;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a person wrote where a value is wanted. A slip of the pen is kept as it stands, so that it can be shown, saved
/// and mended (rule GEN-005); it is parsed once. Two are equal when their texts are.
///
/// @param <T> the value it should mean
public final class Written<T> {
    private final String text;
    private final @Nullable T value;

    private Written(String text, @Nullable T value) {
        this.text = text;
        this.value = value;
    }

    /// Text that should be an address.
    public static Written<Ipv4> address(String text) {
        return new Written<>(text, Ipv4.tryParse(text).orElse(null));
    }

    /// A good address.
    public static Written<Ipv4> address(Ipv4 address) {
        return new Written<>(address.toString(), address);
    }

    /// Text that should be an IPv6 address.
    public static Written<Ipv6> address6(String text) {
        return new Written<>(text, Ipv6.tryParse(text).orElse(null));
    }

    /// Text that should be a range.
    public static Written<Cidr> cidr(String text) {
        return new Written<>(text, Cidr.tryParse(text).orElse(null));
    }

    /// A good range.
    public static Written<Cidr> cidr(Cidr cidr) {
        return new Written<>(cidr.toString(), cidr);
    }

    /// What was written, letter by letter.
    public String text() {
        return text;
    }

    /// What it means; empty when it means nothing.
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /// Whether nothing was written.
    public boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Written<?> written && written.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
