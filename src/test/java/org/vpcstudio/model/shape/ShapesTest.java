package org.vpcstudio.model.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.text.Phrasebook;

class ShapesTest {
    private final Set<Class<?>> seen = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));

    @Test
    void everyPropertyOfEveryKindHasAWord() {
        Phrasebook words = Phrasebook.english();
        for (Kind kind : Kind.values()) {
            words.say("kind." + kind.code());
            walk(Shapes.of(kind.type()), words);
        }
        walk(Shapes.of(Scenario.class), words);
        assertThat(seen).hasSizeGreaterThan(60);
    }

    private void walk(Shape shape, Phrasebook words) {
        switch (shape) {
            case Structure structure
            when seen.add(structure.type()) ->
                structure.parts().forEach(part -> {
                    words.say("property." + part.name());
                    walk(part.shape(), words);
                });
            case Shape.Maybe(Shape inner) -> walk(inner, words);
            case Shape.Many(Shape element) -> walk(element, words);
            case Shape.Choice(var cases) -> cases.values().forEach(one -> walk(one, words));
            case Structure _, Scalar _, Shape.Word _, Shape.Texts _ -> {}
        }
    }

    @Test
    void theShapeOfAKindIsThatOfItsRecord() {
        for (Kind kind : Kind.values()) {
            assertThat(kind.type().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-"))
                    .isEqualToIgnoringCase(kind.code());
        }
    }

    @Test
    void whatIsUnsaidIsWhatTheRecordSays() {
        Structure subnet = Shapes.of(Subnet.class);
        assertThat(subnet.part("dhcp").fallback()).contains(true);
        assertThat(subnet.part("dns").fallback()).contains(List.of());
        assertThat(subnet.part("gateway").fallback()).contains(Written.address(""));
        assertThat(subnet.part("vpc").fallback()).isEmpty();
        assertThat(Shapes.of(Vpc.class).part("project").fallback()).contains(Optional.empty());
    }

    @Test
    void aRecordOfWhichNothingHasToBeSaidIsMadeOfItsDefaults() {
        assertThat(Shapes.of(org.vpcstudio.model.topology.Ecs.class)
                        .part("guest")
                        .fallback())
                .contains(Guest.PLAIN);
    }

    @Test
    void idsSayWhatTheyPointTo() {
        assertThat(Shapes.of(Subnet.class).part("vpc").kinds()).containsExactly(Kind.VPC);
        assertThat(Shapes.of(Subnet.class).part("dns").kinds()).isEmpty();
    }

    @Test
    void casesAreNamedByTheirRecords() {
        Shape.Choice target = (Shape.Choice)
                ((Shape.Many) Shapes.of(Eip.class).part("targets").shape()).element();
        assertThat(target.cases()).containsOnlyKeys("vip", "nic", "nat", "vpn");
        Shape.Choice fault =
                (Shape.Choice) Shapes.of(Scenario.Step.class).part("fault").shape();
        assertThat(fault.wordOf(new Fault.Heal())).isEqualTo("heal");
        assertThat(fault.cases()).containsKey("link-down");
    }

    @Test
    void onePropertyIsChangedAndTheOthersStay() {
        assertThat(Shapes.of(Box.class).with(new Box(1, 2, 3, 4), "y", 9)).isEqualTo(new Box(1, 9, 3, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.of(Box.class).with(new Box(1, 2, 3, 4), "z", 9))
                .withMessageContaining("has no z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.of(Box.class).with(new Box(1, 2, 3, 4), "width", 0))
                .withMessageContaining("needs a size");
    }

    @Test
    void aClassThatIsNoRecordHasNoShape() {
        assertThatIllegalArgumentException().isThrownBy(() -> Shapes.of(String.class));
    }
}
