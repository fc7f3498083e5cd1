package org.vpcstudio.project.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.testing.AnyDocument;

/// Everything in the model is in the file, whatever the model holds.
class ProjectCodecPropertyTest {
    @Property(tries = 300)
    void readingWhatWasWrittenGivesTheSameDocument(@ForAll long seed) throws UnreadableException {
        Document document = new AnyDocument(new Random(seed)).next();
        assertThat(ProjectCodec.read(ProjectCodec.write(document))).isEqualTo(document);
    }

    @Property(tries = 300)
    void writingWhatWasReadGivesTheSameBytes(@ForAll long seed) throws UnreadableException {
        byte[] bytes = ProjectCodec.write(new AnyDocument(new Random(seed)).full());
        assertThat(ProjectCodec.write(ProjectCodec.read(bytes))).isEqualTo(bytes);
    }

    @Property(tries = 100)
    void theOrderOfEditsDoesNotShow(@ForAll long seed) {
        Document document = new AnyDocument(new Random(seed)).full();
        Document shuffled = AnyDocument.shuffled(document, new Random(seed + 1));
        assertThat(ProjectCodec.write(shuffled)).isEqualTo(ProjectCodec.write(document));
    }

    @Property(tries = 100)
    void propertiesOfANewerProgramComeBack(@ForAll long seed) throws UnreadableException {
        Document document = new AnyDocument(new Random(seed)).full();
        var unknown = new TreeMap<String, String>();
        unknown.put("/later", "{\n  \"b\": 1.50,\n  \"a\": [\n    null\n  ]\n}");
        for (Resource resource : document.topology().all()) {
            unknown.put("/resources/" + resource.id() + "/later", "\"x\"");
        }
        Document newer = new Document(
                document.name(),
                document.profile(),
                document.topology(),
                document.diagram(),
                document.scenarios(),
                unknown);
        assertThat(ProjectCodec.read(ProjectCodec.write(newer))).isEqualTo(newer);
    }

    @Test
    void theRandomDocumentsHoldEveryKind() {
        AnyDocument any = new AnyDocument(new Random(1));
        for (Kind kind : Kind.values()) {
            assertThat(any.resource(kind).kind()).isEqualTo(kind);
        }
    }

    @Test
    void theTextIsUtf8WithOneLineBreakAtTheEnd() {
        String text = new String(ProjectCodec.write(Document.empty("Übung")), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("""
            {
              "format": "vpcstudio",
              "version": 2,
              "name": "Übung",
              "profile": "otc-eu-de",
              "resources": {
                "~": ""
              },
              "diagram": {
                "~": ""
              }
            }
            """);
    }
}
