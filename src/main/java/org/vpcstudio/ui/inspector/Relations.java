package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.vpcstudio.edit.Adding;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.NetworkAcl;
import org.vpcstudio.model.topology.Project;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SharedBandwidth;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.SyncGroup;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.text.Message;

/// The elements without a place on the canvas, at the element they belong to: links to them, and a row that adds one.
final class Relations {
    private final FormContext context;
    private final Resource root;
    private final List<Section> sections = new ArrayList<>();

    private Relations(FormContext context, Resource root) {
        this.context = context;
        this.root = root;
    }

    static List<Section> of(FormContext context, Resource root) {
        Relations relations = new Relations(context, root);
        relations.collect();
        return relations.sections;
    }

    private void collect() {
        if (root instanceof Region) {
            held(
                    Kind.SECURITY_GROUP,
                    SecurityGroup.class,
                    group -> group.region().equals(root.id()));
            held(Kind.NETWORK_ACL, NetworkAcl.class, acl -> acl.region().equals(root.id()));
            held(
                    Kind.SHARED_BANDWIDTH,
                    SharedBandwidth.class,
                    shared -> shared.region().equals(root.id()));
            held(Kind.PROJECT, Project.class, project -> project.region().equals(root.id()));
        } else if (root instanceof Vpc) {
            held(Kind.ROUTE_TABLE, RouteTable.class, table -> table.vpc().equals(root.id()));
        } else if (root instanceof Vip) {
            held(
                    Kind.VIRTUAL_SERVER,
                    VirtualServer.class,
                    server -> server.vip().equals(root.id()));
        } else if (root instanceof KeepalivedCluster) {
            held(
                    Kind.VIRTUAL_SERVER,
                    VirtualServer.class,
                    server -> server.cluster().equals(root.id()));
            held(Kind.SYNC_GROUP, SyncGroup.class, group -> group.clusters().contains(root.id()));
        } else if (root instanceof RouteTable) {
            users(Subnet.class, subnet -> subnet.routeTables().contains(root.id()));
        } else if (root instanceof NetworkAcl) {
            users(Subnet.class, subnet -> subnet.networkAcls().contains(root.id()));
        } else if (root instanceof SharedBandwidth) {
            users(
                    Eip.class,
                    eip -> eip.sharedBandwidth().filter(root.id()::equals).isPresent());
        }
    }

    private <R extends Resource> void held(Kind kind, Class<R> type, Predicate<R> belongs) {
        List<Field> fields = new ArrayList<>(links("inspector.field.open", type, belongs));
        fields.add(Fields.row(
                "",
                Message.of("inspector.choice.new", Message.of("kind." + kind.code())),
                new Editor.Add(),
                "",
                _ -> Adding.make(context.document(), context.ids(), kind, root)
                        .<Outcome>map(made -> new Outcome.Good(new Edit.Put(made)))
                        .orElse(Fields.bad(
                                kind == Kind.VIRTUAL_SERVER ? "inspector.bad.cluster" : "inspector.bad.nothing"))));
        sections.add(new Section(Message.of("outline." + kind.code()), fields));
    }

    private <R extends Resource> void users(Class<R> type, Predicate<R> uses) {
        List<Field> fields = links("inspector.field.member", type, uses);
        if (!fields.isEmpty()) {
            sections.add(new Section(Message.of("inspector.section.users"), fields));
        }
    }

    private <R extends Resource> List<Field> links(String label, Class<R> type, Predicate<R> wanted) {
        return context.topology()
                .each(type)
                .filter(wanted)
                .map(resource -> Fields.link(Message.of(label), resource.id(), Candidates.nameOf(resource)))
                .toList();
    }
}
