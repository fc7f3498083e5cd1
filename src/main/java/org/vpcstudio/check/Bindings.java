package org.vpcstudio.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Vip;

/// Edits of bindings as quick fixes need them: without touching clusters, which have rules of their own.
public final class Bindings {
    private Bindings() {}

    /// Binds a VIP to one more interface, whose check of source and destination the cloud turns off with it.
    public static Edit bind(Vip vip, ServerNic server) {
        List<NicRef> bindings = new ArrayList<>(vip.bindings());
        bindings.add(server.ref());
        return Edit.all(
                server.put(server.nic().withSourceDestinationCheck(false)),
                new Edit.Put(vip.withBindings(bindings.stream().distinct().toList())));
    }

    /// Unbinds a VIP from an interface. An interface that holds nothing else is checked again.
    public static Edit unbind(Index index, Vip vip, NicRef nic) {
        Edit without = new Edit.Put(vip.withBindings(
                vip.bindings().stream().filter(ref -> !ref.equals(nic)).toList()));
        boolean holdsOthers =
                index.vipsOn(nic).stream().anyMatch(other -> !other.id().equals(vip.id()));
        Stream<Edit> check = holdsOthers
                ? Stream.of()
                : index.nic(nic).stream().map(server -> server.put(server.nic().withSourceDestinationCheck(true)));
        return Edit.all(Stream.concat(Stream.of(without), check).toList());
    }
}
