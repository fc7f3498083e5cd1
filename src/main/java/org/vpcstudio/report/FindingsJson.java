package org.vpcstudio.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Review;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Phrasebook;

/// Findings for programs, in a form of our own.
final class FindingsJson {
    private final Document document;
    private final Phrasebook words;

    FindingsJson(Document document, Phrasebook words) {
        this.document = document;
        this.words = words;
    }

    String write(Review review, String fileName) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("file", fileName);
        root.put("design", document.name());
        root.put("summary", summary(review));
        root.put("findings", review.open().stream().map(this::finding).toList());
        root.put("accepted", review.accepted().stream().map(this::accepted).toList());
        return Json.write(root);
    }

    private static Map<String, Object> summary(Review review) {
        Map<String, Object> summary = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            summary.put(severity.code(), Names.count(review.open(), severity));
        }
        summary.put("accepted", (long) review.accepted().size());
        return summary;
    }

    private Map<String, Object> accepted(Review.Accepted accepted) {
        Map<String, Object> object = finding(accepted.finding());
        object.put("reason", accepted.reason());
        return object;
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", finding.rule().id());
        object.put("name", finding.rule().slug());
        object.put("severity", finding.severity().code());
        object.put("element", element(finding.anchor().resource()));
        object.put("property", finding.anchor().property());
        object.put("title", words.say(finding.title()));
        object.put("explanation", words.say(finding.explanation()));
        object.put("related", finding.related().stream().map(this::element).toList());
        object.put(
                "fixes",
                finding.fixes().stream().map(QuickFix::label).map(words::say).toList());
        object.put("source", finding.rule().source());
        return object;
    }

    private Map<String, Object> element(ResourceId id) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("id", id.value());
        element.put("kind", Names.kind(document.topology(), id));
        element.put("name", Names.of(document.topology(), id));
        return element;
    }
}
