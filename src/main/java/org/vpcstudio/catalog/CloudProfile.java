package org.vpcstudio.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.model.net.Cidr;

/// The facts of one cloud, read once from `<id>.properties` beside this class, where each key names its source.
///
/// A key that the profile does not have is a mistake of ours: every method that takes a key throws an
/// `IllegalArgumentException` then, as it does for a value that is not of the kind asked for.
public final class CloudProfile {
    private static final String UNLIMITED = "unlimited";
    private static final Pattern ANY = Pattern.compile("[\\s\\S]+");
    private static final List<CloudProfile> ALL = Stream.of("otc-eu-de", "otc-eu-nl", "huawei-intl", "openstack")
            .map(id -> new CloudProfile(id, ProfileFile.facts(id)))
            .toList();

    private final String id;
    private final Map<String, String> facts;
    private final Map<String, Pattern> characters;

    private CloudProfile(String id, Map<String, String> facts) {
        this.id = id;
        this.facts = facts;
        this.characters = facts.entrySet().stream()
                .filter(fact -> fact.getKey().toLowerCase(Locale.ROOT).endsWith("characters")
                        && !fact.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, fact -> Pattern.compile("[" + fact.getValue() + "]+")));
    }

    /// The profiles there are, in the order they are offered; the first is that of a new design.
    public static List<CloudProfile> profiles() {
        return ALL;
    }

    /// Whether there is a profile of this id.
    public static boolean known(String id) {
        return ALL.stream().anyMatch(profile -> profile.id.equals(id));
    }

    /// The profile of this id; the first one for an id that is not {@link #known}, so that a design of a newer
    /// program can still be read.
    public static CloudProfile of(String id) {
        return ALL.stream().filter(profile -> profile.id.equals(id)).findFirst().orElse(ALL.getFirst());
    }

    /// What project files call it, such as `otc-eu-de`.
    public String id() {
        return id;
    }

    /// What people call it, such as `Open Telekom Cloud, eu-de`.
    public String name() {
        return text("name");
    }

    /// The name where there is little room, such as `OTC, eu-de`.
    public String shortName() {
        return text("shortName");
    }

    /// A fact as text; may be blank.
    public String text(String key) {
        String value = facts.get(key);
        if (value == null) {
            throw new IllegalArgumentException("Profile " + id + " has no " + key);
        }
        return value;
    }

    /// A fact that is a whole number in every cloud.
    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    /// A limit; empty where the cloud has none.
    public OptionalInt limit(String key) {
        return text(key).equals(UNLIMITED) ? OptionalInt.empty() : OptionalInt.of(number(key));
    }

    /// Whether something is so.
    public boolean flag(String key) {
        return switch (text(key)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Profile " + id + ": " + key + " is neither true nor false");
        };
    }

    /// A fact that is a list, comma separated in the file. An empty list of what is allowed allows everything.
    public List<String> list(String key) {
        return Stream.of(text(key).split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /// A fact that is a list of ranges.
    public List<Cidr> ranges(String key) {
        return list(key).stream().map(Cidr::parse).toList();
    }

    /// The steps in which sizes are sold, the highest bound first; none where every size is.
    public List<SizeStep> steps(String key) {
        return list(key).stream()
                .map(SizeStep::parse)
                .sorted(Comparator.comparingInt(SizeStep::above).reversed())
                .toList();
    }

    /// The codes of the regions of this cloud, one at least.
    public List<String> regions() {
        return list("regions");
    }

    /// The availability zones of a region of this cloud; none for a region it does not have.
    public List<String> zones(String region) {
        return ofRegion(region, "zones");
    }

    /// Where a Direct Connect can end in a region; none where that is not known.
    public List<String> connectionLocations(String region) {
        return ofRegion(region, "connectionLocations");
    }

    /// The DNS servers the cloud gives a new subnet in a region, IPv4; may be none.
    public List<String> dns(String region) {
        List<String> own = ofRegion(region, "dns");
        return own.isEmpty() ? list("subnet.defaultDns") : own;
    }

    /// Where Terraform signs in for a region, a URL.
    public String authUrl(String region) {
        return text("terraform.authUrl").replace("{region}", region);
    }

    /// The characters that a text may have; all of them where the cloud says nothing. Matches one or more.
    public Pattern characters(String key) {
        text(key);
        return characters.getOrDefault(key, ANY);
    }

    /// Every key, sorted.
    Set<String> keys() {
        return new TreeSet<>(facts.keySet());
    }

    private List<String> ofRegion(String region, String fact) {
        String key = "region." + region + "." + fact;
        return facts.containsKey(key) ? list(key) : List.of();
    }
}
