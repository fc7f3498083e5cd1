package org.vpcstudio.format.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vpcstudio.model.keepalived.VirtualAddress;
import org.vpcstudio.model.keepalived.VrrpInstance;

/// Finds the instances of different files that are one cluster. They should agree in VIP, router id and name; where
/// files contradict each other by mistake, two of the three or the VIP alone must do.
final class Matching {
    private static final int SAME_VIP = 4;
    private static final int SAME_ID = 2;
    private static final int SAME_NAME = 2;
    private static final int ENOUGH = 4;

    private Matching() {}

    /// An instance in the file of a server.
    record Member(NodeFile node, VrrpInstance instance) {}

    /// The instances that are one cluster, at most one a file.
    record Match(List<Member> members) {
        /// Who says what is common: the best node.
        Member lead() {
            return Collections.max(
                    members.reversed(),
                    Comparator.comparingInt(member -> member.instance().priority()));
        }
    }

    static List<Match> of(List<NodeFile> nodes) {
        List<List<Member>> found = new ArrayList<>();
        for (NodeFile node : nodes) {
            for (VrrpInstance instance : node.config().instances()) {
                Member member = new Member(node, instance);
                Optional<List<Member>> best = found.stream()
                        .filter(match ->
                                match.stream().noneMatch(other -> other.node().equals(node)))
                        .filter(match -> likeness(match, instance) >= ENOUGH)
                        .max(Comparator.comparingInt(match -> likeness(match, instance)));
                best.ifPresentOrElse(match -> match.add(member), () -> found.add(new ArrayList<>(List.of(member))));
            }
        }
        return found.stream().map(members -> new Match(List.copyOf(members))).toList();
    }

    private static int likeness(List<Member> match, VrrpInstance instance) {
        return match.stream()
                .mapToInt(member -> likeness(member.instance(), instance))
                .max()
                .orElse(0);
    }

    private static int likeness(VrrpInstance a, VrrpInstance b) {
        boolean sharesVip = !Collections.disjoint(vips(a), vips(b));
        boolean sameId =
                a.virtualRouterId() == b.virtualRouterId() && a.interfaceName().equals(b.interfaceName());
        return (sharesVip ? SAME_VIP : 0) + (sameId ? SAME_ID : 0) + (a.name().equals(b.name()) ? SAME_NAME : 0);
    }

    private static Set<String> vips(VrrpInstance instance) {
        return instance.addresses().stream().map(VirtualAddress::address).collect(Collectors.toSet());
    }
}
