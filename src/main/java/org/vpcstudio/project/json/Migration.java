package org.vpcstudio.project.json;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Turns a file of one version into the next one.
interface Migration {
    /// From version 1 on, in order: the first one makes version 2.
    List<Migration> ALL = List.of(new FromVersion1());

    /// Changes the file in place. Parts that are not as that version has them are left for the reader to complain of.
    void apply(ObjectNode root);
}
