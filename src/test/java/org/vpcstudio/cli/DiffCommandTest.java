package org.vpcstudio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;

class DiffCommandTest {
    @TempDir
    Path folder;

    @Test
    void equalDesignsEndGoodHoweverTheyAreLaidOut() throws ProjectException, IOException {
        Path a = saved("a.vpcs", Designs.haPair());
        Path b = Files.writeString(folder.resolve("b.vpcs"), Files.readString(a).replace("\n", "\r\n"));
        assertThat(Run.of("diff", a, b)).isEqualTo(new Run(0, "The designs are equal\n", ""));
        assertThat(Run.of("diff", a, b, "--format", "json").out()).isEqualTo("""
            {
              "added": [],
              "removed": [],
              "changed": [],
              "moved": []
            }
            """);
    }

    @Test
    void aPersonReadsOneLineAThing() throws ProjectException {
        assertThat(Run.of("diff", saved("a.vpcs", Designs.haPair()), saved("b.vpcs", other())))
                .isEqualTo(new Run(1, """
                    ~ design Other
                        name: HA pair, VIP through an EIP -> Other
                    - eip eip-web
                    ~ vip vip-web
                        address: 192.168.10.100 -> 192.168.10.101
                        bindings[1]: ecs-ha-2/nic-1 -> (nothing)
                    > vpc vpc-ha: from (264, 32) 648 x 480 to (0, 0) 10 x 20
                    """, ""));
    }

    @Test
    void aProgramReadsJson() throws ProjectException {
        Run run = Run.of("diff", saved("a.vpcs", Designs.haPair()), saved("b.vpcs", other()), "--format", "json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"kind\": \"eip\"")
                .containsPattern("\"property\": \"bindings\\[1]\",\\s+\"old\": \"ecs-ha-2/nic-1\",\\s+\"new\": null\\s")
                .containsPattern("\"new\": \\{\\s+\"x\": 0,\\s+\"y\": 0,\\s+\"width\": 10,");
    }

    @Test
    void whatCannotBeReadIsRefused() throws ProjectException {
        Path a = saved("a.vpcs", Designs.haPair());
        Run run = Run.of("diff", a, folder.resolve("no.vpcs"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no.vpcs does not exist");
        assertThat(Run.of("diff", a).exit()).isEqualTo(2);
    }

    private static Document other() {
        Document changed = Changes.haPair()
                .vipAddress("192.168.10.101")
                .boundTo(Designs.ECS_1)
                .remove(Designs.EIP)
                .document()
                .withName("Other");
        return changed.withDiagram(changed.diagram().with(Designs.VPC, new Box(0, 0, 10, 20)));
    }

    private Path saved(String name, Document document) throws ProjectException {
        Path file = folder.resolve(name);
        ProjectStore.save(document, file);
        return file;
    }
}
