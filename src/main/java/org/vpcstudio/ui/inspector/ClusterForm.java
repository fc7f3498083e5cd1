package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.model.topology.VrrpSettings.Authentication;
import org.vpcstudio.model.topology.VrrpSettings.Mode;
import org.vpcstudio.model.topology.VrrpSettings.Preemption;
import org.vpcstudio.text.Message;

/// The form of a keepalived cluster. Ranges and defaults are those of keepalived.conf(5).
final class ClusterForm {
    private ClusterForm() {}

    static List<Section> sections(KeepalivedCluster cluster, CloudProfile profile) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                Message.of("inspector.section.cluster"),
                List.of(Fields.name(cluster, profile), instance(cluster), router(cluster), version(cluster))));
        sections.add(new Section(Message.of("inspector.section.adverts"), adverts(cluster)));
        sections.add(new Section(Message.of("inspector.section.preemption"), preemption(cluster)));
        return sections;
    }

    /// The priority of a member; 255 would be the address owner.
    static Field priority(KeepalivedCluster cluster, KeepalivedNode node) {
        return Fields.whole(
                "nodes." + node.ecs() + ".priority",
                "priority",
                node.priority(),
                1,
                254,
                next -> cluster.withNode(node.withPriority(next)));
    }

    private static Field instance(KeepalivedCluster cluster) {
        VrrpSettings settings = cluster.settings();
        return Fields.row(
                "settings.instanceName",
                "instance",
                new Editor.Line(true, ""),
                settings.instanceName(),
                text -> text.matches("[A-Za-z0-9_.-]+")
                        ? Fields.put(cluster.withSettings(settings.withInstanceName(text)))
                        : Fields.bad("inspector.bad.instance"));
    }

    private static Field router(KeepalivedCluster cluster) {
        VrrpSettings settings = cluster.settings();
        return Fields.whole(
                "settings.virtualRouterId",
                "router-id",
                settings.virtualRouterId(),
                1,
                255,
                next -> cluster.withSettings(settings.withVirtualRouterId(next)));
    }

    private static Field version(KeepalivedCluster cluster) {
        VrrpSettings settings = cluster.settings();
        return Fields.choice(
                        "settings.version",
                        "version",
                        Integer.toString(settings.version()),
                        List.of(Fields.option("2", "VRRP 2"), Fields.option("3", "VRRP 3")),
                        next -> cluster.withSettings(settings.withVersion(Integer.parseInt(next))))
                .withStandard("2");
    }

    private static List<Field> adverts(KeepalivedCluster cluster) {
        VrrpSettings settings = cluster.settings();
        return List.of(
                Fields.seconds(
                                "settings.advertIntervalMillis",
                                "advert-interval",
                                settings.advertIntervalMillis(),
                                255_000,
                                next -> cluster.withSettings(settings.withAdvertIntervalMillis(next)))
                        .withStandard("1"),
                Fields.choice(
                        "settings.mode",
                        "mode",
                        settings.mode().name(),
                        List.of(
                                Fields.option(Mode.UNICAST.name(), "Unicast"),
                                Fields.option(Mode.MULTICAST.name(), "Multicast")),
                        next -> cluster.withSettings(settings.withMode(Mode.valueOf(next)))),
                Fields.choice(
                        "settings.authentication.type",
                        "authentication",
                        settings.authentication().type().name(),
                        List.of(
                                Fields.option("NONE", "None"),
                                Fields.option("PASS", "Password"),
                                Fields.option("AH", "IPsec AH")),
                        next -> cluster.withSettings(settings.withAuthentication(new Authentication(
                                Authentication.Type.valueOf(next),
                                settings.authentication().password())))),
                Fields.row(
                        "settings.authentication.password",
                        "password",
                        new Editor.Line(true, "8 at most"),
                        settings.authentication().password(),
                        text -> Fields.put(cluster.withSettings(settings.withAuthentication(
                                new Authentication(settings.authentication().type(), text.strip()))))));
    }

    private static List<Field> preemption(KeepalivedCluster cluster) {
        VrrpSettings settings = cluster.settings();
        Preemption preemption = settings.preemption();
        return List.of(
                Fields.toggle(
                                "settings.preemption.nopreempt",
                                "nopreempt",
                                preemption.nopreempt(),
                                on -> cluster.withSettings(
                                        settings.withPreemption(new Preemption(on, preemption.delayMillis()))))
                        .withStandard("false"),
                Fields.seconds(
                                "settings.preemption.delayMillis",
                                "preempt-delay",
                                preemption.delayMillis(),
                                1_000_000,
                                next -> cluster.withSettings(
                                        settings.withPreemption(new Preemption(preemption.nopreempt(), next))))
                        .withStandard("0"));
    }
}
