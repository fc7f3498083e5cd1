package org.vpcstudio.ui.canvas;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.vpcstudio.edit.Created;
import org.vpcstudio.edit.Creating;
import org.vpcstudio.edit.Fitting;
import org.vpcstudio.edit.Nesting;
import org.vpcstudio.edit.Preset;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.kit.Icon;

/// A short list of elements to add with the keyboard: type to filter, Enter puts the element into the selected
/// container at the first free place and opens its name.
final class QuickAdd {
    private static final double ROW = 30;
    private static final int MOST_ROWS = 10;

    private final Board board;
    private final Pane layer;
    private final Runnable refocus;
    private final Consumer<ResourceId> rename;
    private final TextField filter = new TextField();
    private final ListView<Preset> list = new ListView<>();
    private final VBox popup = new VBox(filter, list);

    /// @param layer where the list floats
    /// @param refocus gives the focus back to the canvas
    /// @param rename opens the name of what was added
    QuickAdd(Board board, Pane layer, Runnable refocus, Consumer<ResourceId> rename) {
        this.board = board;
        this.layer = layer;
        this.refocus = refocus;
        this.rename = rename;
        filter.setId("quick-add-filter");
        filter.setPromptText(board.workbench().say("canvas.quick-add.prompt"));
        filter.setAccessibleText(board.workbench().say("canvas.quick-add.prompt"));
        list.setId("quick-add-list");
        list.setAccessibleText(board.workbench().say("canvas.quick-add.list"));
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new PresetCell());
        popup.setId("quick-add");
        popup.getStyleClass().addAll("vs-floating-bar", "vs-quick-add");
        filter.textProperty().addListener(_ -> narrow());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        filter.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                layer.getChildren().remove(popup);
            }
        });
        list.setOnMouseClicked(_ -> add());
    }

    void open() {
        layer.getChildren().remove(popup);
        filter.clear();
        narrow();
        layer.getChildren().add(popup);
        popup.autosize();
        popup.relocate(Math.rint((layer.getWidth() - popup.prefWidth(-1)) / 2), 64);
        filter.requestFocus();
    }

    private void narrow() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<Preset> found = List.of(Preset.values()).stream()
                .filter(preset -> words(preset).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        list.getItems().setAll(found);
        list.setPrefHeight(Math.clamp(found.size(), 1, MOST_ROWS) * ROW + 2);
        list.getSelectionModel().selectFirst();
        popup.autosize();
    }

    private String words(Preset preset) {
        return board.workbench().say("preset." + preset.code());
    }

    private void key(KeyEvent event) {
        int present = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().select(Math.min(list.getItems().size() - 1, present + 1));
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().select(Math.max(0, present - 1));
        } else if (event.getCode() == KeyCode.ENTER) {
            add();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else {
            return;
        }
        event.consume();
    }

    private void close() {
        layer.getChildren().remove(popup);
        refocus.run();
    }

    private void add() {
        Optional<Preset> preset = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        close();
        preset.ifPresent(this::place);
    }

    private void place(Preset preset) {
        Optional<ResourceId> selected =
                board.workbench().selection().get().stream().findFirst();
        Optional<ResourceId> host = Nesting.host(board.document().topology(), preset.kind(), selected);
        Optional<Message> refusal = Creating.refusal(board.document(), preset, host);
        if (refusal.isPresent()) {
            board.workbench().notices().problem(refusal.get());
            return;
        }
        Box free = host.map(id -> freePlace(preset, id)).orElseGet(() -> openPlace(preset));
        Created created = Creating.create(
                board.document(),
                preset,
                host,
                free.x(),
                free.y(),
                board.workbench().ids());
        board.workbench().session().apply(created.step());
        board.workbench().select(Set.of(created.id()));
        rename.accept(created.id());
    }

    private Box freePlace(Preset preset, ResourceId host) {
        return preset.kind().standsOnBorder()
                ? Fitting.freeOnBorder(board.document(), host, preset.width(), preset.height())
                : Fitting.freePlace(board.document(), host, preset.width(), preset.height());
    }

    /// On the open canvas a new element goes below everything.
    private Box openPlace(Preset preset) {
        return board.scene()
                .bounds()
                .map(all -> new Box(all.x(), all.bottom() + 48, preset.width(), preset.height()))
                .orElse(new Box(0, 0, preset.width(), preset.height()));
    }

    private final class PresetCell extends ListCell<Preset> {
        @Override
        protected void updateItem(@org.jspecify.annotations.Nullable Preset preset, boolean empty) {
            super.updateItem(preset, empty);
            setText(preset == null || empty ? "" : words(preset));
            setGraphic(preset == null || empty ? null : Icon.line(preset.icon(), 18));
        }
    }
}
