package org.vpcstudio.edit;

import java.util.Optional;
import org.vpcstudio.text.Message;

/// One way in which two elements of a document can be connected.
sealed interface Joint permits Binding, Association, Balancing, Peering, Tunnel, PrivateLine, Promise {
    /// Why they cannot be connected this way; empty when they can.
    Optional<Message> refusal();

    /// What connects them. Only for those that are not refused.
    Step make(IdSource ids);

    /// What takes this connection away; nothing when there is none.
    Edit cut();
}
