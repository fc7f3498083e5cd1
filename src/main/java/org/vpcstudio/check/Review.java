package org.vpcstudio.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Resource;

/// The findings of a design, those apart that the architect accepts. An accepted finding is no problem any more; it is
/// still told, with the reason.
///
/// @param open what is to be mended or accepted
/// @param accepted what is accepted
public record Review(List<Finding> open, List<Accepted> accepted) {
    /// A finding that may stay.
    ///
    /// @param reason why, in the architect's words; not blank
    public record Accepted(Finding finding, String reason) {}

    /// Nothing found.
    public static final Review NOTHING = new Review(List.of(), List.of());

    /// What the architect thinks of these findings, all of them of this design.
    public static Review of(Document document, List<Finding> findings) {
        List<Accepted> accepted = new ArrayList<>();
        List<Finding> open = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            reason(document, finding)
                    .ifPresentOrElse(reason -> accepted.add(new Accepted(finding, reason)), () -> open.add(finding));
        }
        return new Review(accepted.isEmpty() ? findings : List.copyOf(open), List.copyOf(accepted));
    }

    private static Optional<String> reason(Document document, Finding finding) {
        return resource(document, finding)
                .map(resource -> resource.remarks()
                        .accepted()
                        .getOrDefault(finding.rule().id(), ""))
                .filter(reason -> !reason.isBlank());
    }

    private static Optional<Resource> resource(Document document, Finding finding) {
        return document.topology().find(finding.anchor().resource());
    }

    /// Accepts what the rule of a finding says of its element, now and later.
    ///
    /// @param reason not blank
    /// @throws IllegalArgumentException when it is
    public static Edit accept(Document document, Finding finding, String reason) {
        return resource(document, finding)
                .<Edit>map(resource -> new Edit.Put(resource.withRemarks(
                        resource.remarks().accepting(finding.rule().id(), reason))))
                .orElse(Edit.all());
    }

    /// Takes the rule of a finding seriously again at its element.
    public static Edit takeBack(Document document, Finding finding) {
        return resource(document, finding)
                .<Edit>map(resource -> new Edit.Put(resource.withRemarks(
                        resource.remarks().withoutAccepting(finding.rule().id()))))
                .orElse(Edit.all());
    }
}
