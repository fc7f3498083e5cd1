package org.vpcstudio.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.CLIENT_2;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;
import static org.vpcstudio.testing.Designs.SUBNET_CLIENT;
import static org.vpcstudio.testing.Designs.SUBNET_HA;
import static org.vpcstudio.testing.Designs.VIP;
import static org.vpcstudio.testing.Designs.VPC;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Designs;

class QueryTest {
    private final Document pair = Designs.haPair();

    private List<ResourceId> found(String text) {
        return found(pair, text);
    }

    private static List<ResourceId> found(Document design, String text) {
        return Query.of(text).in(design, Checker.check(design));
    }

    @Test
    void aPartOfANameIsFoundInTheOrderOfReading() {
        assertThat(found("ECS-HA")).containsExactly(ECS_1, ECS_2);
    }

    @Test
    void anAddressIsFoundWithTheRangesThatContainIt() {
        assertThat(found("192.168.10.100")).containsExactly(VPC, SUBNET_HA, VIP);
    }

    @Test
    void theBeginningOfAnAddressIsEnough() {
        assertThat(found("192.168.10.3")).contains(VPC, SUBNET_HA).doesNotContain(CLIENT_2);
        assertThat(found("168.10.3")).containsExactly(CLIENT_2);
    }

    @Test
    void aRangeFindsWhatLiesInIt() {
        assertThat(found("192.168.20.0/24")).contains(SUBNET_CLIENT).doesNotContain(VPC, ECS_1);
    }

    @Test
    void kindsAndWordsHoldTogether() {
        assertThat(found("type:ecs ha")).containsExactly(ECS_1, ECS_2);
        assertThat(found("type:vip ecs")).isEmpty();
    }

    @Test
    void aTagIsFoundByItsKeyAndByItsValue() {
        TreeMap<String, String> tags = new TreeMap<>();
        tags.put("env", "Prod");
        Document tagged = Designs.with(pair, ECS_1, Ecs.class, ecs -> ecs.withRemarks(new Remarks("", tags)));
        assertThat(found(tagged, "tag:env")).containsExactly(ECS_1);
        assertThat(found(tagged, "tag:env=prod")).containsExactly(ECS_1);
        assertThat(found(tagged, "tag:env=test")).isEmpty();
    }

    @Test
    void problemsAreFoundByThemselvesBySeverityAndByRule() {
        Document bad = Designs.with(
                pair,
                ECS_1,
                Ecs.class,
                ecs -> ecs.withNic(ecs.nics()
                        .getFirst()
                        .withAddress(pair.topology()
                                .find(ECS_2, Ecs.class)
                                .orElseThrow()
                                .nics()
                                .getFirst()
                                .address())));
        Finding error = Checker.check(bad).getFirst();
        assertThat(found(bad, "problem:")).contains(error.anchor().resource());
        assertThat(found(bad, "problem:" + error.severity().code()))
                .contains(error.anchor().resource());
        assertThat(found(bad, "problem:" + error.rule().id()))
                .contains(error.anchor().resource());
        assertThat(found(bad, "problem:zzz")).isEmpty();
    }

    @Test
    void nothingIsLookedForInABlankText() {
        assertThat(Query.of("  ").isBlank()).isTrue();
        assertThat(found(" ")).isEmpty();
    }
}
