package org.vpcstudio.format.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.vpcstudio.format.intake.Matching.Match;
import org.vpcstudio.format.intake.Matching.Member;
import org.vpcstudio.model.keepalived.Adverts;
import org.vpcstudio.model.keepalived.Garp;
import org.vpcstudio.model.keepalived.NodeConfig;
import org.vpcstudio.model.keepalived.NotifyCommand;
import org.vpcstudio.model.keepalived.VirtualAddress;
import org.vpcstudio.model.keepalived.VrrpInstance;
import org.vpcstudio.model.topology.KeepalivedNode.NotifyScripts;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.model.topology.VrrpSettings.Authentication;
import org.vpcstudio.model.topology.VrrpSettings.Mode;
import org.vpcstudio.model.topology.VrrpSettings.Options;

/// What the nodes of a cluster have in common, as the best node says it, and in what the others differ.
final class Settings {
    private static final int ALONE = 32;

    private Settings() {}

    static VrrpSettings of(Member lead) {
        VrrpInstance instance = lead.instance();
        Adverts adverts = instance.adverts();
        Garp garp = instance.garp();
        Options options = new Options(
                lead.node().config().globals().strict(),
                garp.refreshSeconds(),
                adverts.downTimerAdverts(),
                instance.habits().accepts(),
                instance.habits().vmac(),
                prefix(instance),
                new VrrpSettings.Garp(garp.repeat(), garp.delaySeconds(), garp.refreshRepeat()),
                isSecure(lead.node().config()));
        return new VrrpSettings(
                instance.name(),
                adverts.version(),
                instance.virtualRouterId(),
                adverts.intervalMillis(),
                adverts.authentication(),
                mode(adverts),
                instance.preemption(),
                options);
    }

    private static Mode mode(Adverts adverts) {
        return adverts.isUnicast() ? Mode.UNICAST : Mode.MULTICAST;
    }

    static int prefix(VrrpInstance instance) {
        return instance.addresses().stream()
                .mapToInt(VirtualAddress::prefix)
                .findFirst()
                .orElse(ALONE);
    }

    /// A file without scripts says nothing about them.
    private static boolean isSecure(NodeConfig config) {
        boolean scripted = !config.scripts().isEmpty()
                || config.instances().stream()
                        .anyMatch(instance -> !instance.notifies().isEmpty());
        return !scripted || config.globals().scripts().security();
    }

    /// In what a node differs from the best one.
    ///
    /// @param vips what it announces, when that is something else
    static Overrides overrides(VrrpInstance own, VrrpInstance lead, Optional<List<ResourceId>> vips) {
        Adverts mine = own.adverts();
        Adverts common = lead.adverts();
        Authentication secret = mine.authentication();
        return new Overrides(
                other(mine.version(), common.version()),
                other(own.virtualRouterId(), lead.virtualRouterId()),
                other(mine.intervalMillis(), common.intervalMillis()),
                other(secret.type(), common.authentication().type()),
                secret.type() == Authentication.Type.NONE
                        ? Optional.empty()
                        : other(secret.password(), common.authentication().password()),
                other(mode(mine), mode(common)),
                other(mine.downTimerAdverts(), common.downTimerAdverts()),
                other(own.preemption().nopreempt(), lead.preemption().nopreempt()),
                vips);
    }

    private static <T> Optional<T> other(T own, T common) {
        return own.equals(common) ? Optional.empty() : Optional.of(own);
    }

    static NotifyScripts notifies(VrrpInstance instance) {
        return new NotifyScripts(
                command(instance, "notify_master"),
                command(instance, "notify_backup"),
                command(instance, "notify_fault"));
    }

    private static String command(VrrpInstance instance, String keyword) {
        return instance.notifies().stream()
                .filter(notify -> notify.keyword().equals(keyword))
                .map(NotifyCommand::command)
                .findFirst()
                .orElse("");
    }

    /// Reports what a design has once for all nodes while the files differ.
    static void compare(Match match, Remarks remarks) {
        Member lead = match.lead();
        Map<String, Object> common = shared(lead);
        for (Member member : match.members()) {
            Map<String, Object> own = shared(member);
            common.forEach((keyword, value) -> {
                if (!Objects.equals(value, own.get(keyword))) {
                    remarks.add(
                            member.node().file(),
                            "differs",
                            keyword,
                            member.instance().name(),
                            lead.node().server());
                }
            });
        }
    }

    private static Map<String, Object> shared(Member member) {
        VrrpInstance instance = member.instance();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("vrrp_instance", instance.name());
        values.put("vrrp_strict", member.node().config().globals().strict());
        values.put("preempt_delay", instance.preemption().delayMillis());
        values.put("garp_*", instance.garp());
        values.put("accept", instance.habits().accepts());
        values.put("use_vmac", instance.habits().vmac());
        values.put("virtual_ipaddress /prefix", prefix(instance));
        return values;
    }
}
