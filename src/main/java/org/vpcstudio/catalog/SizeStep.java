package org.vpcstudio.catalog;

/// Sizes above a bound are sold in steps only.
///
/// @param above the bound itself still has the step before it; 0 or more, in the unit of the key
/// @param step sizes above the bound are multiples of it; 1 or more
public record SizeStep(int above, int step) {
    /// Reads `above:step`, such as `300:50`.
    ///
    /// @throws IllegalArgumentException for anything else
    static SizeStep parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a step of a size: " + text);
        }
        return new SizeStep(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
