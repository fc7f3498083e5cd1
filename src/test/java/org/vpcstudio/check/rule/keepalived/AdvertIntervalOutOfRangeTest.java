package org.vpcstudio.check.rule.keepalived;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class AdvertIntervalOutOfRangeTest {
    private final RuleTester tester = RuleTester.of(new AdvertIntervalOutOfRange());

    private static Changes second(Overrides overrides) {
        return Changes.haPair().node(Designs.ECS_2, node -> node.withOverrides(overrides));
    }

    private static Document interval(int version, int millis) {
        return Changes.haPair()
                .settings(settings -> settings.withVersion(version).withAdvertIntervalMillis(millis))
                .document();
    }

    private void isFound(Document document, String line) {
        tester.finds(document, line);
        tester.mends(document);
    }

    @Test
    void whatTheProtocolCannotSayIsFound() {
        String prefix = "error ka-web settings.advertIntervalMillis: ka-web has an advert interval of ";
        isFound(interval(2, 0), prefix + "0 s");
        isFound(interval(2, 256_000), prefix + "256 s");
        isFound(interval(3, 5), prefix + "0.005 s");
        isFound(interval(3, 41_000), prefix + "41 s");
    }

    @Test
    void whatIsRoundedIsAWarning() {
        String prefix = "warning ka-web settings.advertIntervalMillis: The advert interval ";
        isFound(interval(2, 500), prefix + "0.5 s of ka-web is rounded");
        isFound(interval(2, 1400), prefix + "1.4 s of ka-web is rounded");
        isFound(interval(3, 255), prefix + "0.255 s of ka-web is rounded");
    }

    @Test
    void anIntervalOfOneNodeIsFoundThere() {
        isFound(
                second(Overrides.NONE.withAdvertIntervalMillis(Optional.of(1200)))
                        .document(),
                "warning ka-web nodes.ecs-ha-2.overrides.advertIntervalMillis:"
                        + " The advert interval 1.2 s of ecs-ha-2 is rounded");
    }

    @Test
    void stepsOfTheVersionAreNoFinding() {
        tester.isSilent(interval(2, 1000));
        tester.isSilent(interval(2, 255_000));
        tester.isSilent(interval(3, 10));
        tester.isSilent(interval(3, 40_950));
    }
}
