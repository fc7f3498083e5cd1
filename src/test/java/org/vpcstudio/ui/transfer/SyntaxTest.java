package org.vpcstudio.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.vpcstudio.ui.transfer.Syntax.Part;
import org.vpcstudio.ui.transfer.Syntax.Piece;

class SyntaxTest {
    @Test
    void knowsFilesByTheirNames() {
        assertThat(Syntax.of("terraform/vip.tf")).isEqualTo(Syntax.HCL);
        assertThat(Syntax.of("terraform/terraform.tfvars.example")).isEqualTo(Syntax.HCL);
        assertThat(Syntax.of("keepalived/ecs-1/keepalived.conf")).isEqualTo(Syntax.CONF);
        assertThat(Syntax.of("cloud-init/ecs-1.yaml")).isEqualTo(Syntax.YAML);
        assertThat(Syntax.of("README.md")).isEqualTo(Syntax.PLAIN);
    }

    @Test
    void coloursWordsStringsNumbersAndComments() {
        assertThat(Syntax.HCL.pieces("  port = 443 # \"https\""))
                .containsExactly(
                        new Piece(Part.PLAIN, "  "),
                        new Piece(Part.KEY, "port"),
                        new Piece(Part.PLAIN, " = "),
                        new Piece(Part.NUMBER, "443"),
                        new Piece(Part.PLAIN, " "),
                        new Piece(Part.COMMENT, "# \"https\""));
        assertThat(Syntax.HCL.pieces("resource \"x\" \"y\" {"))
                .contains(new Piece(Part.KEY, "resource"), new Piece(Part.STRING, "\"x\""));
    }

    @Test
    void aHashInsideAStringIsNoComment() {
        assertThat(Syntax.HCL.pieces("colour = \"#fff\"")).doesNotContain(new Piece(Part.COMMENT, "#fff\""));
        assertThat(Syntax.CONF.pieces("! keepalived")).containsExactly(new Piece(Part.COMMENT, "! keepalived"));
    }

    @Test
    void aDigitInANameIsNoNumber() {
        assertThat(Syntax.CONF.pieces("router_id ecs-ha-1"))
                .containsExactly(new Piece(Part.KEY, "router_id"), new Piece(Part.PLAIN, " ecs-ha-1"));
    }

    @Test
    void plainTextStaysPlain() {
        assertThat(Syntax.PLAIN.pieces("port = 443")).containsExactly(new Piece(Part.PLAIN, "port = 443"));
    }

    @Property
    void noCharacterIsLost(@ForAll String line, @ForAll Syntax syntax) {
        assertThat(syntax.pieces(line).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(line);
    }
}
