package org.vpcstudio.house.circle.two;

import org.vpcstudio.house.circle.one.One;

/// Half of a circle that the architecture test must find.
public record Two(One other) {}
