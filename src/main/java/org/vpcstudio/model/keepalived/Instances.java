package org.vpcstudio.model.keepalived;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.KeepalivedNode.NotifyScripts;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.model.topology.VrrpSettings.Authentication;
import org.vpcstudio.model.topology.VrrpSettings.Mode;
import org.vpcstudio.model.topology.VrrpSettings.Options;
import org.vpcstudio.model.topology.VrrpSettings.Preemption;

/// Writes the `vrrp_instance` of one node of a cluster: what all nodes have in common, and what this one does
/// otherwise.
final class Instances {
    private final Topology topology;
    private final Checks checks;

    Instances(Topology topology, Checks checks) {
        this.topology = topology;
        this.checks = checks;
    }

    VrrpInstance of(KeepalivedCluster cluster, KeepalivedNode node) {
        VrrpSettings settings = cluster.settings();
        Options options = settings.options();
        Overrides own = node.overrides();
        return new VrrpInstance(
                settings.instanceName(),
                node.startState(),
                node.interfaceName(),
                own.virtualRouterId().orElse(settings.virtualRouterId()),
                node.priority(),
                adverts(settings, node),
                addresses(cluster, node),
                List.of(),
                new Preemption(
                        own.nopreempt().orElse(settings.preemption().nopreempt()),
                        settings.preemption().delayMillis()),
                checks.tracking(node),
                garp(options),
                new Habits(options.accept(), true, false, false, false, options.useVmac()),
                notifies(node.notifyScripts()));
    }

    private Adverts adverts(VrrpSettings settings, KeepalivedNode node) {
        Overrides own = node.overrides();
        boolean unicast = own.mode().orElse(settings.mode()) == Mode.UNICAST;
        String source = node.unicastSource().isBlank() && unicast ? ownAddress(node) : text(node.unicastSource());
        return new Adverts(
                own.version().orElse(settings.version()),
                own.advertIntervalMillis().orElse(settings.advertIntervalMillis()),
                own.downTimerAdverts().orElse(settings.options().downTimerAdverts()),
                authentication(settings.authentication(), own),
                source,
                unicast ? peers(node) : List.of(),
                false);
    }

    private static Authentication authentication(Authentication common, Overrides own) {
        Authentication.Type type = own.authentication().orElse(common.type());
        return type == Authentication.Type.NONE
                ? Authentication.NONE
                : new Authentication(type, own.password().orElse(common.password()));
    }

    private String ownAddress(KeepalivedNode node) {
        return topology.find(node.ecs(), Ecs.class).stream()
                .flatMap(ecs -> ecs.nics().stream())
                .filter(nic -> nic.guestName().equals(node.interfaceName()))
                .map(nic -> text(nic.address()))
                .findFirst()
                .orElse("");
    }

    private List<String> peers(KeepalivedNode node) {
        return node.peers().stream()
                .flatMap(peer -> topology.nic(peer).stream())
                .map(Nic::address)
                .flatMap(address -> readable(address).stream())
                .distinct()
                .toList();
    }

    private List<VirtualAddress> addresses(KeepalivedCluster cluster, KeepalivedNode node) {
        int prefix = cluster.settings().options().addressPrefix();
        return node.overrides().vips().orElse(cluster.vips()).stream()
                .flatMap(id -> topology.find(id, Vip.class).stream())
                .flatMap(vip -> readable(vip.address()).stream())
                .distinct()
                .map(address -> new VirtualAddress(address, prefix, node.interfaceName(), ""))
                .toList();
    }

    private static Garp garp(Options options) {
        return new Garp(
                options.garp().delaySeconds(),
                options.garp().repeat(),
                options.garpMasterRefreshSeconds(),
                options.garp().refreshRepeat(),
                Garp.DEFAULT.lowerPriorityDelaySeconds(),
                Garp.DEFAULT.lowerPriorityRepeat());
    }

    private static List<NotifyCommand> notifies(NotifyScripts scripts) {
        return Stream.of(
                        new NotifyCommand("notify_master", scripts.master()),
                        new NotifyCommand("notify_backup", scripts.backup()),
                        new NotifyCommand("notify_fault", scripts.fault()))
                .filter(one -> !one.command().isBlank())
                .toList();
    }

    /// The address as keepalived reads it; empty when it is none.
    static Optional<String> readable(Written<Ipv4> address) {
        return address.value().map(Ipv4::toString);
    }

    private static String text(Written<Ipv4> address) {
        return readable(address).orElse("");
    }
}
