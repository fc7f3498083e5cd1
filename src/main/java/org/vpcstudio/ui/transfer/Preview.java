package org.vpcstudio.ui.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.vpcstudio.format.Notice;
import org.vpcstudio.format.book.PlanFolder.Change;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// Shows a file of the plan: as it will be, or against what is in the folder; or what is to be known about the plan.
final class Preview extends VBox {
    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");

    private final Phrasebook words;
    private final Label name = new Label();
    private final ToggleButton file = new ToggleButton();
    private final ToggleButton changes = new ToggleButton();
    private final ToggleButton notes = new ToggleButton();
    private final ListView<LineDiff.Line> lines = new ListView<>();
    private final ListView<Notice> notices = new ListView<>();
    private final Label nothing = new Label();
    private Optional<Draft.Entry> shown = Optional.empty();
    private Syntax syntax = Syntax.PLAIN;

    Preview(Phrasebook words) {
        this.words = words;
        getStyleClass().add("preview");
        name.getStyleClass().add("mono");
        ToggleGroup views = new ToggleGroup();
        toggle(file, "file", "left-pill", views);
        toggle(changes, "changes", "center-pill", views);
        toggle(notes, "notes", "right-pill", views);
        file.setSelected(true);
        views.selectedToggleProperty().addListener((_, old, chosen) -> {
            if (chosen == null) {
                views.selectToggle(old);
            } else {
                fill();
            }
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox switches = new HBox(file, changes, notes);
        switches.setAlignment(Pos.CENTER_RIGHT);
        HBox header = new HBox(name, space, switches);
        header.getStyleClass().add("bar");
        header.setAlignment(Pos.CENTER_LEFT);
        lines.setId("export-preview");
        lines.getStyleClass().add("code");
        lines.setFixedCellSize(20);
        lines.setAccessibleText(words.say("transfer.preview"));
        lines.setCellFactory(_ -> new LineCell());
        notices.setId("export-notices");
        notices.setCellFactory(_ -> new NoticeCell());
        notices.setPlaceholder(new Label(words.say("transfer.notes.none")));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("nothing");
        StackPane body = new StackPane(lines, notices, nothing);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, body);
    }

    private void toggle(ToggleButton button, String word, String style, ToggleGroup group) {
        button.setId("export-" + word);
        button.setText(words.say("transfer.view." + word));
        button.getStyleClass().addAll("view", style);
        button.setToggleGroup(group);
    }

    void show(Optional<Draft.Entry> entry) {
        shown = entry;
        syntax = entry.map(it -> Syntax.of(it.artifact().path())).orElse(Syntax.PLAIN);
        name.setText(entry.map(Draft.Entry::name).orElse(""));
        fill();
    }

    void show(List<Notice> all) {
        notices.getItems().setAll(all);
        notes.setText(
                all.isEmpty()
                        ? words.say("transfer.view.notes")
                        : words.say(Message.of("transfer.view.notes.count", all.size())));
    }

    private void fill() {
        boolean noted = notes.isSelected();
        notices.setVisible(noted);
        String reason = noted ? "" : shown.map(this::reason).orElse("");
        nothing.setText(reason);
        nothing.setVisible(!reason.isEmpty());
        lines.setVisible(!noted && reason.isEmpty());
        lines.getItems().setAll(shown.map(this::linesOf).orElse(List.of()));
    }

    private List<LineDiff.Line> linesOf(Draft.Entry entry) {
        return changes.isSelected()
                ? entry.diff().lines()
                : entry.diff().lines().stream()
                        .filter(line -> line.kind() != LineDiff.Kind.REMOVED)
                        .toList();
    }

    /// Why there are no lines to show; blank when there are.
    private String reason(Draft.Entry entry) {
        if (!entry.isText()) {
            return words.say(Message.of(
                    "transfer.binary", entry.name(), Sizes.of(entry.artifact().size())));
        }
        if (!changes.isSelected() || entry.change() == Change.CHANGED) {
            return "";
        }
        return words.say(Message.of(
                entry.change() == Change.NEW ? "transfer.changes.new" : "transfer.changes.same", entry.name()));
    }

    private final class LineCell extends ListCell<LineDiff.Line> {
        private final Label before = number();
        private final Label after = number();
        private final Label mark = new Label();
        private final TextFlow text = new TextFlow();
        private final HBox row = new HBox(before, after, mark, text);

        LineCell() {
            getStyleClass().add("line");
            mark.getStyleClass().add("mark");
            row.setAlignment(Pos.CENTER_LEFT);
            text.setMinWidth(Region.USE_PREF_SIZE);
        }

        private static Label number() {
            Label label = new Label();
            label.getStyleClass().add("number");
            return label;
        }

        @Override
        protected void updateItem(LineDiff.Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean marked = changes.isSelected() && !empty && line != null;
            pseudoClassStateChanged(ADDED, marked && line.kind() == LineDiff.Kind.ADDED);
            pseudoClassStateChanged(REMOVED, marked && line.kind() == LineDiff.Kind.REMOVED);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            before.setText(line.before() > 0 ? String.valueOf(line.before()) : "");
            before.setVisible(marked);
            before.setManaged(marked);
            after.setText(line.after() > 0 ? String.valueOf(line.after()) : "");
            mark.setText(
                    switch (line.kind()) {
                        case SAME -> "";
                        case ADDED -> marked ? "+" : "";
                        case REMOVED -> "−";
                    });
            text.getChildren()
                    .setAll(syntax.pieces(line.text()).stream().map(this::text).toList());
            setGraphic(row);
        }

        private Text text(Syntax.Piece piece) {
            Text node = new Text(piece.text());
            node.getStyleClass()
                    .addAll("code-text", "syn-" + piece.part().name().toLowerCase(Locale.ROOT));
            return node;
        }
    }

    private final class NoticeCell extends ListCell<Notice> {
        NoticeCell() {
            setPrefWidth(0);
            setWrapText(true);
            getStyleClass().add("notice");
        }

        @Override
        protected void updateItem(Notice notice, boolean empty) {
            super.updateItem(notice, empty);
            if (empty || notice == null) {
                setText(null);
                return;
            }
            String sentence = words.say(notice.message());
            setText(notice.where().isBlank() ? sentence : notice.where() + ": " + sentence);
        }
    }
}
