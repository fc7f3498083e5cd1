package org.vpcstudio.ui.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.search.Query;
import org.vpcstudio.signal.Subscription;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Spotlight;
import org.vpcstudio.ui.workbench.Workbench;

/// The bar at the top of the canvas: type, Enter and Shift+Enter walk, Esc closes. While it is open the canvas dims
/// what is not found.
public final class FindBar extends HBox {
    private final Workbench workbench;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final List<Subscription> watching = new ArrayList<>();
    private Optional<Runnable> focusBack = Optional.empty();
    private List<ResourceId> found = List.of();
    private int current = -1;
    private long search;

    public FindBar(Workbench workbench) {
        this.workbench = workbench;
        setId("find-bar");
        getStyleClass().addAll("vs-find");
        getStylesheets()
                .add(Objects.requireNonNull(FindBar.class.getResource("finding.css"))
                        .toExternalForm());
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        field.setId("find-field");
        field.setPromptText(workbench.say("find.prompt"));
        field.setAccessibleText(workbench.say("find.prompt"));
        field.setTooltip(new Tooltip(workbench.say("find.help")));
        field.setPrefColumnCount(24);
        field.textProperty().addListener(_ -> look());
        count.setId("find-count");
        getChildren()
                .addAll(
                        Icon.line("ui-search", 16),
                        field,
                        count,
                        button("previous", "ui-chevron-up", () -> walk(-1)),
                        button("next", "ui-chevron-down", () -> walk(1)),
                        button("close", "ui-close", this::close));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setVisible(false);
    }

    /// Registers the action that opens it.
    public void register() {
        workbench.actions().add(Action.of("edit.find", "ui-search", "Shortcut+F", this::open));
    }

    private Button button(String name, String icon, Runnable run) {
        String words = workbench.say("find." + name);
        Button button = new Button();
        button.setGraphic(Icon.line(icon, 16));
        button.setId("find-" + name);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setFocusTraversable(false);
        button.getStyleClass().add("vs-tool");
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void open() {
        if (!isVisible()) {
            focusBack = Optional.ofNullable(getScene().getFocusOwner()).map(node -> node::requestFocus);
            watching.add(workbench.session().document().watch(_ -> look()));
            watching.add(workbench.session().findings().watch(_ -> look()));
            setVisible(true);
        }
        field.requestFocus();
        field.selectAll();
        look();
    }

    private void close() {
        watching.forEach(Subscription::close);
        watching.clear();
        search++;
        setVisible(false);
        workbench.spotlight().set(Optional.empty());
        focusBack.ifPresent(Runnable::run);
        focusBack = Optional.empty();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.ENTER) {
            walk(event.isShiftDown() ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    /// Looks in the background, so that typing never waits.
    private void look() {
        search++;
        long wish = search;
        Query query = Query.of(field.getText());
        Document document = workbench.session().document().get();
        List<Finding> findings = workbench.session().findings().get();
        workbench.jobs().run(() -> query.in(document, findings), result -> {
            if (wish == search) {
                Optional<ResourceId> kept = current >= 0 ? Optional.of(found.get(current)) : Optional.empty();
                found = result;
                current = kept.map(found::indexOf).orElse(-1);
                show(query.isBlank());
            }
        });
    }

    private void show(boolean blank) {
        workbench
                .spotlight()
                .set(
                        blank
                                ? Optional.empty()
                                : Optional.of(new Spotlight(
                                        new HashSet<>(found),
                                        current < 0 ? Optional.empty() : Optional.of(found.get(current)))));
        Message words = blank
                ? Message.of("find.blank")
                : found.isEmpty()
                        ? Message.of("find.none")
                        : current < 0
                                ? Message.of("find.count", found.size())
                                : Message.of("find.at", current + 1, found.size());
        count.setText(workbench.say(words));
    }

    /// To the next one or the one before, around the ends.
    private void walk(int by) {
        if (found.isEmpty()) {
            return;
        }
        current = current < 0 && by < 0 ? found.size() - 1 : Math.floorMod(current + by, found.size());
        show(false);
        workbench.reveal(Anchor.at(found.get(current)));
        if (!field.isFocused()) {
            field.requestFocus();
            field.end();
        }
    }
}
