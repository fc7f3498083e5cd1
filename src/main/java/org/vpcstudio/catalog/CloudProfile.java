package org.vpcstudio.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.model.net.Cidr;

/// The facts of one cloud, read from `<id>.properties` beside this class, where each key names its source.
public final class CloudProfile {
    /// The profiles there are.
    public static final Set<String> IDS = Set.of("otc-eu-de", "otc-eu-nl");

    private final String id;
    private final Properties facts;

    private CloudProfile(String id, Properties facts) {
        this.id = id;
        this.facts = facts;
    }

    /// The profile of this id; `otc-eu-de` for one that is not known.
    public static CloudProfile of(String id) {
        String known = IDS.contains(id) ? id : "otc-eu-de";
        Properties facts = new Properties();
        try (InputStream in = CloudProfile.class.getResourceAsStream(known + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("Missing cloud profile " + known);
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                facts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(known, e);
        }
        return new CloudProfile(known, facts);
    }

    public String id() {
        return id;
    }

    /// A fact as text.
    ///
    /// @throws IllegalArgumentException for a key the profile does not have: our own mistake
    public String text(String key) {
        String value = facts.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("Profile " + id + " has no " + key);
        }
        return value;
    }

    /// A fact that is a whole number.
    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    /// A fact that is a list, comma separated in the file.
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

    /// The availability zones of a region of this cloud; none for a region it does not have.
    public List<String> zones(String region) {
        return facts.containsKey("region." + region + ".zones") ? list("region." + region + ".zones") : List.of();
    }
}
