package org.vpcstudio.check.rule.naming;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;

/// GEN-007: tags are too many, too long, or have characters that the cloud refuses.
public final class IllegalTags implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "GEN-007",
            "illegal-tags",
            Severity.ERROR,
            "vpc:vpc_and_subnet/subnet/creating_a_subnet_for_the_vpc.rst; "
                    + "dc:best_practices/configuring_redundant_or_active_standby_connections.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern ILLEGAL = Pattern.compile("[^A-Za-z0-9_@-]");
    private static final Pattern ILLEGAL_WITH_PERIOD = Pattern.compile("[^A-Za-z0-9_@.-]");

    /// What a tag may be.
    private record Limits(int tags, int key, int value, Pattern illegal) {
        String mended(String text, int longest) {
            String legal = illegal.matcher(text).replaceAll("");
            return legal.length() > longest ? legal.substring(0, longest) : legal;
        }

        boolean allows(Map.Entry<String, String> tag) {
            return !tag.getKey().isBlank()
                    && mended(tag.getKey(), key).equals(tag.getKey())
                    && mended(tag.getValue(), value).equals(tag.getValue());
        }
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return CloudKinds.of(context)
                .filter(resource -> !resource.remarks().tags().isEmpty())
                .flatMap(resource -> check(resource, limits(context.profile(), resource.kind())))
                .toList();
    }

    private static Limits limits(CloudProfile profile, Kind kind) {
        String area = kind == Kind.NETWORK_ACL ? "acl.maxTag" : CloudKinds.isDirectConnect(kind) ? "dc.maxTag" : "";
        String stem = area.isEmpty() ? "tags.max" : area;
        return new Limits(
                profile.limit("tags.max").orElse(Integer.MAX_VALUE),
                profile.limit(stem + "Key").orElse(Integer.MAX_VALUE),
                profile.limit(stem + "Value").orElse(Integer.MAX_VALUE),
                area.isEmpty() ? ILLEGAL : ILLEGAL_WITH_PERIOD);
    }

    private static Stream<Finding> check(Resource resource, Limits limits) {
        SortedMap<String, String> tags = resource.remarks().tags();
        Anchor anchor = Anchor.at(resource.id(), "remarks.tags");
        Stream<Finding> many = tags.size() > limits.tags
                ? Stream.of(INFO.variant("many", anchor, resource.name(), tags.size(), limits.tags))
                : Stream.empty();
        return Stream.concat(
                many,
                tags.entrySet().stream()
                        .filter(tag -> !limits.allows(tag))
                        .map(tag -> INFO.finding(anchor, tag.getKey(), resource.name(), limits.key, limits.value)
                                .withFix(INFO.fix(
                                        Property.put(resource, "remarks.tags", mended(tags, tag, limits)),
                                        tag.getKey(),
                                        resource.name()))));
    }

    /// A tag whose key has nothing left, or the key of another one, goes.
    private static SortedMap<String, String> mended(
            SortedMap<String, String> tags, Map.Entry<String, String> wrong, Limits limits) {
        SortedMap<String, String> next = new TreeMap<>(tags);
        next.remove(wrong.getKey());
        String key = limits.mended(wrong.getKey(), limits.key).strip();
        if (!key.isEmpty()) {
            next.putIfAbsent(key, limits.mended(wrong.getValue(), limits.value));
        }
        return next;
    }
}
