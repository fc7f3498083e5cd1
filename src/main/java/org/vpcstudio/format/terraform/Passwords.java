package org.vpcstudio.format.terraform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vpcstudio.format.keepalived.KeepalivedConf;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.VrrpSettings.Authentication;

/// Keepalived configurations without a password in them (rule EXP-007): the design is given a stand-in for each
/// cluster's password before it is printed, and the stand-in then becomes a variable of the template.
final class Passwords {
    // As long as keepalived allows, so that nothing shortens it.
    private static final Pattern STAND_IN = Pattern.compile("(?m)^(\\s*auth_pass\\s+)\"?p(\\d{7})\"?$");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(auth_pass_[a-z0-9_]+)}");

    private final List<KeepalivedCluster> clusters;
    private final Parts parts;
    private final Document document;

    Passwords(Parts parts) {
        this.parts = parts;
        clusters = parts.topology().each(KeepalivedCluster.class).toList();
        document = standingIn(parts.document());
    }

    /// The variable that holds a cluster's password.
    static String variable(KeepalivedCluster cluster, Parts parts) {
        return "auth_pass_" + parts.label(cluster);
    }

    /// The configuration of a node as part of a template; blank for a server that is none.
    String configuration(Ecs ecs) {
        String text = Hcl.inTemplate(KeepalivedConf.textFor(document, ecs.id()));
        return STAND_IN.matcher(text).replaceAll(this::variable);
    }

    private String variable(MatchResult match) {
        KeepalivedCluster cluster = clusters.get(Integer.parseInt(match.group(2)));
        return Matcher.quoteReplacement(match.group(1) + "${" + variable(cluster, parts) + "}");
    }

    /// The clusters whose passwords a configuration needs.
    List<KeepalivedCluster> in(String configuration) {
        List<String> names = VARIABLE.matcher(configuration)
                .results()
                .map(match -> match.group(1))
                .toList();
        return clusters.stream()
                .filter(cluster -> names.contains(variable(cluster, parts)))
                .toList();
    }

    private Document standingIn(Document real) {
        Topology topology = real.topology();
        for (int i = 0; i < clusters.size(); i++) {
            topology = topology.with(standingIn(clusters.get(i), String.format(Locale.ROOT, "p%07d", i)));
        }
        return real.withTopology(topology);
    }

    private static KeepalivedCluster standingIn(KeepalivedCluster cluster, String password) {
        Authentication.Type type = cluster.settings().authentication().type();
        KeepalivedCluster changed =
                cluster.withSettings(cluster.settings().withAuthentication(new Authentication(type, password)));
        return changed.withNodes(changed.nodes().stream()
                .map(node -> node.withOverrides(withoutPassword(node.overrides())))
                .toList());
    }

    private static Overrides withoutPassword(Overrides own) {
        return own.withPassword(Optional.empty());
    }
}
