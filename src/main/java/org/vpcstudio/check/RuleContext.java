package org.vpcstudio.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.Topology;

/// What a rule may look at: the elements it is asked about, the design around them, its cloud, and who refers to whom.
/// Several rules may look at once, unless a {@link Reading} takes down what they look at.
public final class RuleContext {
    private final CloudProfile profile;
    private final Index index;
    private final Routing routing;
    private final Map<KeepalivedCluster, List<Member>> members = Collections.synchronizedMap(new IdentityHashMap<>());
    private @Nullable Set<Class<?>> asked;
    private @Nullable Resource subject;
    private Topology topology;

    /// @param document the design
    /// @param profile the cloud it is for
    public RuleContext(Document document, CloudProfile profile) {
        this(document, profile, Reading.off());
    }

    RuleContext(Document document, CloudProfile profile, Reading reading) {
        this.profile = profile;
        this.index = new Index(document.topology(), reading);
        this.routing = new Routing(index);
        this.topology = document.topology().through(index);
    }

    public static RuleContext of(Document document) {
        return new RuleContext(document, CloudProfile.of(document.profile()));
    }

    /// The kinds of elements that a rule asks for; none when this cloud has nothing for it to look at.
    static Set<Class<?>> asks(Rule rule, CloudProfile profile) {
        RuleContext context = new RuleContext(Document.empty(""), profile);
        Set<Class<?>> asked = new HashSet<>();
        context.asked = asked;
        rule.check(context);
        return asked;
    }

    /// The design has changed; {@link #index} has been told of it already.
    void become(Topology next) {
        topology = next.through(index);
        members.clear();
    }

    /// What is asked from now on is about this element alone; null for all.
    void ask(@Nullable Resource about) {
        subject = about;
        members.clear();
    }

    /// The elements of a kind that the rule is asked about, in the order of ids.
    public <R extends Resource> Stream<R> each(Class<R> kind) {
        if (asked != null) {
            asked.add(kind);
        }
        if (subject == null) {
            return kind == Resource.class ? topology.all().stream().map(kind::cast) : index.each(kind);
        }
        return kind.isInstance(subject) ? Stream.of(kind.cast(subject)) : Stream.empty();
    }

    public CloudProfile profile() {
        return profile;
    }

    /// The design around the elements, for looking things up by their ids.
    public Topology topology() {
        return topology;
    }

    /// The design read backwards, made once for all rules.
    public Index index() {
        return index;
    }

    /// Reports every element of a kind that has more of something than the cloud allows.
    ///
    /// @param limit key of the limit in the profile, such as `sg.maxRules`
    /// @param property where they stand, such as `rules`
    /// @param count how many an element has
    public <R extends Resource> List<Finding> tooMany(
            RuleInfo rule, Class<R> kind, String limit, String property, ToIntFunction<R> count) {
        OptionalInt given = profile.limit(limit);
        if (given.isEmpty()) {
            return List.of();
        }
        int most = given.getAsInt();
        return each(kind)
                .filter(resource -> count.applyAsInt(resource) > most)
                .map(resource -> rule.finding(
                        Anchor.at(resource.id(), property), resource.name(), count.applyAsInt(resource), most))
                .toList();
    }

    /// The routes of the tables that the rule is asked about.
    public Stream<Routing.Entry> routes() {
        return each(RouteTable.class).flatMap(Routing::entries);
    }

    /// The routes of the design.
    public Routing routing() {
        return routing;
    }

    /// The members of a cluster whose servers exist, the highest priority first; equals in the order of the cluster.
    public List<Member> members(KeepalivedCluster cluster) {
        List<Member> known = members.get(cluster);
        if (known != null) {
            cluster.vips().forEach(index::look);
            cluster.nodes().forEach(node -> index.look(node.ecs()));
            return known;
        }
        List<Member> found = Member.of(topology, cluster);
        members.put(cluster, found);
        return found;
    }
}
