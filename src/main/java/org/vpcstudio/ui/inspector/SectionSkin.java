package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PropertySheet;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// The look of the property sheet: sections one below the other, each open until someone closes it; rows with words
/// below them. The skin that comes with the sheet opens one section at a time, has no room below a row and builds
/// every editor anew for each letter of a search.
final class SectionSkin extends SkinBase<PropertySheet> {
    private record Part(VBox pane, VBox body, List<FieldRow> rows) {
        /// Only the rows that have these words. Rows are taken out, not hidden: a hidden row loses its decorations.
        void filter(String words) {
            body.getChildren()
                    .setAll(rows.stream().filter(row -> row.item().has(words)).toList());
        }
    }

    private final Workbench workbench;
    private final VBox form = new VBox();
    private final List<Part> parts = new ArrayList<>();

    SectionSkin(Workbench workbench, PropertySheet sheet) {
        super(sheet);
        this.workbench = workbench;
        form.getStyleClass().add("form");
        getChildren().setAll(form);
        sheet.getItems().addListener((ListChangeListener<PropertySheet.Item>) _ -> build());
        registerChangeListener(sheet.titleFilter(), _ -> filter());
        build();
    }

    Optional<FieldRow> row(String property) {
        return parts.stream()
                .flatMap(part -> part.rows().stream())
                .filter(row -> row.item().field().property().equals(property))
                .findFirst();
    }

    Optional<String> focused() {
        return parts.stream()
                .flatMap(part -> part.rows().stream())
                .filter(Node::isFocusWithin)
                .map(row -> row.item().field().property())
                .filter(property -> !property.isEmpty())
                .findFirst();
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return form.prefHeight(width);
    }

    private void build() {
        parts.clear();
        String section = "";
        for (PropertySheet.Item item : getSkinnable().getItems()) {
            if (parts.isEmpty() || !item.getCategory().equals(section)) {
                section = item.getCategory();
                parts.add(part(section));
            }
            if (item instanceof FieldItem field
                    && getSkinnable().getPropertyEditorFactory().call(field) instanceof FieldEditor editor) {
                parts.getLast().rows().add(new FieldRow(workbench, field, editor));
            }
        }
        filter();
    }

    private void filter() {
        String words = getSkinnable().getTitleFilter();
        parts.forEach(part -> part.filter(words));
        form.getChildren()
                .setAll(parts.stream()
                        .filter(part -> !part.body().getChildren().isEmpty())
                        .map(Part::pane)
                        .toList());
    }

    private static Part part(String title) {
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        heading.setGraphic(Icon.line("ui-chevron-down", 14));
        VBox body = new VBox();
        heading.setOnMouseClicked(_ -> {
            body.setVisible(!body.isVisible());
            body.setManaged(body.isVisible());
            heading.setGraphic(Icon.line(body.isVisible() ? "ui-chevron-down" : "ui-chevron-right", 14));
        });
        VBox pane = new VBox(heading, body);
        pane.getStyleClass().add("section");
        return new Part(pane, body, new ArrayList<>());
    }
}
