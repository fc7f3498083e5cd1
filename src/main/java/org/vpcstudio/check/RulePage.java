package org.vpcstudio.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The page that explains a rule, in Markdown: a heading, then "Why it matters", "How to mend it", "Source".
///
/// @param heading the mistake in a few words, without a design
/// @param text the whole page
public record RulePage(String heading, String text) {
    /// The page of a rule.
    ///
    /// @throws IllegalStateException when it is missing: our own mistake
    public static RulePage of(RuleInfo rule) {
        String path = "rule/" + rule.slug() + ".md";
        try (InputStream in = RulePage.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing page " + path);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String first = text.lines().findFirst().orElse("");
            return new RulePage(first.replaceFirst("^# ", ""), text);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
