package org.vpcstudio.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.Severity;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.edit.History;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.Document;
import org.vpcstudio.text.Phrasebook;

/// What every test of a rule asks: what it finds, that it is silent where it should be, and that its quick fixes keep
/// their promise.
public final class RuleTester {
    private static final Phrasebook WORDS = Phrasebook.english();

    private final Rule rule;

    private RuleTester(Rule rule) {
        this.rule = rule;
    }

    public static RuleTester of(Rule rule) {
        return new RuleTester(rule);
    }

    /// The rule finds exactly this, each written `severity element property: title`, in any order.
    public void finds(Document document, String... expected) {
        assertThat(check(document).stream().map(RuleTester::line)).containsExactlyInAnyOrder(expected);
    }

    /// The rule finds nothing.
    public void isSilent(Document document) {
        assertThat(check(document).stream().map(RuleTester::line)).isEmpty();
    }

    /// Every finding has a quick fix. Each removes its finding, brings no new error or warning that is as bad, and undo
    /// gives the document back. New notes are consequences, not problems.
    public void mends(Document document) {
        List<Finding> findings = check(document);
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.fixes())
                        .as("quick fixes of " + line(finding))
                        .isNotEmpty());
        findings.forEach(finding -> finding.fixes().forEach(fix -> assertKept(document, finding, fix)));
    }

    /// The findings have no quick fix: it is for the architect to decide.
    public void leavesToTheArchitect(Document document) {
        assertThat(check(document))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.fixes()).isEmpty());
    }

    /// The design after the first quick fix of the first finding.
    public Document mended(Document document) {
        return check(document).getFirst().fixes().getFirst().edit().apply(document);
    }

    private List<Finding> check(Document document) {
        List<Finding> findings = rule.check(RuleContext.of(document));
        findings.forEach(finding -> assertThat(WORDS.say(finding.explanation())).doesNotContain("{"));
        return findings;
    }

    private static void assertKept(Document document, Finding finding, QuickFix fix) {
        String promise = WORDS.say(fix.label());
        History after = History.of(document).apply(Step.of(fix.label(), fix.edit()));
        assertThat(after.undo().present()).as("undo of " + promise).isEqualTo(document);
        Set<String> before = keys(Checker.check(document));
        List<Finding> now = Checker.check(after.present());
        assertThat(now.stream().map(RuleTester::full)).as("after " + promise).doesNotContain(full(finding));
        assertThat(now.stream()
                        .filter(other -> other.severity() != Severity.INFO)
                        .filter(other -> other.severity().isAtLeast(finding.severity()))
                        .filter(other -> !before.contains(key(other)))
                        .map(RuleTester::line))
                .as("made worse by " + promise)
                .isEmpty();
    }

    private static Set<String> keys(List<Finding> findings) {
        Set<String> keys = new HashSet<>();
        findings.forEach(finding -> keys.add(key(finding)));
        return keys;
    }

    /// Which mistake it is, whatever the words.
    private static String key(Finding finding) {
        return finding.rule().id() + " " + finding.severity() + " " + finding.anchor();
    }

    private static String full(Finding finding) {
        return finding.rule().id() + " " + line(finding);
    }

    private static String line(Finding finding) {
        String place = finding.anchor().resource() + " " + finding.anchor().property();
        return finding.severity().code() + " " + place.strip() + ": " + WORDS.say(finding.title());
    }
}
