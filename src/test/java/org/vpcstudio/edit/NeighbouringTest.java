package org.vpcstudio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Severity;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Border;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.Designs;

class NeighbouringTest {
    private final Document start = Designs.haPair();
    private final IdSource ids = new IdSource(new Random(1));

    @Test
    void whatIsOfferedDependsOnWhatItIsConnectedWith() {
        assertThat(Neighbouring.offers(start, Designs.VIP)).contains(Preset.ECS, Preset.CLIENT, Preset.BACKEND);
        assertThat(Neighbouring.offers(start, Designs.VIP)).doesNotContain(Preset.NOTE, Preset.SUBNET, Preset.VIP);
        assertThat(Neighbouring.offers(start, Designs.ECS_1)).contains(Preset.VIP, Preset.EIP);
        assertThat(Neighbouring.offers(start, Designs.SUBNET_HA)).isEmpty();
    }

    @Test
    void aServerBesideAVipIsInItsSubnetAndBoundToIt() {
        Created created = Neighbouring.create(start, Designs.VIP, Preset.ECS, Border.BOTTOM, ids)
                .orElseThrow();
        Document after = created.step().edit().apply(start);
        assertThat(after.topology().find(created.id()).flatMap(Resource::parent))
                .contains(Designs.SUBNET_HA);
        Vip vip = after.topology().find(Designs.VIP, Vip.class).orElseThrow();
        assertThat(vip.bindings().toString()).contains(created.id().value());
        assertThat(errors(after)).isEqualTo(errors(start));
    }

    @ParameterizedTest
    @EnumSource(Border.class)
    void whateverIsAddedLiesInItsContainerAndOnNobody(Border side) {
        for (Resource source : start.topology().all()) {
            for (Preset preset : Neighbouring.offers(start, source.id())) {
                Created created = Neighbouring.create(start, source.id(), preset, side, ids)
                        .orElseThrow();
                Document after = created.step().edit().apply(start);
                assertThat(overlapping(after, created.id()))
                        .as("%s beside %s", preset, source.name())
                        .isEmpty();
            }
        }
    }

    private static List<ResourceId> overlapping(Document document, ResourceId made) {
        Resource resource = document.topology().find(made).orElseThrow();
        Box box = document.diagram().box(made).orElseThrow();
        return document.topology().all().stream()
                .filter(other -> !other.id().equals(made) && other.parent().equals(resource.parent()))
                .filter(other ->
                        !resource.kind().standsOnBorder() && !other.kind().standsOnBorder())
                .filter(other ->
                        document.diagram().box(other.id()).filter(box::overlaps).isPresent())
                .map(Resource::id)
                .toList();
    }

    private static long errors(Document document) {
        List<Finding> findings = Checker.check(document);
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }
}
