package org.vpcstudio.format.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.vpcstudio.format.terraform.Hcl.Body;

class HclPrinterTest {
    @Test
    void alignsTheEqualsSignsOfNeighbours() {
        assertThat(printed(body -> body.set("name", Hcl.text("a")).set("gateway_ip", Hcl.text("b"))))
                .isEqualTo("""
                    name       = "a"
                    gateway_ip = "b"
                    """);
    }

    @Test
    void aGapACommentOrABlockEndsTheAlignment() {
        assertThat(printed(body -> body.set("a", Hcl.number(1))
                        .gap()
                        .set("long", Hcl.number(2))
                        .comment("why")
                        .set("longer", Hcl.number(3))
                        .block("block", inner -> inner.set("x", Hcl.bool(true)))
                        .set("b", Hcl.number(4))))
                .isEqualTo("""
                    a = 1

                    long = 2
                    # why
                    longer = 3
                    block {
                      x = true
                    }
                    b = 4
                    """);
    }

    @Test
    void aValueOfSeveralLinesStandsForItself() {
        assertThat(printed(body -> body.set("vip_id", Hcl.code("x.id"))
                        .set("port_ids", Hcl.column(Stream.of(Hcl.code("a"), Hcl.code("b"))))
                        .set("z", Hcl.number(1))))
                .isEqualTo("""
                    vip_id = x.id
                    port_ids = [
                      a,
                      b,
                    ]
                    z = 1
                    """);
    }

    @Test
    void objectsAndCallsNest() {
        assertThat(printed(body -> body.set(
                        "data",
                        Hcl.entries(map -> map.entry(
                                "ecs-1",
                                new Hcl.Call(
                                        "templatefile",
                                        Hcl.text("a.tftpl"),
                                        Hcl.entries(values -> values.set("x", Hcl.code("var.x")))))))))
                .isEqualTo("""
                    data = {
                      "ecs-1" = templatefile("a.tftpl", {
                        x = var.x
                      })
                    }
                    """);
    }

    @Test
    void whatIsEmptyTakesOneLine() {
        assertThat(printed(body -> body.set("a", Hcl.entries(_ -> {}))
                        .set("list", Hcl.column(Stream.of()))
                        .block("none", _ -> {})))
                .isEqualTo("""
                    a    = {}
                    list = []
                    none {}
                    """);
    }

    @Test
    void columnsAreCountedAsTheFormatterDoes() {
        String flag = "\uD83C\uDDE9\uD83C\uDDEA";
        assertThat(printed(body -> body.entry("e\u0301", Hcl.number(1))
                        .entry(flag, Hcl.number(2))
                        .entry("abc", Hcl.number(3))))
                .isEqualTo("\"e\u0301\"   = 1\n\"" + flag + "\"   = 2\n\"abc\" = 3\n");
    }

    @Test
    void escapesWhatHclWouldRead() {
        assertThat(Hcl.quoted("a\"b\\c\nd\te\rf\u0001")).isEqualTo("\"a\\\"b\\\\c\\nd\\te\\rf\\u0001\"");
        assertThat(Hcl.quoted("${x} %{if} $x %x $ {")).isEqualTo("\"$${x} %%{if} $x %x $ {\"");
        assertThat(Hcl.quoted("$${x}")).isEqualTo("\"$$${x}\"");
    }

    @Test
    void templateFilesKeepTheirTextToo() {
        assertThat(Hcl.inTemplate("${a} %{b} $c \"d\"")).isEqualTo("$${a} %%{b} $c \"d\"");
    }

    @Property
    void everyTextComesBackFromItsQuotes(@ForAll String text) {
        assertThat(read(Hcl.quoted(text))).isEqualTo(text);
    }

    private static String printed(Consumer<Body> content) {
        Body body = new Body();
        content.accept(body);
        List<Hcl.Item> items = body.items();
        return HclPrinter.print(items);
    }

    /// Reads a quoted text as HCL does.
    private static String read(String quoted) {
        StringBuilder out = new StringBuilder();
        String inner = quoted.substring(1, quoted.length() - 1);
        int i = 0;
        while (i < inner.length()) {
            String rest = inner.substring(i);
            char c = inner.charAt(i);
            if (rest.startsWith("$${") || rest.startsWith("%%{")) {
                out.append(c).append('{');
                i += 3;
            } else if (c == '\\') {
                char kind = inner.charAt(i + 1);
                i += kind == 'u' ? 6 : 2;
                out.append(
                        switch (kind) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> '\t';
                            case 'u' -> (char) Integer.parseInt(rest.substring(2, 6), 16);
                            default -> kind;
                        });
            } else {
                assertThat(c).isNotIn('"', '\n', '\r');
                assertThat(rest).doesNotStartWith("${").doesNotStartWith("%{");
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }
}
