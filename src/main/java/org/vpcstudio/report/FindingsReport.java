package org.vpcstudio.report;

import org.vpcstudio.check.Review;
import org.vpcstudio.model.Document;
import org.vpcstudio.text.Phrasebook;

/// The findings of a design in the formats of `vpcstudio validate`. Pure: the same findings give the same bytes. Every
/// format ends with a line feed.
public final class FindingsReport {
    private FindingsReport() {}

    /// One line a finding, `error VIP-012 ecs-ha-2 guest.ipForward: title. explanation`, accepted ones
    /// behind them with their reasons, and a line that counts them.
    public static String text(Document document, Review review, Phrasebook words, String fileName) {
        return new FindingsText(document, words).write(review, fileName);
    }

    /// A JSON object: `file`, `design`, `summary` with a count for each severity and of what is accepted,
    /// `findings`, and `accepted` with the reason of each.
    public static String json(Document document, Review review, Phrasebook words, String fileName) {
        return new FindingsJson(document, words).write(review, fileName);
    }

    /// A SARIF 2.1.0 log with one run, as code scanning services read it; what is accepted is suppressed in
    /// it, with the reason.
    public static String sarif(Document document, Review review, Phrasebook words, String fileName) {
        return new FindingsSarif(document, words).write(review, fileName);
    }
}
