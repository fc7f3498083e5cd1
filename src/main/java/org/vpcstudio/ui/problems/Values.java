package org.vpcstudio.ui.problems;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.text.Phrasebook;

/// Values of properties as a person would write them.
final class Values {
    private static final String NONE = "–";

    private final Phrasebook words;
    private final Topology before;
    private final Topology after;

    Values(Phrasebook words, Topology before, Topology after) {
        this.words = words;
        this.before = before;
        this.after = after;
    }

    String text(Object value) {
        String text =
                switch (value) {
                    case Boolean on -> words.say(on ? "value.on" : "value.off");
                    case Optional<?> maybe -> maybe.map(this::text).orElse(NONE);
                    case List<?> items -> items.stream().map(this::text).collect(Collectors.joining(", "));
                    case ResourceId id -> name(id);
                    case NicRef nic -> name(nic);
                    case Nic nic -> nic.guestName();
                    case KeepalivedNode node -> name(node.ecs());
                    case Resource resource -> resource.name();
                    case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
                    case Record group -> parts(group);
                    default -> value.toString();
                };
        return text.isBlank() ? NONE : text;
    }

    private String name(ResourceId id) {
        return after.find(id)
                .or(() -> before.find(id))
                .map(Resource::name)
                .filter(name -> !name.isBlank())
                .orElse(id.value());
    }

    private String name(NicRef ref) {
        return after.find(ref.ecs(), Ecs.class)
                .or(() -> before.find(ref.ecs(), Ecs.class))
                .map(ecs -> ecs.nics().size() == 1
                        ? ecs.name()
                        : ecs.name() + " "
                                + ecs.nic(ref.nic()).map(Nic::guestName).orElse(ref.nic()))
                .orElse(ref.ecs().value());
    }

    private String parts(Record group) {
        return Arrays.stream(group.getClass().getRecordComponents())
                .map(component -> part(component, group))
                .filter(text -> !text.isBlank() && !text.equals(NONE))
                .collect(Collectors.joining(" "));
    }

    private String part(RecordComponent component, Record group) {
        try {
            Object value = component.getAccessor().invoke(group);
            return value == null ? "" : text(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
