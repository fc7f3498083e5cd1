package org.vpcstudio.house.circle.one;

import org.vpcstudio.house.circle.two.Two;

/// Half of a circle that the architecture test must find.
public record One(Two other) {}
