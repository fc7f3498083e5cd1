package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Gateway;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Link;
import org.vpcstudio.model.topology.NetworkAcl;
import org.vpcstudio.model.topology.Note;
import org.vpcstudio.model.topology.Project;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SharedBandwidth;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.SyncGroup;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.text.Message;

/// The form of a selection: that of the one element, the properties that several have in common, or those of the design
/// when nothing is selected.
final class Forms {
    /// Stands for values that differ among the selected elements.
    static final String MIXED = "\u2014";

    private Forms() {}

    static List<Section> of(FormContext context, List<Resource> selected) {
        if (selected.size() == 1) {
            return of(context, selected.getFirst());
        }
        return selected.isEmpty() ? DesignForm.sections(context.document()) : common(context.folded(), selected);
    }

    /// Forms made by hand where they say more than the records do, completed by the rest of the record.
    private static List<Section> of(FormContext context, Resource resource) {
        CloudProfile profile = context.profile();
        Topology topology = context.topology();
        List<Section> made =
                switch (resource) {
                    case Region region -> NetworkForms.region(region, profile);
                    case Vpc vpc -> NetworkForms.vpc(vpc, profile);
                    case Subnet subnet -> NetworkForms.subnet(topology, subnet, profile);
                    case SecurityGroup group -> SecurityGroupForm.sections(topology, group, profile);
                    case Ecs ecs -> EcsForm.sections(context, ecs);
                    case Vip vip -> AddressForms.vip(topology, vip, profile);
                    case Eip eip -> AddressForms.eip(topology, eip, profile);
                    case KeepalivedCluster cluster -> ClusterForm.sections(cluster, profile);
                    case Internet internet -> NetworkForms.internet(internet, profile);
                    case AccessIntent intent -> IntentForm.sections(context, intent);
                    case Note note -> List.of(NetworkForms.heading(note));
                    case Project _,
                            RouteTable _,
                            NetworkAcl _,
                            SyncGroup _,
                            VirtualServer _,
                            SharedBandwidth _,
                            Link _,
                            Site _,
                            Gateway _ -> List.of();
                };
        return made.isEmpty() ? ShapeForms.whole(context, resource) : ShapeForms.completed(context, resource, made);
    }

    /// The rows that every selected element has and that can be edited; an entry changes all of them in one step.
    private static List<Section> common(FormContext context, List<Resource> selected) {
        List<Map<String, Field>> forms = selected.stream()
                .map(resource -> editable(of(context, resource)))
                .toList();
        List<Field> shared = new ArrayList<>();
        for (Field field : forms.getFirst().values()) {
            List<Field> same = forms.stream()
                    .filter(form -> form.containsKey(key(field)))
                    .map(form -> form.getOrDefault(key(field), field))
                    .toList();
            if (same.size() == forms.size() && !field.property().equals("name")) {
                shared.add(merged(same));
            }
        }
        return List.of(new Section(Message.of("inspector.section.common", selected.size()), shared));
    }

    private static Map<String, Field> editable(List<Section> sections) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Section section : sections) {
            for (Field field : section.fields()) {
                if (field.isEditable()) {
                    fields.put(key(field), field);
                }
            }
        }
        return fields;
    }

    private static String key(Field field) {
        return field.property() + " " + field.label().key();
    }

    private static Field merged(List<Field> same) {
        Field first = same.getFirst();
        boolean equal = same.stream().allMatch(field -> field.value().equals(first.value()));
        Function<String, Outcome> entry = text -> {
            List<Edit> edits = new ArrayList<>();
            for (Field field : same) {
                switch (field.entry().apply(text)) {
                    case Outcome.Good(Edit edit) -> edits.add(edit);
                    case Outcome.Grown(Edit edit, String _) -> edits.add(edit);
                    case Outcome.Bad bad -> {
                        return bad;
                    }
                }
            }
            return new Outcome.Good(Edit.all(edits));
        };
        String value = equal ? first.value() : MIXED;
        return new Field(
                first.property(),
                first.label(),
                equal ? first.editor() : mixed(first.editor()),
                value,
                value,
                Optional.empty(),
                Optional.empty(),
                first.depth(),
                entry);
    }

    /// A choice among elements shows what it has by itself, so that it has to be told that there is no one answer.
    private static Editor mixed(Editor editor) {
        return editor instanceof Editor.Pick(var _, var options, var _)
                ? new Editor.Pick(Fields.option(MIXED), options, Optional.empty())
                : editor;
    }
}
