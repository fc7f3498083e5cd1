package org.vpcstudio.model.shape;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.topology.Kind;

/// One property of a record.
public final class Part {
    private final String name;
    private final Shape shape;
    private final Optional<Object> fallback;
    private final List<Kind> kinds;
    private final MethodHandle getter;

    Part(String name, Shape shape, Optional<Object> fallback, List<Kind> kinds, MethodHandle getter) {
        this.name = name;
        this.shape = shape;
        this.fallback = fallback;
        this.kinds = List.copyOf(kinds);
        this.getter = getter;
    }

    public String name() {
        return name;
    }

    public Shape shape() {
        return shape;
    }

    /// What it is when nobody says it; empty when it has to be said.
    public Optional<Object> fallback() {
        return fallback;
    }

    /// What its ids point to in a sound design; empty when it holds none, or those of interfaces.
    public List<Kind> kinds() {
        return kinds;
    }

    /// Its value in this record.
    public Object of(Object record) {
        return Calls.get(getter, record);
    }

    /// Whether it has a value in this record that would be the same unsaid.
    public boolean isDefault(Object record) {
        return fallback.isPresent() && fallback.get().equals(of(record));
    }
}
