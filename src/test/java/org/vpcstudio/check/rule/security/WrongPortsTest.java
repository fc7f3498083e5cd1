package org.vpcstudio.check.rule.security;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SecurityRule.Direction;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class WrongPortsTest {
    private final RuleTester tester = RuleTester.of(new WrongPorts());

    private static final Remote EVERYBODY = new Remote.Anyone();

    private static Document with(SecurityRule... more) {
        return Changes.haPair()
                .group(group -> {
                    List<SecurityRule> rules = new ArrayList<>(group.rules());
                    rules.addAll(List.of(more));
                    return group.withRules(rules);
                })
                .document();
    }

    private static SecurityRule in(String protocol, String ports, Remote remote) {
        return new SecurityRule(Direction.INGRESS, protocol, ports, remote);
    }

    @Test
    void whatIsNoPortIsFound() {
        for (String wrong : List.of("0", "65536", "http", "80,443")) {
            Document document = with(in("tcp", wrong, EVERYBODY));
            tester.finds(document, "error sg-ha rules.7.ports: \"" + wrong + "\" of sg-ha is no port");
            tester.leavesToTheArchitect(document);
        }
    }

    @Test
    void aReversedRangeIsFoundAndSwapped() {
        Document document = with(in("udp", "8080-8000", EVERYBODY));
        tester.finds(document, "error sg-ha rules.7.ports: \"8080-8000\" of sg-ha is reversed");
        tester.mends(document);
    }

    @Test
    void portsOfAProtocolWithoutPortsAreFoundAndCleared() {
        Document document = with(in("112", "80", new Remote.Group(Designs.SG_HA)));
        tester.finds(document, "error sg-ha rules.7.ports: sg-ha gives ports for the protocol 112");
        tester.mends(document);
    }

    @Test
    void portsRangesAndBlanksAreNoFinding() {
        tester.isSilent(with(
                in("tcp", "1", EVERYBODY),
                in("tcp", "65535", EVERYBODY),
                in("udp", "8000-8080", EVERYBODY),
                in("112", "", EVERYBODY)));
    }

    @Test
    void thePortsOfIcmpAreTypes() {
        tester.isSilent(with(in("icmp", "0", EVERYBODY)));
    }
}
