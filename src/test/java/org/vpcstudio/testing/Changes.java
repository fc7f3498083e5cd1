package org.vpcstudio.testing;

import java.util.List;
import java.util.function.UnaryOperator;
import org.vpcstudio.check.Property;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VrrpSettings;

/// One design after another: the HA pair with changes that read like what an architect does. A value; every verb
/// returns the next.
public record Changes(Document document) {
    /// The clean HA pair of {@link Designs}.
    public static Changes haPair() {
        return new Changes(Designs.haPair());
    }

    public <R extends Resource> Changes change(ResourceId id, Class<R> kind, UnaryOperator<R> change) {
        return new Changes(Designs.with(document, id, kind, change));
    }

    /// Sets a property, named as an anchor names it.
    public Changes set(ResourceId id, String property, Object value) {
        Resource present = document.topology().find(id).orElseThrow();
        return add(Property.set(present, property, value));
    }

    public Changes add(Resource... resources) {
        Document next = document;
        for (Resource resource : resources) {
            next = new Edit.Put(resource).apply(next);
        }
        return new Changes(next);
    }

    public Changes remove(ResourceId... ids) {
        Document next = document;
        for (ResourceId id : ids) {
            next = new Edit.Remove(id).apply(next);
        }
        return new Changes(next);
    }

    /// Removes every access intent.
    public Changes withoutIntents() {
        return remove(document.topology()
                .each(AccessIntent.class)
                .map(AccessIntent::id)
                .toArray(ResourceId[]::new));
    }

    public Changes vpc(UnaryOperator<Vpc> change) {
        return change(Designs.VPC, Vpc.class, change);
    }

    public Changes subnet(UnaryOperator<Subnet> change) {
        return change(Designs.SUBNET_HA, Subnet.class, change);
    }

    public Changes vip(UnaryOperator<Vip> change) {
        return change(Designs.VIP, Vip.class, change);
    }

    public Changes vipAddress(String address) {
        return vip(vip -> vip.withAddress(Written.address(address)));
    }

    /// Leaves these bindings, of the first interfaces of these servers.
    public Changes boundTo(ResourceId... servers) {
        List<NicRef> bindings = List.of(servers).stream().map(Designs::nicOf).toList();
        return vip(vip -> vip.withBindings(bindings));
    }

    public Changes eip(UnaryOperator<Eip> change) {
        return change(Designs.EIP, Eip.class, change);
    }

    public Changes group(UnaryOperator<SecurityGroup> change) {
        return change(Designs.SG_HA, SecurityGroup.class, change);
    }

    public Changes ecs(ResourceId id, UnaryOperator<Ecs> change) {
        return change(id, Ecs.class, change);
    }

    public Changes guest(ResourceId ecs, UnaryOperator<Guest> change) {
        return ecs(ecs, server -> server.withGuest(change.apply(server.guest())));
    }

    /// Changes the first interface of a server.
    public Changes nic(ResourceId ecs, UnaryOperator<Nic> change) {
        return ecs(ecs, server -> server.withNic(change.apply(server.nics().getFirst())));
    }

    /// Gives a server one more interface, `nic-2`, as `eth1`.
    public Changes secondNic(ResourceId ecs, ResourceId subnet, String address) {
        return ecs(ecs, server -> {
            Nic first = server.nics().getFirst();
            Nic second =
                    new Nic("nic-2", "eth1", false, subnet, Written.address(address), first.securityGroups(), true);
            return server.withNics(List.of(first, second));
        });
    }

    public Changes cluster(UnaryOperator<KeepalivedCluster> change) {
        return change(Designs.CLUSTER, KeepalivedCluster.class, change);
    }

    public Changes settings(UnaryOperator<VrrpSettings> change) {
        return cluster(cluster -> cluster.withSettings(change.apply(cluster.settings())));
    }

    public Changes node(ResourceId ecs, UnaryOperator<KeepalivedNode> change) {
        return cluster(
                cluster -> cluster.withNode(change.apply(cluster.node(ecs).orElseThrow())));
    }

    public Changes priorities(int first, int second) {
        return node(Designs.ECS_1, node -> node.withPriority(first))
                .node(Designs.ECS_2, node -> node.withPriority(second));
    }

    /// Moves `ecs-ha-2` to the clients' subnet, where it is no use as a standby.
    public Changes standbyElsewhere() {
        return nic(
                Designs.ECS_2,
                nic -> nic.withSubnet(Designs.SUBNET_CLIENT).withAddress(Written.address("192.168.20.12")));
    }
}
