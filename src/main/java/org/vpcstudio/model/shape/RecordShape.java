package org.vpcstudio.model.shape;

import java.lang.invoke.MethodHandle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A record found by reflection.
final class RecordShape implements Shape.Structure {
    private final Class<?> type;
    private final List<Part> parts;
    private final MethodHandle maker;
    private final Map<String, Integer> numbers = new HashMap<>();

    RecordShape(Class<?> type, List<Part> parts, MethodHandle maker) {
        this.type = type;
        this.parts = List.copyOf(parts);
        this.maker = maker;
        for (Part part : parts) {
            numbers.put(part.name(), numbers.size());
        }
    }

    @Override
    public Class<?> type() {
        return type;
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    @Override
    public int indexOf(String name) {
        return numbers.getOrDefault(name, -1);
    }

    @Override
    public Object make(Object[] values) {
        return Calls.make(maker, values);
    }
}
