package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.vpcstudio.check.Finding;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Reveal;
import org.vpcstudio.ui.workbench.Workbench;

/// The properties of the selection. Rows stay where they are while values change, so that typing is never interrupted;
/// only another selection, or an element with other properties, builds the form anew.
public final class InspectorView extends BorderPane {
    private final Workbench workbench;
    private final InspectorHeader header;
    private final CustomTextField search = new CustomTextField();
    private final VBox searchRow = new VBox(search);
    private final VBox form = new VBox();
    private final ScrollPane scroll = new ScrollPane(form);
    private final Label nothing = new Label();
    private final Map<String, FieldRow> rows = new LinkedHashMap<>();
    private List<String> shape = List.of();

    public InspectorView(Workbench workbench) {
        this.workbench = workbench;
        this.header = new InspectorHeader(workbench);
        setId("inspector");
        getStyleClass().add("inspector");
        getStylesheets()
                .add(Objects.requireNonNull(InspectorView.class.getResource("inspector.css"), "inspector.css")
                        .toExternalForm());
        search.setId("inspector-search");
        search.setLeft(Icon.line("ui-search", 14));
        search.getStyleClass().add("search");
        search.textProperty().addListener((_, _, _) -> rebuild());
        form.getStyleClass().add("form");
        nothing.getStyleClass().add("nothing");
        nothing.setWrapText(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        searchRow.getStyleClass().add("search-row");
        setTop(new VBox(header, searchRow));
        setCenter(scroll);
        workbench.selection().watch(_ -> rebuild());
        workbench.session().document().watch(_ -> refresh());
        workbench.session().findings().watch(_ -> refresh());
        workbench.mode().watch(_ -> rebuild());
        workbench.playhead().nanos().watch(_ -> refreshState());
        workbench.playhead().trace().watch(_ -> refreshState());
        workbench.reveal().watch(wish -> wish.ifPresent(this::reveal));
        rebuild();
    }

    private void refreshState() {
        if (workbench.mode().get() == Mode.SIMULATE) {
            refresh();
        }
    }

    private void refresh() {
        List<Section> sections = sections();
        if (shapeOf(sections).equals(shape)) {
            header.update(workbench.selected());
            sections.forEach(section -> section.fields().forEach(this::update));
        } else {
            build(sections);
        }
    }

    private void rebuild() {
        build(sections());
    }

    private List<Section> sections() {
        List<Resource> selected = workbench.selected();
        if (workbench.mode().get() == Mode.DESIGN) {
            return Forms.of(workbench.session().document().get(), selected);
        }
        return workbench
                .playhead()
                .trace()
                .get()
                .map(trace -> StateForm.sections(
                        workbench.session().document().get(),
                        selected,
                        trace,
                        workbench.playhead().nanos().get()))
                .orElse(List.of());
    }

    private void build(List<Section> sections) {
        List<Resource> selected = workbench.selected();
        header.update(selected);
        shape = shapeOf(sections);
        rows.clear();
        form.getChildren().clear();
        boolean editing = workbench.mode().get() == Mode.DESIGN;
        searchRow.setVisible(!selected.isEmpty() && editing);
        searchRow.setManaged(searchRow.isVisible());
        int count =
                sections.stream().mapToInt(section -> section.fields().size()).sum();
        search.setPromptText(workbench.say(Message.of("inspector.search", count)));
        for (Section section : sections) {
            List<Field> wanted =
                    section.fields().stream().filter(this::isWanted).toList();
            if (!wanted.isEmpty()) {
                form.getChildren().add(pane(section.title(), wanted));
            }
        }
        if (selected.isEmpty()) {
            nothing.setText(workbench.say("inspector.empty"));
            form.getChildren().add(nothing);
        } else if (form.getChildren().isEmpty() && !search.getText().isBlank()) {
            nothing.setText(workbench.say(Message.of("inspector.none", search.getText())));
            form.getChildren().add(nothing);
        }
    }

    private VBox pane(Message title, List<Field> fields) {
        Label heading = new Label(workbench.say(title));
        heading.getStyleClass().add("section-title");
        heading.setGraphic(Icon.line("ui-chevron-down", 14));
        VBox body = new VBox();
        for (Field field : fields) {
            FieldRow row = new FieldRow(workbench, field, this::take);
            row.update(field, problems(field));
            rows.put(key(field), row);
            body.getChildren().add(row);
        }
        heading.setOnMouseClicked(_ -> {
            body.setVisible(!body.isVisible());
            body.setManaged(body.isVisible());
            heading.setGraphic(Icon.line(body.isVisible() ? "ui-chevron-down" : "ui-chevron-right", 14));
        });
        VBox pane = new VBox(heading, body);
        pane.getStyleClass().add("section");
        return pane;
    }

    private void update(Field field) {
        FieldRow row = rows.get(key(field));
        if (row != null) {
            row.update(field, problems(field));
        }
    }

    private void take(Field field, Edit edit, String gesture) {
        List<Resource> selected = workbench.selected();
        String property = workbench.say(field.label());
        Message label =
                switch (selected.size()) {
                    case 0 -> Message.of("inspector.edit.design", property);
                    case 1 ->
                        Message.of(
                                "inspector.edit", property, selected.getFirst().name());
                    default -> Message.of("inspector.edit.many", property, selected.size());
                };
        workbench.session().apply(new Step(label, edit, gesture));
    }

    private List<Finding> problems(Field field) {
        if (field.property().isEmpty() || workbench.mode().get() != Mode.DESIGN) {
            return List.of();
        }
        return workbench.session().findings().get().stream()
                .filter(finding -> finding.anchor().property().equals(field.property()))
                .filter(finding ->
                        workbench.selection().get().contains(finding.anchor().resource())
                                || field.property().startsWith("nodes."))
                .toList();
    }

    private void reveal(Reveal wish) {
        search.clear();
        rows.values().stream()
                .filter(row -> row.property().equals(wish.anchor().property()))
                .findFirst()
                .ifPresent(row -> {
                    row.focusField();
                    scrollTo(row);
                });
    }

    /// Puts a row into the upper third of what is seen, unless everything is seen.
    private void scrollTo(FieldRow row) {
        applyCss();
        layout();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = form.getHeight() - seen;
        if (hidden > 0) {
            double top = form.sceneToLocal(row.localToScene(0, 0)).getY();
            scroll.setVvalue(Math.clamp((top - seen / 3) / hidden, 0, 1));
        }
    }

    private boolean isWanted(Field field) {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || !searchRow.isVisible()
                || workbench.say(field.label()).toLowerCase(Locale.ROOT).contains(wanted)
                || field.value().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static List<String> shapeOf(List<Section> sections) {
        List<String> shape = new ArrayList<>();
        for (Section section : sections) {
            section.fields().forEach(field -> shape.add(key(field)));
        }
        return shape;
    }

    private static String key(Field field) {
        boolean fixed = field.editor() instanceof Editor.Link;
        return field.property() + " " + field.label().key() + (fixed ? " " + field.value() : "");
    }
}
