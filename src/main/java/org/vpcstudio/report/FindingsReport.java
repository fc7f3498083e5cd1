package org.vpcstudio.report;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.model.Document;
import org.vpcstudio.text.Phrasebook;

/// The findings of a design in the formats of `vpcstudio validate`. Pure: the same findings give the same bytes. Every
/// format ends with a line feed.
public final class FindingsReport {
    private FindingsReport() {}

    /// One line a finding, `error VIP-012 ecs-ha-2 guest.ipForward: title. explanation`, and a line that counts them.
    public static String text(Document document, List<Finding> findings, Phrasebook words, String fileName) {
        return new FindingsText(document, words).write(findings, fileName);
    }

    /// A JSON object: `file`, `design`, `summary` with a count for each severity, and `findings`.
    public static String json(Document document, List<Finding> findings, Phrasebook words, String fileName) {
        return new FindingsJson(document, words).write(findings, fileName);
    }

    /// A SARIF 2.1.0 log with one run, as code scanning services read it.
    public static String sarif(Document document, List<Finding> findings, Phrasebook words, String fileName) {
        return new FindingsSarif(document, words).write(findings, fileName);
    }
}
