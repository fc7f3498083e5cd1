package org.vpcstudio.ui.inspector;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityRule;

/// A record in a few words, for the row that folds it: what it says beside its defaults, in the order of its parts.
record Summary(FormContext context) {
    private static final int WORDS = 5;

    String of(Object value, Shape shape) {
        return switch (value) {
            case SecurityRule rule -> RuleLine.write(context.topology(), rule);
            case Nic nic -> nic.guestName() + " " + nic.address().text();
            case KeepalivedNode node -> context.nameOf(node.ecs());
            default -> words(value, shape).limit(WORDS).collect(Collectors.joining(" "));
        };
    }

    private Stream<String> words(Object value, Shape shape) {
        return switch (shape) {
            case Scalar.ID -> Stream.of(context.nameOf((ResourceId) value));
            case Scalar.NIC -> Stream.of(new Candidates(context.topology()).words((NicRef) value));
            case Scalar.FLAG -> Stream.empty();
            case Scalar _, Shape.Word _ -> Stream.of(Values.write(value, shape)).filter(text -> !text.isBlank());
            case Shape.Maybe(Structure _) -> Stream.empty();
            case Shape.Maybe(Shape inner) -> ((Optional<?>) value).stream().flatMap(there -> words(there, inner));
            case Shape.Choice choice -> choice(value, choice);
            case Structure structure -> structure.parts().stream().flatMap(part -> said(value, part));
            case Shape.Many(Shape element) -> ((List<?>) value).stream().flatMap(one -> words(one, element));
            case Shape.Texts _ -> Stream.empty();
        };
    }

    /// What a case says, or its word when it says nothing.
    private Stream<String> choice(Object value, Shape.Choice choice) {
        List<String> said = words(value, choice.of(value)).toList();
        return said.isEmpty() ? Stream.of(choice.wordOf(value)) : said.stream();
    }

    private Stream<String> said(Object record, Part part) {
        return part.isDefault(record) ? Stream.empty() : words(Objects.requireNonNull(part.of(record)), part.shape());
    }
}
