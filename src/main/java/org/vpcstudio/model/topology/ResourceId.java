package org.vpcstudio.model.topology;

/// The stable name of a resource inside its project: `ecs-7f3k2q`. Never shown to the architect, never reused.
///
/// @param value letters, digits, `-` and `_`; at least one
public record ResourceId(String value) implements Comparable<ResourceId> {
    public ResourceId {
        if (value.isEmpty() || !value.chars().allMatch(ResourceId::allowed)) {
            throw new IllegalArgumentException("Not a resource id: '" + value + "'");
        }
    }

    public static ResourceId of(String value) {
        return new ResourceId(value);
    }

    private static boolean allowed(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    @Override
    public int compareTo(ResourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
