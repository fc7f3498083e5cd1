package org.vpcstudio.report;

import java.util.List;
import org.vpcstudio.check.Finding;
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

    String write(List<Finding> findings, String fileName) {
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> text.append(line(finding)).append('\n'));
        return text.append(words.say(summary(findings, fileName))).append('\n').toString();
    }

    private String line(Finding finding) {
        return finding.severity().code()
                + " " + finding.rule().id()
                + " " + Names.place(document.topology(), finding.anchor())
                + ": " + words.say(finding.title())
                + ". " + words.say(finding.explanation());
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
