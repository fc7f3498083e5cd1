package org.vpcstudio.check;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Topology;

/// What a rule may look at: the design, its cloud, and who refers to whom. Belongs to one thread.
public final class RuleContext {
    private final Document document;
    private final CloudProfile profile;
    private final Index index;
    private final Routing routing;

    /// @param document the design
    /// @param profile the cloud it is for
    public RuleContext(Document document, CloudProfile profile) {
        this.document = document;
        this.profile = profile;
        this.index = new Index(document.topology());
        this.routing = new Routing(document.topology());
    }

    public static RuleContext of(Document document) {
        return new RuleContext(document, CloudProfile.of(document.profile()));
    }

    public Document document() {
        return document;
    }

    public CloudProfile profile() {
        return profile;
    }

    public Topology topology() {
        return document.topology();
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
        return topology()
                .each(kind)
                .filter(resource -> count.applyAsInt(resource) > most)
                .map(resource -> rule.finding(
                        Anchor.at(resource.id(), property), resource.name(), count.applyAsInt(resource), most))
                .toList();
    }

    /// The routes of the design, made once for all rules.
    public Routing routing() {
        return routing;
    }

    /// The members of a cluster whose servers exist, the highest priority first; equals in the order of the cluster.
    public List<Member> members(KeepalivedCluster cluster) {
        return cluster.nodes().stream()
                .flatMap(node -> Member.of(topology(), cluster, node).stream())
                .sorted(Comparator.comparingInt(
                        (Member member) -> -member.node().priority()))
                .toList();
    }
}
