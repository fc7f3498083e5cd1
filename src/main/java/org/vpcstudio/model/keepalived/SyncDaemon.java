package org.vpcstudio.model.keepalived;

/// `lvs_sync_daemon`: the LVS connection table travels to the standby.
///
/// @param interfaceName the interface it sends on
/// @param instance the `vrrp_instance` whose MASTER sends
/// @param id 0 to 255, the same on all nodes
/// @param port UDP
/// @param group the multicast group
public record SyncDaemon(String interfaceName, String instance, int id, int port, String group) {}
