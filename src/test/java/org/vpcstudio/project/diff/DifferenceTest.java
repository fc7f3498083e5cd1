package org.vpcstudio.project.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;

/// What a person reads about the difference of two designs.
class DifferenceTest {
    @Test
    void aChangedAddressOfAnInterfaceIsNamedByTheInterface() {
        assertThat(after(changes ->
                        changes.nic(Designs.ECS_1, nic -> nic.withAddress(Written.address("192.168.10.12")))))
                .containsExactly("ecs ecs-ha-1 nics[nic-1].address: 192.168.10.11 -> 192.168.10.12");
    }

    @Test
    void aSecondInterfaceIsAnAdditionToTheServer() {
        assertThat(after(changes -> changes.secondNic(Designs.ECS_1, Designs.SUBNET_CLIENT, "192.168.20.5")))
                .singleElement()
                .asString()
                .startsWith("ecs ecs-ha-1 nics[nic-2]: nothing -> (id nic-2, guestName eth1, subnet subnet-client,");
    }

    @Test
    void interfacesInAnotherOrderAreAChangeOfTheOrder() {
        Document two = Changes.haPair()
                .secondNic(Designs.ECS_1, Designs.SUBNET_CLIENT, "192.168.20.5")
                .document();
        Document turned = new Changes(two)
                .ecs(Designs.ECS_1, ecs -> ecs.withNics(ecs.nics().reversed()))
                .document();
        assertThat(lines(Difference.between(two, turned)))
                .containsExactly("ecs ecs-ha-1 nics: nic-1, nic-2 -> nic-2, nic-1");
    }

    @Test
    void aNodeIsNamedByItsServer() {
        assertThat(after(changes -> changes.priorities(150, 90)))
                .singleElement()
                .asString()
                .startsWith("keepalived-cluster ka-web nodes[ecs-ha-2].priority: ")
                .endsWith(" -> 90");
    }

    @Test
    void aRuleTakenFromTheMiddleIsOneRemoval() {
        assertThat(after(changes -> changes.group(group -> {
                    var rules = new ArrayList<>(group.rules());
                    rules.remove(1);
                    return group.withRules(rules);
                })))
                .singleElement()
                .asString()
                .startsWith("security-group sg-ha rules[1]: (direction ")
                .endsWith(" -> nothing");
    }

    @Test
    void anotherKindOfSourceIsOneChange() {
        assertThat(after(changes -> changes.group(group -> {
                    var rules = new ArrayList<>(group.rules());
                    rules.set(3, rules.get(3).withRemote(new Remote.Anyone()));
                    return group.withRules(rules);
                })))
                .singleElement()
                .asString()
                .startsWith("security-group sg-ha rules[3].remote: range cidr ")
                .endsWith(" -> anyone");
    }

    @Test
    void aNewTagIsNamedByItsKey() {
        var tags = new TreeMap<>(Map.of("stage", "test"));
        assertThat(after(changes -> changes.vip(vip -> vip.withRemarks(new Remarks("", tags)))))
                .containsExactly("vip vip-web remarks.tags[stage]: nothing -> test");
    }

    @Test
    void blankAndOddTextsAreQuoted() {
        assertThat(after(changes -> changes.vip(vip -> vip.withName(" a\n\"b\" "))))
                .containsExactly("vip vip-web name: vip-web -> \" a\\n\\\"b\\\" \"");
        assertThat(after(changes -> changes.vip(vip -> vip.withName(""))))
                .containsExactly("vip vip-web name: vip-web -> \"\"");
    }

    @Test
    void addedAndRemovedThingsAreNotTakenApart() {
        assertThat(after(changes -> changes.add(new Internet(Designs.id("other"), "other", Remarks.DEFAULT))
                        .remove(Designs.EIP)))
                .containsExactly("- eip eip-web", "+ internet other");
    }

    @Test
    void aMovedBoxIsNoChange() {
        Document before = Designs.haPair();
        Box box = before.diagram().box(Designs.VPC).orElseThrow();
        Document after = before.withDiagram(before.diagram().with(Designs.VPC, box.movedBy(8, 0)));
        assertThat(lines(Difference.between(before, after))).containsExactly("> vpc vpc-ha");
    }

    @Test
    void aLockedOrCollapsedBoxIsNoChangeEither() {
        Document before = Designs.haPair();
        Document locked = new Edit.Lock(Designs.ECS_1, true).apply(before);
        assertThat(lines(Difference.between(before, locked))).containsExactly("> ecs ecs-ha-1");
        Document collapsed = new Edit.Collapse(Designs.VPC, true).apply(before);
        assertThat(lines(Difference.between(before, collapsed))).containsExactly("> vpc vpc-ha");
        assertThat(new Edit.Collapse(Designs.VPC, false).apply(collapsed)).isEqualTo(before);
    }

    @Test
    void aChangedResourceThatMovedTooIsToldOnce() {
        Document before = Designs.haPair();
        Document renamed = Changes.haPair().vpc(vpc -> vpc.withName("main")).document();
        Document after = renamed.withDiagram(renamed.diagram().with(Designs.VPC, new Box(0, 0, 10, 10)));
        assertThat(lines(Difference.between(before, after)))
                .hasSize(2)
                .contains("vpc vpc-ha name: vpc-ha -> main")
                .anySatisfy(line -> assertThat(line).startsWith("vpc vpc-ha box: x "));
    }

    @Test
    void theDesignItselfComesFirst() {
        Document before = Designs.haPair();
        Document after = Changes.haPair()
                .vip(vip -> vip.withName("v"))
                .document()
                .withName("n")
                .withProfile("other");
        assertThat(lines(Difference.between(before, after)))
                .containsExactly(
                        "design  name: " + before.name() + " -> n",
                        "design  profile: otc-eu-de -> other",
                        "vip vip-web name: vip-web -> v");
    }

    @Test
    void scenariosAreComparedByName() {
        Document before = Designs.haPair().withScenarios(List.of(scenario("a", 1000), scenario("b", 1000)));
        Document after = before.withScenarios(List.of(scenario("c", 1000), scenario("b", 2000)));
        assertThat(lines(Difference.between(before, after)))
                .containsExactly("- scenario a", "scenario b durationMillis: 1000 -> 2000", "+ scenario c");
        Document turned = before.withScenarios(before.scenarios().reversed());
        assertThat(lines(Difference.between(before, turned))).containsExactly("design  scenarios: a, b -> b, a");
    }

    @Test
    void whatNoShapeKnowsCountsToo() {
        Document before = Designs.haPair();
        Document after = new Document(
                before.name(),
                before.profile(),
                before.topology(),
                before.diagram(),
                before.scenarios(),
                Map.of("/later", "1"));
        assertThat(lines(Difference.between(before, after))).containsExactly("design  /later: nothing -> 1");
    }

    private static Scenario scenario(String name, long millis) {
        return new Scenario(name, millis, 1, List.of());
    }

    /// What is told about a change of the HA pair.
    private static List<String> after(UnaryOperator<Changes> change) {
        return lines(Difference.between(
                Designs.haPair(), change.apply(Changes.haPair()).document()));
    }

    private static List<String> lines(Difference difference) {
        return difference.entries().stream()
                .flatMap(entry -> lines(entry).stream())
                .toList();
    }

    private static List<String> lines(Entry entry) {
        String subject = entry.subject().kind() + " " + entry.subject().id();
        return switch (entry) {
            case Entry.Added _ -> List.of("+ " + subject);
            case Entry.Removed _ -> List.of("- " + subject);
            case Entry.Moved _ -> List.of("> " + subject);
            case Entry.Changed changed ->
                changed.changes().stream()
                        .map(change -> subject + " " + change.property() + ": " + said(change.before()) + " -> "
                                + said(change.after()))
                        .toList();
        };
    }

    private static String said(Optional<String> value) {
        return value.orElse("nothing");
    }
}
