package org.vpcstudio.model.topology;

/// Points to a network interface of a server; in files `ecs-id/nic-id`.
public record NicRef(ResourceId ecs, String nic) implements Comparable<NicRef> {
    /// Reads `ecs-id/nic-id`.
    ///
    /// @throws IllegalArgumentException for anything else
    public static NicRef parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1) {
            throw new IllegalArgumentException("Not a network interface (server/interface): '" + text + "'");
        }
        return new NicRef(ResourceId.of(text.substring(0, slash)), text.substring(slash + 1));
    }

    @Override
    public int compareTo(NicRef other) {
        int byEcs = ecs.compareTo(other.ecs);
        return byEcs != 0 ? byEcs : nic.compareTo(other.nic);
    }

    @Override
    public String toString() {
        return ecs + "/" + nic;
    }
}
