package org.vpcstudio.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Review;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.RulePage;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Phrasebook;

/// Findings as SARIF 2.1.0 (OASIS, sarif-v2.1.0), the format that code scanning services read. Places are logical
/// locations, element and property, because a design has no lines.
final class FindingsSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Document document;
    private final Phrasebook words;

    FindingsSarif(Document document, Phrasebook words) {
        this.document = document;
        this.words = words;
    }

    String write(Review review, String fileName) {
        List<Finding> findings = Stream.concat(
                        review.open().stream(), review.accepted().stream().map(Review.Accepted::finding))
                .toList();
        List<RuleInfo> rules = findings.stream().map(Finding::rule).distinct().toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "VPC Studio");
        driver.put("rules", rules.stream().map(FindingsSarif::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("artifacts", List.of(Map.of("location", Map.of("uri", uri(fileName)))));
        run.put(
                "results",
                Stream.concat(
                                review.open().stream().map(f -> result(f, rules.indexOf(f.rule()), fileName)),
                                review.accepted().stream()
                                        .map(accepted -> suppressed(
                                                accepted,
                                                rules.indexOf(accepted.finding().rule()),
                                                fileName)))
                        .toList());
        run.put("columnKind", "utf16CodeUnits");
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        root.put("runs", List.of(run));
        return Json.write(root);
    }

    private static Map<String, Object> rule(RuleInfo info) {
        RulePage page = RulePage.of(info);
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", page.text());
        help.put("markdown", page.text());
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", info.id());
        rule.put("name", pascalCase(info.slug()));
        rule.put("shortDescription", Map.of("text", page.heading()));
        rule.put("help", help);
        rule.put("defaultConfiguration", Map.of("level", level(info.severity())));
        return rule;
    }

    /// The reason stands in the project itself.
    private Map<String, Object> suppressed(Review.Accepted accepted, int ruleIndex, String fileName) {
        Map<String, Object> suppression = new LinkedHashMap<>();
        suppression.put("kind", "inSource");
        suppression.put("justification", accepted.reason());
        Map<String, Object> result = result(accepted.finding(), ruleIndex, fileName);
        result.put("suppressions", List.of(suppression));
        return result;
    }

    private Map<String, Object> result(Finding finding, int ruleIndex, String fileName) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.rule().id());
        result.put("ruleIndex", ruleIndex);
        result.put("level", level(finding.severity()));
        result.put("message", Map.of("text", words.say(finding.title()) + ". " + words.say(finding.explanation())));
        result.put("locations", List.of(location(finding.anchor(), fileName)));
        if (!finding.related().isEmpty()) {
            result.put("relatedLocations", related(finding.related(), fileName));
        }
        String fingerprint = finding.rule().id() + " " + finding.anchor().resource() + " "
                + finding.anchor().property();
        result.put("partialFingerprints", Map.of("elementAndProperty/v1", fingerprint.strip()));
        return result;
    }

    private List<Map<String, Object>> related(List<ResourceId> elements, String fileName) {
        List<Map<String, Object>> locations = new ArrayList<>();
        for (ResourceId element : elements) {
            Map<String, Object> location = new LinkedHashMap<>();
            location.put("id", locations.size() + 1);
            location.putAll(location(Anchor.at(element), fileName));
            locations.add(location);
        }
        return locations;
    }

    private Map<String, Object> location(Anchor anchor, String fileName) {
        Map<String, Object> logical = new LinkedHashMap<>();
        logical.put("name", Names.of(document.topology(), anchor.resource()));
        logical.put("fullyQualifiedName", path(anchor));
        logical.put("kind", anchor.property().isEmpty() ? "element" : "property");
        Map<String, Object> location = new LinkedHashMap<>();
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("uri", uri(fileName));
        artifact.put("index", 0);
        location.put("physicalLocation", Map.of("artifactLocation", artifact));
        location.put("logicalLocations", List.of(logical));
        return location;
    }

    private static String path(Anchor anchor) {
        return anchor.property().isEmpty() ? anchor.resource().value() : anchor.resource() + "." + anchor.property();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /// `ip-forwarding-on-standby` as SARIF wants names: `IpForwardingOnStandby`.
    private static String pascalCase(String slug) {
        return Stream.of(slug.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /// A file name as a relative URI reference: what RFC 3986 does not allow in a path is percent-encoded.
    private static String uri(String fileName) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : fileName.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xFF);
            boolean plain = letter < 128 && (Character.isLetterOrDigit(letter) || "-._~/".indexOf(letter) >= 0);
            uri.append(
                    plain
                            ? String.valueOf(letter)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(octet));
        }
        return uri.toString();
    }
}
