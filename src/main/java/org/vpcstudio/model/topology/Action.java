package org.vpcstudio.model.topology;

/// What a rule of a security group or a network ACL does with a packet that matches.
public enum Action {
    ALLOW,
    DENY
}
