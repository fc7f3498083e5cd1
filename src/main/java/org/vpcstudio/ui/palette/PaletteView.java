package org.vpcstudio.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vpcstudio.edit.Preset;
import org.vpcstudio.signal.Subscription;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// The list of elements, in groups, with a search field above and a hint below.
public final class PaletteView extends BorderPane implements AutoCloseable {
    /// A headline and what stands under it.
    private record Group(String key, List<Preset> presets) {}

    private static final List<Group> GROUPS = List.of(
            new Group("network", List.of(Preset.VPC, Preset.SUBNET)),
            new Group("compute", List.of(Preset.ECS, Preset.CLIENT, Preset.BACKEND)),
            new Group("addresses", List.of(Preset.VIP, Preset.EIP)),
            new Group(
                    "connections",
                    List.of(Preset.INTERNET, Preset.NAT_GATEWAY, Preset.VPN_GATEWAY, Preset.VIRTUAL_GATEWAY)),
            new Group("premises", List.of(Preset.SITE, Preset.CUSTOMER_GATEWAY, Preset.DIRECT_CONNECTION)),
            new Group("remarks", List.of(Preset.NOTE)));

    private final Workbench workbench;
    private final TextField search = new TextField();
    private final VBox list = new VBox();
    private final Label nothing = new Label();
    private final List<PaletteItem> items = new ArrayList<>();
    private final List<Subscription> subscriptions = new ArrayList<>();

    public PaletteView(Workbench workbench) {
        this.workbench = workbench;
        setId("palette");
        getStyleClass().add("vs-palette");
        getStylesheets()
                .add(Objects.requireNonNull(PaletteView.class.getResource("palette.css"))
                        .toExternalForm());
        setTop(searchField());
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(hint());
        list.getStyleClass().add("vs-palette-list");
        nothing.setId("palette-nothing");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("vs-palette-nothing");
        fill();
        subscriptions.add(workbench
                .armed()
                .watchNow(armed -> items.forEach(item ->
                        item.setArmed(armed.filter(item.preset()::equals).isPresent()))));
        subscriptions.add(workbench.mode().watchNow(mode -> list.setDisable(mode != Mode.DESIGN)));
    }

    private HBox searchField() {
        String words = workbench.say("palette.search");
        search.setId("palette-search");
        search.setPromptText(words);
        search.setAccessibleText(words);
        search.textProperty().addListener(_ -> fill());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !items.isEmpty()) {
                workbench.armed().set(Optional.of(items.getFirst().preset()));
                event.consume();
            }
        });
        Label key = new Label(workbench.say("palette.key"));
        key.getStyleClass().add("vs-key");
        HBox field = new HBox(Icon.line("ui-search", 16), search, key);
        field.getStyleClass().add("vs-palette-search");
        HBox.setHgrow(search, Priority.ALWAYS);
        BorderPane.setMargin(field, new Insets(12, 12, 0, 12));
        return field;
    }

    private Label hint() {
        Label hint = new Label(workbench.say("palette.hint"));
        hint.setId("palette-hint");
        hint.setWrapText(true);
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.getStyleClass().add("vs-palette-hint");
        return hint;
    }

    private void fill() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        list.getChildren().clear();
        items.clear();
        for (Group group : GROUPS) {
            List<Preset> found = group.presets().stream()
                    .filter(preset -> name(preset).toLowerCase(Locale.ROOT).contains(wanted))
                    .toList();
            if (!found.isEmpty()) {
                Label headline = new Label(workbench.say("palette.group." + group.key()));
                headline.getStyleClass().add("vs-palette-group");
                list.getChildren().add(headline);
            }
            found.forEach(this::add);
        }
        if (items.isEmpty()) {
            nothing.setText(workbench.say("palette.nothing"));
            list.getChildren().add(nothing);
        }
    }

    private void add(Preset preset) {
        PaletteItem item = new PaletteItem(workbench, preset, name(preset));
        item.setArmed(workbench.armed().get().filter(preset::equals).isPresent());
        items.add(item);
        list.getChildren().add(item);
    }

    private String name(Preset preset) {
        return workbench.say("preset." + preset.code());
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }
}
