package org.vpcstudio.model.topology;

/// The kinds of resources. The code is the word in files, style sheets, icons and message keys.
public enum Kind {
    REGION("region"),
    VPC("vpc"),
    SUBNET("subnet"),
    SECURITY_GROUP("security-group"),
    ECS("ecs"),
    VIP("vip"),
    KEEPALIVED_CLUSTER("keepalived-cluster"),
    EIP("eip"),
    INTERNET("internet"),
    ACCESS_INTENT("access-intent");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// Whether elements of this kind are drawn as a box in which others are nested.
    public boolean isContainer() {
        return this == REGION || this == VPC || this == SUBNET;
    }

    /// Whether elements of this kind have a place of their own on the canvas. Clusters are drawn from their members,
    /// security groups and intents are shown on the elements they concern.
    public boolean isPlaced() {
        return this != SECURITY_GROUP && this != KEEPALIVED_CLUSTER && this != ACCESS_INTENT;
    }
}
