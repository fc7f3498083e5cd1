package org.vpcstudio.check.rule.naming;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class IllegalTagsTest {
    private final RuleTester tester = RuleTester.of(new IllegalTags());

    private static Changes tagged(ResourceId id, String... keysAndValues) {
        SortedMap<String, String> tags = new TreeMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            tags.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return Worked.directConnect().set(id, "remarks.tags", tags);
    }

    @Test
    void charactersAndLengthsAreMended() {
        Document document =
                tagged(Designs.VPC, "a b", "c", "", "d", "k", "v".repeat(44)).document();
        tester.finds(
                document,
                "error vpc-ha remarks.tags: The tag \"\" of vpc-ha is not allowed",
                "error vpc-ha remarks.tags: The tag \"a b\" of vpc-ha is not allowed",
                "error vpc-ha remarks.tags: The tag \"k\" of vpc-ha is not allowed");
        tester.mends(document);
    }

    @Test
    void aPeriodIsAllowedInDirectConnectOnly() {
        tester.isSilent(tagged(Worked.LINE_1, "a.b", "c".repeat(255)).document());
        tester.mends(tagged(Designs.VIP, "a.b", "c").document());
    }

    @Test
    void tooManyAreForTheArchitectToSort() {
        String[] tags = new String[42];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = "t" + i;
        }
        tester.finds(tagged(Designs.VPC, tags).document(), "error vpc-ha remarks.tags: vpc-ha has 21 tags");
        tester.leavesToTheArchitect(tagged(Designs.VPC, tags).document());
    }

    @Test
    void goodTagsAreLeftAlone() {
        tester.isSilent(
                tagged(Designs.VPC, "owner", "team_1", "cost-centre", "").document());
        tester.isSilent(tagged(Worked.SITE, "any thing", "goes").document());
        tester.isSilent(Designs.haPair());
    }
}
