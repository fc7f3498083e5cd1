package org.vpcstudio.format.keepalived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.keepalived.EffectiveConfig;
import org.vpcstudio.model.keepalived.NodeConfig;
import org.vpcstudio.model.keepalived.NodeConfigs;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Phrasebook;

/// What a design means for a server survives the way through its file.
class RoundTripTest {
    @Property(tries = 300)
    void theFileOfAServerSaysAllThatTheDesignMeans(@ForAll long seed) {
        Document document = new AnyCluster(new Random(seed)).next();
        for (ResourceId ecs : NodeConfigs.members(document.topology())) {
            NodeConfig meant = NodeConfigs.of(document, ecs);
            Reading reading = KeepalivedConf.read("node.conf", KeepalivedConf.print(meant));
            // One file may hold a router id twice, or no address: that is for the rules to say.
            assertThat(reading.errors().stream()
                            .map(error -> Phrasebook.english().say(error.message()))
                            .filter(error -> !error.contains("on the same interface")))
                    .isEmpty();
            assertThat(reading.remarks()).isEmpty();
            assertThat(EffectiveConfig.of(reading.config())).isEqualTo(meant);
        }
    }
}
