package org.vpcstudio.check.rule.address;

import java.util.List;
import java.util.stream.Collectors;
import org.vpcstudio.model.net.Cidr;

/// Ranges in a sentence.
final class Blocks {
    private Blocks() {}

    static String words(List<Cidr> blocks) {
        return blocks.stream().map(Cidr::toString).collect(Collectors.joining(", "));
    }
}
