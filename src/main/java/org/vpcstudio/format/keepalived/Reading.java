package org.vpcstudio.format.keepalived;

import java.util.List;
import org.vpcstudio.format.Notice;
import org.vpcstudio.model.keepalived.NodeConfig;

/// What was read from a keepalived.conf.
///
/// @param config as much as could be read, as it is written (see `EffectiveConfig` for how it works)
/// @param errors what makes the file unusable, with file and line; empty for a good file
/// @param remarks what was understood and is not kept
public record Reading(NodeConfig config, List<Notice> errors, List<Notice> remarks) {
    public Reading {
        errors = List.copyOf(errors);
        remarks = List.copyOf(remarks);
    }

    public boolean isGood() {
        return errors.isEmpty();
    }
}
