package org.vpcstudio.edit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.text.Message;

/// A client is to reach an address: an access intent.
///
/// @param client a server, a site or the Internet
/// @param target a VIP or an EIP
record Promise(Document document, Placed client, Placed target) implements Joint {
    @Override
    public Optional<Message> refusal() {
        if (client instanceof Internet && target instanceof Vip) {
            return Optional.of(Message.of("edit.connect.private", target.name()));
        }
        return present().findAny().isPresent()
                ? Optional.of(Message.of("edit.connect.promised", client.name(), target.name()))
                : Optional.empty();
    }

    private Stream<AccessIntent> present() {
        return document.topology()
                .each(AccessIntent.class)
                .filter(intent ->
                        intent.client().equals(client.id()) && intent.target().equals(target.id()));
    }

    @Override
    public Step make(IdSource ids) {
        AccessIntent intent = Promising.of(document.topology(), client, target, ids);
        return Step.of(Message.of("edit.promise", client.name(), target.name()), new Edit.Put(intent));
    }

    @Override
    public Edit cut() {
        Set<ResourceId> gone = present().map(AccessIntent::id).collect(Collectors.toSet());
        return gone.isEmpty() ? Edit.all() : Deleting.delete(document, gone).edit();
    }
}
