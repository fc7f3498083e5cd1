package org.vpcstudio.model.keepalived;

import java.util.List;
import java.util.Optional;

/// The `keepalived.conf` of one server.
///
/// @param scripts its `vrrp_script` blocks
/// @param processes its `vrrp_track_process` blocks
/// @param groups its `vrrp_sync_group` blocks
/// @param instances its `vrrp_instance` blocks
/// @param services its `virtual_server` blocks
public record NodeConfig(
        Globals globals,
        List<CheckScript> scripts,
        List<ProcessCheck> processes,
        List<SyncGroup> groups,
        List<VrrpInstance> instances,
        List<VirtualService> services) {
    public NodeConfig {
        scripts = List.copyOf(scripts);
        processes = List.copyOf(processes);
        groups = List.copyOf(groups);
        instances = List.copyOf(instances);
        services = List.copyOf(services);
    }

    public Optional<CheckScript> script(String name) {
        return scripts.stream().filter(script -> script.name().equals(name)).findFirst();
    }

    public Optional<ProcessCheck> process(String name) {
        return processes.stream().filter(process -> process.name().equals(name)).findFirst();
    }

    public Optional<VrrpInstance> instance(String name) {
        return instances.stream()
                .filter(instance -> instance.name().equals(name))
                .findFirst();
    }

    public NodeConfig withInstances(List<VrrpInstance> next) {
        return new NodeConfig(globals, scripts, processes, groups, next, services);
    }
}
