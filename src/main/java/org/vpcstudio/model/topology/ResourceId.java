package org.vpcstudio.model.topology;

/// The stable name of a resource inside its project: `ecs-7f3k2q`. Never shown to the architect, never reused.
///
/// @param value letters, digits, `-` and `_`; at least one
public record ResourceId(String value) implements Comparable<ResourceId> {
    public ResourceId {
        if (!isGood(value)) {
            throw new IllegalArgumentException("Not a resource id: '" + value + "'");
        }
    }

    // A loop, because every reference in a file comes by here.
    private static boolean isGood(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!allowed(value.charAt(i))) {
                return false;
            }
        }
        return !value.isEmpty();
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
