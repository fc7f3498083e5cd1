package org.vpcstudio.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.NetworkAcl;
import org.vpcstudio.model.topology.Note;
import org.vpcstudio.model.topology.Project;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SharedBandwidth;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.SyncGroup;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualGateway;
import org.vpcstudio.model.topology.VirtualInterface;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpcPeering;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnGateway;

/// The icons of the visual language: one SVG path each, on a 24 grid.
public final class Icons {
    private static final Pattern PATH = Pattern.compile(" d=\"([^\"]+)\"");
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Icons() {}

    /// The name of the icon of a resource.
    public static String of(Resource resource) {
        return switch (resource) {
            case Ecs ecs ->
                switch (ecs.role()) {
                    case SERVER -> "ecs";
                    case CLIENT -> "client";
                    case BACKEND -> "backend-server";
                };
            case AccessIntent _ -> "prove";
            case Project _ -> "ui-layers";
            case SyncGroup _ -> "keepalived-cluster";
            case VirtualServer _ -> "lvs-director";
            case SharedBandwidth _ -> "eip";
            case VpcPeering _ -> "peering";
            case VpnGateway _, CustomerGateway _, VpnConnection _ -> "vpn";
            case DirectConnection _, VirtualGateway _, VirtualInterface _ -> "direct-connect";
            case Note _ -> "ui-note";
            case Region _,
                    Vpc _,
                    Subnet _,
                    RouteTable _,
                    SecurityGroup _,
                    NetworkAcl _,
                    Vip _,
                    KeepalivedCluster _,
                    Eip _,
                    Internet _,
                    NatGateway _,
                    Site _ -> resource.kind().code();
        };
    }

    /// The path of the icon in `<name>.svg`.
    ///
    /// @throws IllegalArgumentException when there is no such icon: our own mistake
    public static String path(String name) {
        return READ.computeIfAbsent(name, Icons::read);
    }

    private static String read(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("/org/vpcstudio/ui/icon/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("No icon " + name);
            }
            Matcher matcher = PATH.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!matcher.find()) {
                throw new IllegalArgumentException("No path in icon " + name);
            }
            return matcher.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
