package org.vpcstudio.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.ui.workbench.Workbench;

/// The design as a tree: the way to what has no place of its own on the canvas, and to everything by keyboard.
final class Outline {
    private final Workbench workbench;
    private final TreeView<OutlineRow> tree = new TreeView<>();
    private final Map<ResourceId, TreeItem<OutlineRow>> items = new HashMap<>();
    private boolean following;

    Outline(Workbench workbench) {
        this.workbench = workbench;
        tree.setId("outline");
        tree.setShowRoot(false);
        tree.setFixedCellSize(26);
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(view -> new OutlineCell());
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                workbench.actions().run("edit.delete");
                event.consume();
            }
        });
        tree.getSelectionModel().getSelectedItems().addListener((Observable change) -> selected());
        workbench.session().document().watchNow(document -> rebuild());
        workbench.selection().watchNow(this::follow);
    }

    Region node() {
        return tree;
    }

    private void rebuild() {
        following = true;
        items.clear();
        TreeItem<OutlineRow> root = new TreeItem<>(OutlineRow.ROOT);
        OutlineRow.top(workbench.session().document().get().topology(), workbench::say)
                .forEach(row -> root.getChildren().add(item(row)));
        tree.setRoot(root);
        following = false;
        follow(workbench.selection().get());
    }

    private TreeItem<OutlineRow> item(OutlineRow row) {
        TreeItem<OutlineRow> item = new TreeItem<>(row);
        item.setExpanded(true);
        row.id().ifPresent(id -> items.put(id, item));
        row.children().forEach(child -> item.getChildren().add(item(child)));
        return item;
    }

    /// The tree follows the selection made elsewhere.
    private void follow(Set<ResourceId> selection) {
        if (following) {
            return;
        }
        following = true;
        tree.getSelectionModel().clearSelection();
        for (ResourceId id : selection) {
            TreeItem<OutlineRow> item = items.get(id);
            if (item != null) {
                tree.getSelectionModel().select(item);
            }
        }
        following = false;
    }

    /// A selection made in the tree.
    private void selected() {
        if (following) {
            return;
        }
        List<TreeItem<OutlineRow>> chosen = List.copyOf(tree.getSelectionModel().getSelectedItems());
        following = true;
        workbench.select(
                chosen.stream().flatMap(item -> item.getValue().id().stream()).collect(Collectors.toUnmodifiableSet()));
        following = false;
    }
}
