package org.vpcstudio.ui.shell;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Workbench;

/// Makes menu items and buttons from actions, with the same words, keys and icons everywhere.
final class ActionControls {
    private static final double TOOL_ICON = 17;
    private static final double MENU_ICON = 16;

    private final Workbench workbench;

    ActionControls(Workbench workbench) {
        this.workbench = workbench;
    }

    /// What the action is called now: undo and redo say what they would take back or do again.
    String label(Action action) {
        Optional<Message> what =
                switch (action.id()) {
                    case "edit.undo" -> workbench.session().history().get().undoLabel();
                    case "edit.redo" -> workbench.session().history().get().redoLabel();
                    default -> Optional.empty();
                };
        String key = "action." + action.id();
        return what.map(message -> workbench.say(Message.of(key + ".what", message)))
                .orElseGet(() -> workbench.say(key));
    }

    /// A menu item. It is never disabled while its menu is closed, so that its keys work as soon as the action does.
    MenuItem menuItem(Action action) {
        MenuItem item = new MenuItem(label(action));
        item.setId("menu-" + action.id());
        if (!action.icon().isEmpty()) {
            item.setGraphic(Icon.line(action.icon(), MENU_ICON));
        }
        keys(action).filter(ActionControls::isGlobal).ifPresent(item::setAccelerator);
        item.setOnAction(event -> workbench.actions().run(action.id()));
        return item;
    }

    void refresh(MenuItem item, Action action) {
        item.setText(label(action));
        item.setDisable(!action.enabled().getAsBoolean());
    }

    /// A square button of the tool bar with the icon alone; name and keys are in its tooltip.
    Button tool(String id) {
        Action action = workbench.actions().get(id);
        Button button = new Button();
        button.setGraphic(Icon.line(action.icon(), TOOL_ICON));
        button.getStyleClass().add("vs-tool");
        return wire(button, action, this::nameOnly);
    }

    /// A button with icon and words.
    Button button(String id) {
        Action action = workbench.actions().get(id);
        Button button = new Button(workbench.say("action." + id + ".short"));
        button.setGraphic(Icon.line(action.icon(), MENU_ICON));
        return wire(button, action, (control, words) -> {});
    }

    private Button wire(Button button, Action action, BiConsumer<Button, String> name) {
        button.setId(action.id());
        button.setFocusTraversable(true);
        button.setOnAction(event -> workbench.actions().run(action.id()));
        Tooltip tooltip = new Tooltip();
        button.setTooltip(tooltip);
        Runnable refresh = () -> {
            String words = label(action);
            tooltip.setText(keys(action)
                    .map(keys -> words + "  " + keys.getDisplayText())
                    .orElse(words));
            name.accept(button, words);
            button.setDisable(!action.enabled().getAsBoolean());
        };
        refresh.run();
        Refreshing.onChange(workbench, refresh);
        return button;
    }

    private void nameOnly(Button button, String words) {
        button.setAccessibleText(words);
    }

    static Optional<KeyCombination> keys(Action action) {
        return action.keys().isBlank() ? Optional.empty() : Optional.of(KeyCombination.valueOf(action.keys()));
    }

    /// Whether keys may act from anywhere in the window: a letter alone would fire while someone types.
    static boolean isGlobal(KeyCombination keys) {
        return keys.getControl() == KeyCombination.ModifierValue.DOWN
                || keys.getShortcut() == KeyCombination.ModifierValue.DOWN
                || keys.getAlt() == KeyCombination.ModifierValue.DOWN
                || (keys instanceof KeyCodeCombination code && code.getCode().isFunctionKey());
    }

    /// A graphic for a control that is not made from an action.
    static Node icon(String name) {
        return Icon.line(name, MENU_ICON);
    }
}
