package org.vpcstudio.report;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Review;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.Document;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// Findings for a terminal.
final class FindingsText {
    private final Document document;
    private final Phrasebook words;

    FindingsText(Document document, Phrasebook words) {
        this.document = document;
        this.words = words;
    }

    String write(Review review, String fileName) {
        StringBuilder text = new StringBuilder();
        review.open().forEach(finding -> text.append(line(finding)).append('\n'));
        review.accepted().forEach(accepted -> text.append(line(accepted)).append('\n'));
        text.append(words.say(summary(review.open(), fileName)));
        if (!review.accepted().isEmpty()) {
            text.append(", ")
                    .append(words.say(
                            Message.of("check.accepted", review.accepted().size())));
        }
        return text.append('\n').toString();
    }

    private String line(Finding finding) {
        return finding.severity().code()
                + " " + finding.rule().id()
                + " " + Names.place(document.topology(), finding.anchor())
                + ": " + words.say(finding.title())
                + ". " + words.say(finding.explanation());
    }

    private String line(Review.Accepted accepted) {
        Finding finding = accepted.finding();
        return "accepted " + finding.rule().id()
                + " " + Names.place(document.topology(), finding.anchor())
                + ": " + words.say(finding.title())
                + ". " + words.say(Message.of("check.reason", accepted.reason()));
    }

    private static Message summary(List<Finding> findings, String fileName) {
        return findings.isEmpty()
                ? Message.of("check.summary.clean", fileName)
                : Message.of(
                        "check.summary",
                        fileName,
                        count("check.errors", findings, Severity.ERROR),
                        count("check.warnings", findings, Severity.WARNING),
                        count("check.infos", findings, Severity.INFO));
    }

    private static Message count(String key, List<Finding> findings, Severity severity) {
        long count = Names.count(findings, severity);
        return Message.of(count == 1 ? key + ".one" : key, String.valueOf(count));
    }
}
