package org.vpcstudio.ui.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.drawing.Icons;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.search.OwnAddresses;
import org.vpcstudio.search.Query;
import org.vpcstudio.ui.workbench.Workbench;

/// Where one can go: the elements of the design by name and address, and the files opened last.
final class Places {
    private static final int MOST = 200;

    private final Workbench workbench;
    private final Consumer<Path> open;
    private List<Path> files = List.of();

    /// @param open opens a file
    Places(Workbench workbench, Consumer<Path> open) {
        this.workbench = workbench;
        this.open = open;
    }

    /// The files opened last, as soon as they are known.
    void files(List<Path> recent) {
        files = List.copyOf(recent);
    }

    /// What fits a text, the best first.
    List<Choice> search(String text) {
        record Hit(Choice choice, int score) {}
        List<Hit> hits = new ArrayList<>();
        for (Choice choice : all()) {
            OptionalInt name = Fuzzy.score(text, choice.text());
            boolean address = choice.note().contains(text.strip());
            if (name.isPresent() || address) {
                hits.add(new Hit(choice, name.orElse(0)));
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingInt((Hit hit) -> -hit.score()))
                .limit(MOST)
                .map(Hit::choice)
                .toList();
    }

    private List<Choice> all() {
        Document document = workbench.session().document().get();
        List<Choice> all = new ArrayList<>();
        document.topology().byId().keySet().stream()
                .sorted(Query.reading(document))
                .flatMap(id -> document.topology().find(id).stream())
                .map(this::element)
                .forEach(all::add);
        files.stream().map(this::file).forEach(all::add);
        return all;
    }

    private Choice element(Resource resource) {
        ResourceId id = resource.id();
        return new Choice(
                id.value(),
                resource.name().isBlank()
                        ? workbench.say("kind." + resource.kind().code())
                        : resource.name(),
                String.join(", ", OwnAddresses.of(resource)),
                "",
                Icons.of(resource),
                Optional.of(() -> workbench.reveal(Anchor.at(id))));
    }

    private Choice file(Path path) {
        return new Choice(
                path.toString(),
                String.valueOf(path.getFileName()),
                String.valueOf(path.getParent()),
                "",
                "ui-file",
                Optional.of(() -> open.accept(path)));
    }
}
