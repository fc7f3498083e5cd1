package org.vpcstudio.format.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vpc;

class NamesTest {
    @Test
    void aLabelLeavesOutTheWordForItsKind() {
        assertThat(label("vpc-ha")).isEqualTo("ha");
        assertThat(label("VPC Produktion")).isEqualTo("produktion");
    }

    @Test
    void aLabelStartsWithALetter() {
        assertThat(label("vpc-1")).isEqualTo("vpc_1");
        assertThat(label("1")).isEqualTo("vpc_1");
        assertThat(label("_")).isEqualTo("vpc");
    }

    @Test
    void accentsAreLeftOut() {
        assertThat(label("B\u00fcro M\u00fcnchen")).isEqualTo("buro_munchen");
        assertThat(cloud("B\u00fcro M\u00fcnchen")).isEqualTo("Buro-Munchen");
    }

    @Test
    void aNameTheCloudTakesIsKept() {
        assertThat(cloud("vpc_1.A-b")).isEqualTo("vpc_1.A-b");
    }

    @Test
    void aNameWithNothingToKeepBecomesTheId() {
        assertThat(cloud("")).isEqualTo("v0");
        assertThat(cloud("\u6771\u4eac")).isEqualTo("v0");
    }

    @Test
    void aNameIsCutWhereTheCloudCutsIt() {
        assertThat(cloud("a".repeat(65))).hasSize(64);
    }

    @Test
    void equalNamesAreNumbered() {
        List<Vpc> twins = List.of(vpc("v1", "a b"), vpc("v2", "a-b"), vpc("v3", "a-b"));
        Names names = new Names(twins);
        assertThat(twins.stream().map(Resource::id).map(names::cloud)).containsExactly("a-b", "a-b-2", "a-b-3");
        assertThat(twins.stream().map(Resource::id).map(names::label)).containsExactly("a_b", "a_b_2", "a_b_3");
    }

    private static String label(String name) {
        Vpc vpc = vpc("v0", name);
        return new Names(List.of(vpc)).label(vpc.id());
    }

    private static String cloud(String name) {
        Vpc vpc = vpc("v0", name);
        return new Names(List.of(vpc)).cloud(vpc.id());
    }

    private static Vpc vpc(String id, String name) {
        return new Vpc(ResourceId.of(id), name, ResourceId.of("r"), Written.cidr(Cidr.parse("10.0.0.0/16")));
    }
}
