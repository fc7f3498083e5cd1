package org.vpcstudio.check.rule.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.check.GroupFilter;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Party;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SecurityRule.Direction;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.model.topology.VrrpSettings;

/// The way of the adverts of a cluster through the security groups of its nodes.
final class AdvertPath {
    /// IP protocol numbers of IANA: VRRP, and the authentication header around it.
    private static final String VRRP = "112";

    private static final String AUTHENTICATION_HEADER = "51";
    /// RFC 9568 section 5.1.1.2.
    private static final Ipv4 MULTICAST = Ipv4.parse("224.0.0.18");

    private final RuleContext context;
    private final KeepalivedCluster cluster;
    private final Map<NicRef, GroupFilter> filters = new HashMap<>();

    AdvertPath(RuleContext context, KeepalivedCluster cluster) {
        this.context = context;
        this.cluster = cluster;
    }

    /// The interfaces adverts travel between: those whose address and groups are known.
    List<ServerNic> nodes() {
        return context.members(cluster).stream()
                .flatMap((Member member) -> member.nic().stream())
                .filter(server -> server.nic().address().value().isPresent())
                .filter(server -> !groups(server).isEmpty())
                .toList();
    }

    /// The number of the IP protocol that has to be open. Version 3 and strict mode ignore authentication.
    String protocol() {
        VrrpSettings settings = cluster.settings();
        boolean wrapped = settings.authentication().type() == VrrpSettings.Authentication.Type.AH
                && settings.version() == 2
                && !settings.options().strict();
        return wrapped ? AUTHENTICATION_HEADER : VRRP;
    }

    /// Whether the sender's groups let its adverts out.
    boolean leaves(ServerNic from, ServerNic to) {
        boolean multicast = cluster.settings().mode() == VrrpSettings.Mode.MULTICAST;
        Optional<Party> other =
                multicast ? Optional.of(new Party(new Cidr(MULTICAST, 32), Set.of())) : Party.of(to.nic());
        return passes(from, Direction.EGRESS, other);
    }

    /// Whether the receiver's groups let them in.
    boolean arrives(ServerNic from, ServerNic to) {
        return passes(to, Direction.INGRESS, Party.of(from.nic()));
    }

    private boolean passes(ServerNic at, Direction direction, Optional<Party> other) {
        GroupFilter filter = filters.computeIfAbsent(at.ref(), _ -> GroupFilter.of(context, at.nic()));
        return other.filter(party -> filter.lets(direction, protocol(), 0, party))
                .isPresent();
    }

    /// A rule more in the node's first group: for the group itself when all are in it, else for each address.
    Edit opening(ServerNic node, List<ServerNic> others, Direction direction) {
        SecurityGroup group = groups(node).getFirst();
        boolean multicast = cluster.settings().mode() == VrrpSettings.Mode.MULTICAST;
        if (direction == Direction.EGRESS && multicast) {
            return GroupRules.add(group, List.of(rule(direction, host(MULTICAST))));
        }
        boolean together =
                others.stream().allMatch(other -> other.nic().securityGroups().contains(group.id()));
        return GroupRules.add(
                group,
                together
                        ? List.of(rule(direction, new Remote.Group(group.id())))
                        : others.stream()
                                .flatMap(other -> other.nic().address().value().stream())
                                .map(address -> rule(direction, host(address)))
                                .toList());
    }

    private SecurityRule rule(Direction direction, Remote remote) {
        return new SecurityRule(direction, protocol(), "", remote);
    }

    private static Remote host(Ipv4 address) {
        return new Remote.Range(Written.cidr(new Cidr(address, 32)));
    }

    private List<SecurityGroup> groups(ServerNic server) {
        return server.nic().securityGroups().stream()
                .flatMap((ResourceId id) -> context.topology().find(id, SecurityGroup.class).stream())
                .toList();
    }
}
