package org.vpcstudio.model.shape;

import java.lang.invoke.MethodHandle;
import java.util.List;

/// A record found by reflection.
record RecordShape(Class<?> type, List<Part> parts, MethodHandle maker) implements Shape.Structure {
    @Override
    public Object make(Object[] values) {
        return Calls.make(maker, values);
    }
}
