package org.vpcstudio.model.topology;

/// An address family.
public enum Family {
    IPV4,
    IPV6
}
