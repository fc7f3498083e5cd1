package org.vpcstudio.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// What somebody looks for. Words stand side by side and all have to hold:
///
/// - `web` is part of a name or an address;
/// - `10.0.1.7` is an address, or one that a range contains; `10.0.0.0/16` is a range, or what lies in it;
/// - `type:vip` is a kind, `tag:env` or `tag:env=prod` a tag;
/// - `problem:` is anything with a finding, `problem:error` one of that severity, `problem:VIP-001` one of that rule.
public final class Query {
    private final List<String> words;

    private Query(List<String> words) {
        this.words = List.copyOf(words);
    }

    /// Reads what was written; nothing in it is wrong, only more or less of use.
    public static Query of(String text) {
        return new Query(Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /// Whether nothing is looked for.
    public boolean isBlank() {
        return words.isEmpty();
    }

    /// The resources it holds for, in the order in which a person reads the drawing; what is not drawn comes last.
    public List<ResourceId> in(Document document, List<Finding> findings) {
        if (isBlank()) {
            return List.of();
        }
        Map<ResourceId, Set<String>> problems = problems(findings);
        return document.topology().all().stream()
                .filter(resource -> words.stream()
                        .allMatch(word -> holds(word, resource, problems.getOrDefault(resource.id(), Set.of()))))
                .map(Resource::id)
                .sorted(reading(document))
                .toList();
    }

    /// From top to bottom, then from left to right; what is not drawn comes last.
    public static Comparator<ResourceId> reading(Document document) {
        Map<ResourceId, Optional<Box>> boxes = new HashMap<>();
        Comparator<ResourceId> byBox = Comparator.comparing(
                id -> boxes.computeIfAbsent(id, wanted -> document.diagram().absolute(wanted, document.topology())),
                Comparator.comparingInt((Optional<Box> box) -> box.map(Box::y).orElse(Integer.MAX_VALUE))
                        .thenComparingInt(box -> box.map(Box::x).orElse(Integer.MAX_VALUE)));
        return byBox.thenComparing(Comparator.naturalOrder());
    }

    private static Map<ResourceId, Set<String>> problems(List<Finding> findings) {
        Map<ResourceId, Set<String>> problems = new HashMap<>();
        for (Finding finding : findings) {
            Set<String> words = problems.computeIfAbsent(finding.anchor().resource(), _ -> new HashSet<>());
            words.add(finding.rule().id().toLowerCase(Locale.ROOT));
            words.add(finding.severity().code());
        }
        return problems;
    }

    private static boolean holds(String word, Resource resource, Set<String> problems) {
        int colon = word.indexOf(':');
        String value = word.substring(colon + 1);
        return switch (colon < 0 ? "" : word.substring(0, colon)) {
            case "type" -> !value.isEmpty() && resource.kind().code().contains(value);
            case "tag" -> hasTag(resource, value);
            case "problem" ->
                value.isEmpty()
                        ? !problems.isEmpty()
                        : problems.stream().anyMatch(problem -> problem.startsWith(value));
            default -> isCalled(word, resource);
        };
    }

    private static boolean hasTag(Resource resource, String wanted) {
        return resource.remarks().tags().entrySet().stream()
                .map(tag -> (tag.getKey() + "=" + tag.getValue()).toLowerCase(Locale.ROOT))
                .anyMatch(tag -> tag.equals(wanted) || tag.startsWith(wanted + "=") || wanted.isEmpty());
    }

    private static boolean isCalled(String word, Resource resource) {
        List<String> addresses = OwnAddresses.of(resource);
        Optional<Ipv4> address = Ipv4.tryParse(word);
        if (address.isPresent()) {
            return addresses.stream().anyMatch(own -> own.equals(word) || contains(own, address.get()));
        }
        Optional<Cidr> range = word.indexOf('/') > 0 ? Cidr.tryParse(word) : Optional.empty();
        if (range.isPresent()) {
            return addresses.stream().anyMatch(own -> own.equals(word) || lies(own, range.get()));
        }
        return resource.name().toLowerCase(Locale.ROOT).contains(word)
                || addresses.stream().anyMatch(own -> own.contains(word));
    }

    private static boolean contains(String own, Ipv4 address) {
        return own.indexOf('/') > 0
                && Cidr.tryParse(own).filter(range -> range.contains(address)).isPresent();
    }

    private static boolean lies(String own, Cidr range) {
        return own.indexOf('/') > 0
                ? Cidr.tryParse(own)
                        .filter(inner -> range.contains(inner.network()))
                        .isPresent()
                : Ipv4.tryParse(own).filter(range::contains).isPresent();
    }
}
