package org.vpcstudio.arrange;

/// A corner or an end of a route, in whole canvas units.
public record Spot(int x, int y) {}
