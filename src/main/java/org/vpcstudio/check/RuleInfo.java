package org.vpcstudio.check;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.text.Message;

/// What is known about a rule without a design.
///
/// @param id its code in the catalogue, such as `VIP-012`
/// @param slug its name, such as `ip-forwarding-on-standby`; the page that explains it has the same name
/// @param severity the worst it reports
/// @param source where the cloud or keepalived says so
public record RuleInfo(String id, String slug, Severity severity, String source) {
    /// The area, such as `VIP`.
    public String area() {
        return id.substring(0, id.indexOf('-'));
    }

    /// The number inside the area.
    public int number() {
        return Integer.parseInt(id.substring(id.indexOf('-') + 1));
    }

    /// A finding of this rule, of its severity. The sentences are `rule.<slug>.title` and `rule.<slug>.explanation`.
    ///
    /// @param values for `{0}`, `{1}` ... of both sentences
    public Finding finding(Anchor anchor, Object... values) {
        return finding("", anchor, values);
    }

    /// A finding with sentences of its own: `rule.<slug>.<variant>.title` and `rule.<slug>.<variant>.explanation`.
    public Finding variant(String variant, Anchor anchor, Object... values) {
        return finding(variant + ".", anchor, values);
    }

    private Finding finding(String variant, Anchor anchor, Object... values) {
        return new Finding(
                this,
                severity,
                anchor,
                message(variant + "title", values),
                message(variant + "explanation", values),
                List.of(),
                List.of());
    }

    /// A remedy labelled `rule.<slug>.fix`.
    public QuickFix fix(Edit edit, Object... values) {
        return new QuickFix(message("fix", values), edit);
    }

    /// A remedy with a label of its own, `rule.<slug>.<label>`, for rules that offer more than one.
    public QuickFix namedFix(String label, Edit edit, Object... values) {
        return new QuickFix(message(label, values), edit);
    }

    private Message message(String name, Object... values) {
        return Message.of(
                "rule." + slug + "." + name,
                Stream.of(values)
                        .map(value -> value instanceof Message ? value : String.valueOf(value))
                        .toArray());
    }
}
