package org.vpcstudio.ui.inspector;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    private final FieldItem.Taker taker = new Entries();
    private final FieldSheet sheet;
    private final Label nothing = new Label();
    private final VBox content;
    private final ScrollPane scroll;
    private List<FieldItem> items = List.of();
    private List<String> shape = List.of();
    private final Set<String> open = new HashSet<>();

    public InspectorView(Workbench workbench) {
        this.workbench = workbench;
        this.header = new InspectorHeader(workbench);
        this.sheet = new FieldSheet(workbench);
        this.content = new VBox(sheet, nothing);
        this.scroll = new ScrollPane(content);
        setId("inspector");
        getStyleClass().add("inspector");
        getStylesheets()
                .add(Objects.requireNonNull(InspectorView.class.getResource("inspector.css"), "inspector.css")
                        .toExternalForm());
        search.setId("inspector-search");
        search.setLeft(Icon.line("ui-search", 14));
        search.getStyleClass().add("search");
        sheet.titleFilter().bind(search.textProperty());
        search.textProperty().addListener((_, _, _) -> sayNothing());
        nothing.getStyleClass().add("nothing");
        nothing.setWrapText(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        searchRow.getStyleClass().add("search-row");
        setOnKeyPressed(this::pressed);
        setTop(new VBox(header, searchRow));
        setCenter(scroll);
        workbench.selection().watch(_ -> {
            open.clear();
            rebuild();
        });
        workbench.session().document().watch(_ -> refresh());
        workbench.session().findings().watch(_ -> refresh());
        workbench.mode().watch(_ -> rebuild());
        workbench.playhead().nanos().watch(_ -> refreshState());
        workbench.playhead().trace().watch(_ -> refreshState());
        workbench.reveal().watch(wish -> wish.ifPresent(this::reveal));
        rebuild();
    }

    /// Delete is for the element where no text takes it.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE && !(event.getTarget() instanceof TextInputControl)) {
            workbench.actions().run("edit.delete");
            event.consume();
        }
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
            List<Field> fields = fields(sections);
            for (int i = 0; i < fields.size(); i++) {
                items.get(i).update(fields.get(i), problems(fields.get(i)));
            }
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
            return Forms.of(
                    new FormContext(workbench.session().document().get(), workbench.ids(), open::contains), selected);
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
        items = sections.stream().flatMap(this::items).toList();
        boolean editing = workbench.mode().get() == Mode.DESIGN;
        searchRow.setVisible(!selected.isEmpty() && editing);
        searchRow.setManaged(searchRow.isVisible());
        search.setPromptText(workbench.say(Message.of("inspector.search", items.size())));
        Optional<String> focused = sheet.focused();
        sheet.getItems().setAll(items);
        focused.flatMap(sheet::row).ifPresent(FieldRow::focusField);
        sayNothing();
    }

    private Stream<FieldItem> items(Section section) {
        String title = workbench.say(section.title());
        return section.fields().stream()
                .map(field -> new FieldItem(title, workbench.say(field.label()), field, problems(field), taker));
    }

    /// What stands there instead of rows: nothing is selected, or nothing is found.
    private void sayNothing() {
        boolean unselected = workbench.selected().isEmpty();
        boolean unfound = !search.getText().isBlank() && items.stream().noneMatch(item -> item.has(search.getText()));
        nothing.setText(
                unselected
                        ? workbench.say("inspector.empty")
                        : workbench.say(Message.of("inspector.none", search.getText())));
        nothing.setVisible(unselected || unfound);
        nothing.setManaged(nothing.isVisible());
        sheet.setManaged(!unfound);
    }

    private final class Entries implements FieldItem.Taker {
        @Override
        public void take(Field field, Edit edit, String gesture) {
            InspectorView.this.take(field, edit, gesture);
        }

        @Override
        public void fold(String property, boolean wanted) {
            if (wanted ? open.add(property) : open.remove(property)) {
                refresh();
            }
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
                .filter(finding -> isAt(field, finding.anchor().property()))
                .filter(finding ->
                        workbench.selection().get().contains(finding.anchor().resource())
                                || field.property().startsWith("nodes."))
                .toList();
    }

    /// A folded row has the problems of those below it.
    private static boolean isAt(Field field, String property) {
        boolean folded = field.editor() instanceof Editor.Group group && !group.open();
        return property.equals(field.property()) || (folded && property.startsWith(field.property() + "."));
    }

    /// Unfolds the way to a property and goes to its row, or to that of what it is a part of.
    private void reveal(Reveal wish) {
        search.clear();
        String property = wish.anchor().property();
        for (int dot = property.indexOf('.'); dot >= 0; dot = property.indexOf('.', dot + 1)) {
            open.add(property.substring(0, dot));
        }
        refresh();
        nearest(property).ifPresent(row -> {
            row.focusField();
            scrollTo(row);
        });
    }

    private Optional<FieldRow> nearest(String property) {
        int dot = property.lastIndexOf('.');
        return sheet.row(property).or(() -> dot < 0 ? Optional.empty() : nearest(property.substring(0, dot)));
    }

    /// Puts a row into the upper third of what is seen, unless everything is seen.
    private void scrollTo(FieldRow row) {
        applyCss();
        layout();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        if (hidden > 0) {
            double top = content.sceneToLocal(row.localToScene(0, 0)).getY();
            scroll.setVvalue(Math.clamp((top - seen / 3) / hidden, 0, 1));
        }
    }

    private static List<String> shapeOf(List<Section> sections) {
        return fields(sections).stream().map(InspectorView::key).toList();
    }

    private static List<Field> fields(List<Section> sections) {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }

    private static String key(Field field) {
        boolean fixed = field.editor() instanceof Editor.Link;
        return field.property() + " " + field.label().key() + (fixed ? " " + field.value() : "");
    }
}
