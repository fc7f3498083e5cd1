package org.vpcstudio.check.rule.naming;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class IllegalDescriptionTest {
    private final RuleTester tester = RuleTester.of(new IllegalDescription());

    private static Changes described(ResourceId id, String text) {
        return Worked.directConnect().set(id, "remarks.description", text);
    }

    @Test
    void aLongOneIsCut() {
        tester.finds(
                described(Designs.VPC, "x".repeat(256)).document(),
                "error vpc-ha remarks.description: The description of vpc-ha is too long");
        tester.mends(described(Designs.VPC, "x".repeat(256)).document());
        tester.mends(described(Worked.VIRTUAL_GATEWAY, "x".repeat(129)).document());
    }

    @Test
    void bracketsGo() {
        tester.finds(
                described(Designs.SUBNET_HA, "a <b>").document(),
                "error subnet-ha remarks.description: The description of subnet-ha has angle brackets");
        tester.mends(described(Designs.SUBNET_HA, "<" + "x".repeat(256)).document());
    }

    @Test
    void whatFitsIsLeftAlone() {
        tester.isSilent(described(Designs.VPC, "x".repeat(255)).document());
        tester.isSilent(described(Worked.VIRTUAL_GATEWAY, "x".repeat(128)).document());
        tester.isSilent(described(Worked.SITE, "<our own words>").document());
    }
}
