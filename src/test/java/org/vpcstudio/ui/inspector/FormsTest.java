package org.vpcstudio.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SharedBandwidth;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;

class FormsTest {
    private final Document design = Designs.haPair();

    @Test
    void everyResourceOfTheDesignHasAFormWhoseWordsExist() {
        Phrasebook words = Phrasebook.english();
        for (Resource resource : design.topology().all()) {
            List<Section> sections = form(design, List.of(resource));
            assertThat(sections).as(resource.name()).isNotEmpty();
            for (Section section : sections) {
                assertThat(words.say(section.title())).isNotBlank();
                for (Field field : section.fields()) {
                    assertThat(words.say(field.label())).isNotBlank();
                    field.hint().ifPresent(hint -> assertThat(words.say(hint)).isNotBlank());
                    field.offer()
                            .ifPresent(o -> assertThat(words.say(o.label())).isNotBlank());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "vip-web, address, 192.168.10.101",
        "ecs-ha-2, guest.ipForward, true",
        "ecs-ha-2, zone, eu-de-03",
        "ecs-ha-2, nics.nic-1.address, 192.168.10.13",
        "ecs-ha-2, nodes.ecs-ha-2.priority, 120",
        "ka-web, settings.virtualRouterId, 52",
        "ka-web, settings.advertIntervalMillis, 2",
        "ka-web, settings.mode, MULTICAST",
        "eip-web, bandwidth.sizeMbit, 300",
        "vpc-ha, cidr, 10.0.0.0/16",
        "subnet-ha, gateway, 192.168.10.2",
        "intent-https, port, 8443",
        "sg-ha, rules.0, in tcp 22 from anyone"
    })
    void anEntryChangesItsPropertyAndNothingElse(String id, String property, String text) {
        Field before = field(design, id, property);
        Document after = apply(before.entry().apply(text));
        assertThat(field(after, id, property).value()).isEqualTo(text);
        assertThat(apply(field(after, id, property).entry().apply(before.value())))
                .isEqualTo(design);
    }

    @ParameterizedTest
    @CsvSource({
        "vip-web, address, 192.168.10",
        "vip-web, address, 192.168.10.256",
        "vip-web, name, ''",
        "vip-web, name, with blanks",
        "ka-web, settings.virtualRouterId, 0",
        "ka-web, settings.virtualRouterId, 256",
        "ka-web, settings.virtualRouterId, one",
        "ka-web, settings.advertIntervalMillis, 0.0001",
        "ka-web, settings.advertIntervalMillis, -1",
        "eip-web, bandwidth.sizeMbit, 1001",
        "vpc-ha, cidr, 10.0.0.0",
        "vpc-ha, cidr, 10.0.0.1/16",
        "subnet-ha, dns, 'one, two'",
        "ecs-ha-1, guest.services, nginx 80",
        "ecs-ha-1, guest.services, nginx tcp 99999",
        "sg-ha, rules.0, let everybody in",
        "sg-ha, rules.0, in tcp 22 from nobody-knows"
    })
    void anEntryThatMeansNothingIsRefused(String id, String property, String text) {
        assertThat(field(design, id, property).entry().apply(text)).isInstanceOf(Outcome.Bad.class);
    }

    @Test
    void aBlankRuleIsTakenAwayAndTheLastLineAddsOne() {
        Document fewer = apply(field(design, "sg-ha", "rules.3").entry().apply(" "));
        assertThat(field(fewer, "sg-ha", "rules.3").value()).isEqualTo("in tcp 80 from 0.0.0.0/0");
        Document more = apply(field(design, "sg-ha", "rules.7").entry().apply("in 112 from sg-ha"));
        assertThat(field(more, "sg-ha", "rules.7").value()).isEqualTo("in 112 from sg-ha");
        assertThat(field(more, "sg-ha", "rules.8").value()).isEmpty();
    }

    @Test
    void nothingSelectedIsTheDesignItself() {
        Field name = find(form(design, List.of()), "name");
        assertThat(name.value()).isEqualTo(design.name());
        assertThat(apply(name.entry().apply(" shop ")).name()).isEqualTo("shop");
        assertThat(name.entry().apply(" ")).isInstanceOf(Outcome.Bad.class);
        Field cloud = find(form(design, List.of()), "profile");
        Document moved = apply(cloud.entry().apply("otc-eu-nl"));
        assertThat(find(form(moved, List.of()), "profile").value()).isEqualTo("otc-eu-nl");
        assertThat(field(moved, "ecs-ha-1", "zone").value()).isEqualTo("eu-nl-01");
    }

    @Test
    void aCloudThatThisProgramDoesNotKnowIsShownAsItIs() {
        Field cloud = find(form(design.withProfile("moon-1"), List.of()), "profile");
        assertThat(cloud.value()).isEqualTo("moon-1");
        assertThat(Phrasebook.english().say(cloud.hint().orElseThrow()))
                .isEqualTo("moon-1 is not known to this version. The limits of Open Telekom Cloud, eu-de are checked"
                        + " instead");
        assertThat(((Editor.Choice) cloud.editor()).options())
                .extracting(Editor.Option::value)
                .containsExactly("otc-eu-de", "otc-eu-nl", "huawei-intl", "openstack", "moon-1");
    }

    @Test
    void fieldsFollowTheLimitsOfTheCloud() {
        Document stack = design.withProfile("openstack");
        assertThat(field(stack, "eip-web", "bandwidth.sizeMbit").entry().apply("40000"))
                .isInstanceOf(Outcome.Good.class);
        assertThat(field(stack, "eip-web", "bandwidth.sizeMbit").entry().apply("0"))
                .isInstanceOf(Outcome.Bad.class);
        assertThat(field(stack, "eip-web", "bandwidth.sizeMbit").entry().apply("much"))
                .isInstanceOf(Outcome.Bad.class);
        assertThat(field(stack, "eip-web", "type").entry().apply("ext-net")).isInstanceOf(Outcome.Good.class);
        String name = "n".repeat(65);
        assertThat(field(stack, "vip-web", "name").entry().apply(name)).isInstanceOf(Outcome.Good.class);
        assertThat(field(design, "vip-web", "name").entry().apply(name)).isInstanceOf(Outcome.Bad.class);
    }

    @Test
    void severalElementsShowWhatTheyHaveInCommonAndChangeTogether() {
        List<Resource> pair = List.of(resource(design, Designs.ECS_1), resource(design, Designs.ECS_2));
        Field zone = find(form(design, pair), "zone");
        assertThat(zone.value()).isEqualTo(Forms.MIXED);
        assertThat(find(form(design, pair), "flavor").value()).isEqualTo("s3.medium.2");
        Document after = apply(zone.entry().apply("eu-de-03"));
        assertThat(after.topology().each(Ecs.class).filter(ecs -> ecs.zone().equals("eu-de-03")))
                .extracting(Ecs::name)
                .containsExactly("ecs-ha-1", "ecs-ha-2");
    }

    @Test
    void aChoiceAmongElementsThatDiffersShowsNoneOfThem() {
        ResourceId shared = ResourceId.of("bw-1");
        Eip one = design.topology().find(Designs.EIP, Eip.class).orElseThrow();
        Eip other = new Eip(
                        ResourceId.of("eip-2"),
                        "eip-2",
                        one.region(),
                        one.address(),
                        one.type(),
                        one.bandwidth(),
                        List.of())
                .withSharedBandwidth(Optional.of(shared));
        Document two = Edit.all(
                        new Edit.Put(other),
                        new Edit.Put(new SharedBandwidth(
                                shared, "bw-1", Remarks.DEFAULT, Optional.empty(), one.region(), 100)))
                .apply(design);
        Field field = find(form(two, List.of(one, other)), "sharedBandwidth");
        assertThat(field.value()).isEqualTo(Forms.MIXED);
        assertThat(((Editor.Pick) field.editor()).present().value()).isEqualTo(Forms.MIXED);
        Document after = apply(field.entry().apply(""));
        assertThat(after.topology().each(Eip.class))
                .noneMatch(eip -> eip.sharedBandwidth().isPresent());
    }

    @Test
    void differentKindsHaveTheirRemarksInCommonAndNoName() {
        List<Resource> mixed = List.of(resource(design, Designs.ECS_1), resource(design, Designs.VIP));
        assertThat(form(design, mixed).getFirst().fields())
                .extracting(Field::property)
                .containsExactly("remarks.description", "remarks.tags", "remarks.accepted");
    }

    @Test
    void theNextFreeAddressIsOfferedForServersAndVips() {
        assertThat(field(design, "ecs-ha-1", "nics.nic-1.address")
                        .offer()
                        .orElseThrow()
                        .value())
                .isEqualTo("192.168.10.13");
        assertThat(field(design, "vip-web", "address").offer().orElseThrow().value())
                .isEqualTo("192.168.10.101");
    }

    @Test
    void takeoverFollowsFromPriorityAndInterval() {
        assertThat(words(design, "ecs-ha-2")).contains("3.609 s");
        assertThat(words(design, "ecs-ha-1")).contains("3.414 s");
        Document slow = Designs.with(
                design,
                Designs.CLUSTER,
                KeepalivedCluster.class,
                cluster -> cluster.withSettings(cluster.settings().withAdvertIntervalMillis(2000)));
        assertThat(words(slow, "ecs-ha-2")).contains("6.609 s");
    }

    @Test
    void changedValuesAreKnown() {
        assertThat(field(design, "ecs-ha-2", "guest.ipForward").isChanged()).isFalse();
        Document changed = Designs.with(
                design, Designs.ECS_2, Ecs.class, e -> e.withGuest(e.guest().withIpForward(true)));
        assertThat(field(changed, "ecs-ha-2", "guest.ipForward").isChanged()).isTrue();
    }

    private Document apply(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Good.class);
        return ((Outcome.Good) outcome).edit().apply(design);
    }

    private static List<Section> form(Document document, List<Resource> selected) {
        return Forms.of(new FormContext(document, new IdSource(new Random(1)), _ -> false), selected);
    }

    private static List<String> words(Document document, String id) {
        return form(document, List.of(resource(document, ResourceId.of(id)))).stream()
                .flatMap(section -> section.fields().stream())
                .map(Field::value)
                .toList();
    }

    private static Field field(Document document, String id, String property) {
        return find(form(document, List.of(resource(document, ResourceId.of(id)))), property);
    }

    private static Field find(List<Section> sections, String property) {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.property().equals(property))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + property));
    }

    private static Resource resource(Document document, ResourceId id) {
        return document.topology().find(id).orElseThrow();
    }
}
