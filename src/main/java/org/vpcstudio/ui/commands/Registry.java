package org.vpcstudio.ui.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// The actions as lines of the palette: those used last first, and the others in the order of the menus.
final class Registry {
    private static final String USED = "commands.recent";
    private static final int REMEMBERED = 8;

    private final Workbench workbench;

    Registry(Workbench workbench) {
        this.workbench = workbench;
    }

    /// What fits a text, the best first.
    List<Choice> search(String text) {
        List<String> used = used();
        record Hit(Choice choice, int score, int age) {}
        return workbench.actions().all().stream()
                .map(this::choice)
                .flatMap(choice -> {
                    OptionalInt score = Fuzzy.score(text, choice.text());
                    int age = used.contains(choice.key()) ? used.indexOf(choice.key()) : REMEMBERED;
                    return score.isEmpty() ? Stream.empty() : Stream.of(new Hit(choice, score.getAsInt(), age));
                })
                .sorted(Comparator.comparingInt((Hit hit) -> -hit.score()).thenComparingInt(Hit::age))
                .map(Hit::choice)
                .toList();
    }

    private Choice choice(Action action) {
        boolean enabled = action.enabled().getAsBoolean();
        return new Choice(
                action.id(),
                workbench.say("action." + action.id()),
                enabled ? "" : reason(action),
                keys(action).orElse(""),
                action.icon(),
                enabled ? Optional.of(() -> workbench.actions().run(action.id())) : Optional.empty());
    }

    /// Why an action makes no sense now, as far as that can be said in general.
    private String reason(Action action) {
        String own = "action." + action.id() + ".why";
        boolean editing = Stream.of("edit.", "insert.", "arrange.")
                .anyMatch(menu -> action.id().startsWith(menu));
        if (editing && workbench.mode().get() != Mode.DESIGN) {
            return workbench.say("commands.read-only");
        }
        if (workbench.words().has(own)) {
            return workbench.say(own);
        }
        boolean nothing = workbench.selection().get().isEmpty();
        return workbench.say(editing && nothing ? "commands.select-first" : "commands.not-now");
    }

    /// The shortcut of an action as people know it.
    static Optional<String> keys(Action action) {
        return action.keys().isBlank()
                ? Optional.empty()
                : Optional.of(KeyCombination.valueOf(action.keys()).getDisplayText());
    }

    private List<String> used() {
        return List.of(workbench.memory().text(USED).orElse("").split(" ", -1));
    }

    /// Remembers that an action was used.
    void use(Choice choice) {
        List<String> used = new ArrayList<>(used());
        used.remove(choice.key());
        used.addFirst(choice.key());
        used.removeIf(String::isEmpty);
        workbench.memory().put(USED, String.join(" ", used.subList(0, Math.min(REMEMBERED, used.size()))));
    }

    /// The actions with a shortcut, by the menu they belong to.
    Map<String, List<Action>> withKeys() {
        Map<String, List<Action>> menus = new LinkedHashMap<>();
        for (Action action : workbench.actions().all()) {
            if (!action.keys().isBlank()) {
                menus.computeIfAbsent(menu(action), _ -> new ArrayList<>()).add(action);
            }
        }
        return menus;
    }

    private static String menu(Action action) {
        String room = action.id().substring(0, action.id().indexOf('.'));
        return switch (room) {
            case "export", "import" -> "file";
            case "problems" -> "edit";
            default -> room;
        };
    }
}
