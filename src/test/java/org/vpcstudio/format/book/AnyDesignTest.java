package org.vpcstudio.format.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpcstudio.format.Exporter;
import org.vpcstudio.format.Notice;
import org.vpcstudio.format.Plan;
import org.vpcstudio.format.terraform.TerraformOtcExporter;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Diagram;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.testing.AnyDocument;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// No design makes an exporter fail: what it cannot say, it remarks on.
class AnyDesignTest {
    @Property(tries = 200)
    void noTextExporterFails(@ForAll long seed) {
        Document document = new AnyDocument(new Random(seed)).full();
        for (Exporter exporter : FormatBook.EXPORTERS) {
            if (!exporter.id().startsWith("picture-")) {
                said(exporter.export(document));
            }
        }
    }

    /// Random boxes are up to two thousand million units wide; a picture of one would not fit any memory.
    @Property(tries = 20)
    void noPictureFails(@ForAll long seed) {
        Document document = new AnyDocument(new Random(seed)).full().withDiagram(Diagram.EMPTY);
        for (Exporter exporter : FormatBook.EXPORTERS) {
            said(exporter.export(document));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ROUTE_TABLE", "NETWORK_ACL", "SHARED_BANDWIDTH", "NAT_GATEWAY", "VPC_PEERING", "SITE"})
    void terraformRemarksOnEachKindItDoesNotMakeYet(Kind kind) {
        Resource one = new AnyDocument(new Random(7)).resource(kind).withName("the one");
        Document document = Document.empty("").withTopology(Topology.of(List.of(one)));
        assertThat(new TerraformOtcExporter().export(document).notices())
                .contains(new Notice("the one", Message.of("format.terraform.notice.not-yet")));
    }

    private static void said(Plan plan) {
        assertThat(plan.notices())
                .extracting(notice -> Phrasebook.english().say(notice.message()))
                .doesNotContain("");
    }
}
