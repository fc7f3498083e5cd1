package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.text.Message;

/// The form of a security group: each rule is a line that can be rewritten; a blank line takes it away, the last line
/// adds one.
final class SecurityGroupForm {
    private SecurityGroupForm() {}

    static List<Section> sections(Topology topology, SecurityGroup group, CloudProfile profile) {
        List<Field> rules = new ArrayList<>();
        for (int i = 0; i <= group.rules().size(); i++) {
            rules.add(rule(topology, group, i));
        }
        List<Field> members = topology.each(Ecs.class)
                .filter(ecs ->
                        ecs.nics().stream().anyMatch(nic -> nic.securityGroups().contains(group.id())))
                .map(ecs -> Fields.link(Message.of("inspector.field.member"), ecs.id(), ecs.name()))
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(Message.of("inspector.section.group"), List.of(Fields.name(group, profile))));
        sections.add(new Section(Message.of("inspector.section.rule-lines"), rules));
        if (!members.isEmpty()) {
            sections.add(new Section(Message.of("inspector.section.members"), members));
        }
        return sections;
    }

    private static Field rule(Topology topology, SecurityGroup group, int index) {
        boolean fresh = index == group.rules().size();
        String value = fresh ? "" : RuleLine.write(topology, group.rules().get(index));
        Field field = Fields.row(
                "rules." + index,
                fresh ? "rule-new" : "rule",
                new Editor.Sentence(),
                value,
                text -> entry(topology, group, index, text));
        return fresh ? field.withHint(Message.of("inspector.hint.rule")) : field;
    }

    private static Outcome entry(Topology topology, SecurityGroup group, int index, String text) {
        List<SecurityRule> rules = new ArrayList<>(group.rules());
        if (text.isBlank()) {
            if (index < rules.size()) {
                rules.remove(index);
            }
            return new Outcome.Good(new Edit.Put(group.withRules(rules)));
        }
        return RuleLine.read(topology, text)
                .<Outcome>map(rule -> {
                    if (index < rules.size()) {
                        SecurityRule old = rules.get(index);
                        rules.set(
                                index,
                                new SecurityRule(
                                        rule.direction(),
                                        rule.protocol(),
                                        rule.ports(),
                                        rule.remote(),
                                        rule.action(),
                                        old.priority(),
                                        old.family(),
                                        old.description()));
                    } else {
                        rules.add(rule);
                    }
                    return new Outcome.Good(new Edit.Put(group.withRules(rules)));
                })
                .orElse(Fields.bad("inspector.bad.rule"));
    }
}
