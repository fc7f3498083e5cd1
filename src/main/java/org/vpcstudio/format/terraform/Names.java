package org.vpcstudio.format.terraform;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// Two names for each element: what the cloud calls it, and what the plan calls it. Both are unique within a kind.
final class Names {
    private static final int LONGEST = 64;

    private final Map<ResourceId, String> inCloud = new HashMap<>();
    private final Map<ResourceId, String> labels = new HashMap<>();

    Names(List<? extends Resource> resources) {
        Map<Kind, Set<String>> names = new HashMap<>();
        Map<Kind, Set<String>> used = new HashMap<>();
        for (Resource resource : resources) {
            Kind kind = resource.kind();
            String name = free(cloudName(resource), "-", names.computeIfAbsent(kind, _ -> new HashSet<>()));
            inCloud.put(resource.id(), name);
            labels.put(resource.id(), free(label(kind, name), "_", used.computeIfAbsent(kind, _ -> new HashSet<>())));
        }
    }

    private static String free(String wanted, String dash, Set<String> taken) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + dash + i;
        }
        return name;
    }

    /// The name in the cloud and on the server: letters, digits, `.`, `_` and `-`, as the provider demands.
    String cloud(ResourceId id) {
        return inCloud.getOrDefault(id, id.value());
    }

    /// The label in Terraform: snake case, without the word for its kind.
    String label(ResourceId id) {
        return labels.getOrDefault(id, id.value());
    }

    private static String cloudName(Resource resource) {
        String name = plain(resource.name()).replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        String kept = name.isEmpty() ? resource.id().value() : name;
        return kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept;
    }

    /// Letters without their accents.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    private static String label(Kind kind, String name) {
        String snake = snake(name);
        String word = word(kind);
        String bare = snake.startsWith(word + "_") ? snake.substring(word.length() + 1) : snake;
        if (snake.isEmpty() || startsWithLetter(bare)) {
            return snake.isEmpty() ? word : bare;
        }
        return startsWithLetter(snake) ? snake : word + "_" + snake;
    }

    /// Lower case words joined by `_`.
    static String snake(String name) {
        return plain(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
    }

    private static boolean startsWithLetter(String text) {
        return !text.isEmpty() && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case SECURITY_GROUP -> "sg";
            case KEEPALIVED_CLUSTER -> "ka";
            default -> kind.code().replace('-', '_');
        };
    }
}
