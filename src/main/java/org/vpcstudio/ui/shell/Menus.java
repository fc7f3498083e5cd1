package org.vpcstudio.ui.shell;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ObservableMap;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Workbench;

/// The menu bar, made from the registry of actions: the first word of an action's id says into which menu it goes.
final class Menus {
    private static final Map<String, List<String>> MENUS = order();
    private static final Set<String> BEGIN_GROUP = Set.of(
            "file.save",
            "import.keepalived",
            "file.quit",
            "problems.next",
            "view.minimap",
            "view.theme",
            "arrange.align-top",
            "arrange.distribute-across",
            "arrange.fit-content",
            "arrange.lock");
    private static final Set<String> END_GROUP = Set.of("edit.redo", "edit.review-paste", "edit.find", "view.go-to");

    private final Workbench workbench;
    private final ActionControls controls;

    Menus(Workbench workbench, ActionControls controls) {
        this.workbench = workbench;
        this.controls = controls;
    }

    private static Map<String, List<String>> order() {
        Map<String, List<String>> menus = new LinkedHashMap<>();
        menus.put("file", List.of("file", "import", "export"));
        menus.put("edit", List.of("edit", "problems"));
        menus.put("view", List.of("view"));
        menus.put("insert", List.of("insert"));
        menus.put("arrange", List.of("arrange"));
        menus.put("simulate", List.of("simulate"));
        menus.put("help", List.of("help"));
        return menus;
    }

    /// The bar; a menu without actions is left out.
    MenuBar bar() {
        MenuBar bar = new MenuBar();
        bar.setId("menu-bar");
        MENUS.forEach((name, prefixes) -> {
            Menu menu = menu(name, prefixes);
            if (!menu.getItems().isEmpty()) {
                bar.getMenus().add(menu);
            }
        });
        return bar;
    }

    private Menu menu(String name, List<String> prefixes) {
        Menu menu = new Menu(workbench.say("menu." + name));
        menu.setId("menu-" + name);
        Map<MenuItem, Action> items = new LinkedHashMap<>();
        boolean pending = false;
        for (Action action : actions(prefixes)) {
            if ((pending || BEGIN_GROUP.contains(action.id()))
                    && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            pending = END_GROUP.contains(action.id());
            MenuItem item = controls.menuItem(action);
            items.put(item, action);
            menu.getItems().add(item);
        }
        if (name.equals("edit")) {
            menu.getItems().addAll(new SeparatorMenuItem(), menu("select", List.of("select")));
        }
        menu.setOnShowing(event -> items.forEach(controls::refresh));
        menu.setOnHidden(event -> items.keySet().forEach(item -> item.setDisable(false)));
        return menu;
    }

    /// In the order of prefixes, then as registered; quitting comes last.
    private List<Action> actions(List<String> prefixes) {
        return workbench.actions().all().stream()
                .filter(action -> prefixes.contains(prefix(action)))
                .sorted(Comparator.comparing((Action action) -> action.id().equals("file.quit"))
                        .thenComparingInt(action -> prefixes.indexOf(prefix(action))))
                .toList();
    }

    private static String prefix(Action action) {
        return action.id().substring(0, action.id().indexOf('.'));
    }

    /// Keys of actions that stand in no menu.
    void addOtherKeys(ObservableMap<KeyCombination, Runnable> accelerators) {
        for (Action action : workbench.actions().all()) {
            boolean inMenu = MENUS.values().stream().anyMatch(list -> list.contains(prefix(action)));
            if (!inMenu && !prefix(action).equals("select")) {
                ActionControls.keys(action)
                        .filter(ActionControls::isGlobal)
                        .ifPresent(keys ->
                                accelerators.put(keys, () -> workbench.actions().run(action.id())));
            }
        }
        accelerators.put(
                KeyCombination.valueOf("Shortcut+Y"), () -> workbench.actions().run("edit.redo"));
    }
}
