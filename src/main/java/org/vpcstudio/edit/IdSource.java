package org.vpcstudio.edit;

import java.util.random.RandomGenerator;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;

/// Makes ids for new resources. They are random, so that two people who add elements to copies of one project never
/// choose the same.
public final class IdSource {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final String UPPER = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final int LENGTH = 6;

    private final RandomGenerator luck;

    public IdSource(RandomGenerator luck) {
        this.luck = luck;
    }

    /// An id that the design does not have yet.
    public ResourceId next(Kind kind, Topology topology) {
        ResourceId id;
        do {
            id = ResourceId.of(kind.code() + "-" + letters(LENGTH));
        } while (topology.has(id));
        return id;
    }

    /// A password for VRRP, which counts 8 characters (keepalived.conf(5), `auth_pass`).
    public String secret() {
        return letters(8);
    }

    /// A key for IPsec or BGP: 20 characters of all four kinds, no spaces (VPN-007, DC-007).
    public String preSharedKey() {
        return letters(UPPER, 4) + "-" + letters(DIGITS, 4) + "-" + letters(10);
    }

    private String letters(int count) {
        return letters(LETTERS, count);
    }

    private String letters(String alphabet, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(alphabet.charAt(luck.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
