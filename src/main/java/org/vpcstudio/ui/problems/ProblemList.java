package org.vpcstudio.ui.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Review;
import org.vpcstudio.check.Severity;
import org.vpcstudio.check.SourceWords;
import org.vpcstudio.check.book.FixAll;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.signal.Signal;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// What the problems panel shows: the findings that pass the filters, worst first, and the selected one.
final class ProblemList {
    private final Workbench workbench;
    private final Signal<List<Finding>> shown = new Signal<>(List.of());
    private final Signal<Optional<Finding>> selected = new Signal<>(Optional.empty());
    private final Signal<Optional<Severity>> severity = new Signal<>(Optional.empty());
    private final Signal<String> search = new Signal<>("");
    private final Signal<Boolean> accepted = new Signal<>(false);

    ProblemList(Workbench workbench) {
        this.workbench = workbench;
        workbench.session().findings().watchNow(findings -> refresh());
        workbench.session().accepted().watch(findings -> refresh());
        accepted.watch(value -> refresh());
        severity.watch(value -> refresh());
        search.watch(value -> refresh());
    }

    Signal<List<Finding>> shown() {
        return shown;
    }

    Signal<Optional<Finding>> selected() {
        return selected;
    }

    /// Only findings of this severity; empty for all.
    Signal<Optional<Severity>> severity() {
        return severity;
    }

    /// Whether what the architect accepts is shown instead of the problems.
    Signal<Boolean> accepted() {
        return accepted;
    }

    /// Why a finding is accepted; empty when it is a problem.
    Optional<String> reason(Finding finding) {
        return workbench.session().accepted().get().stream()
                .filter(one -> one.finding().equals(finding))
                .map(Review.Accepted::reason)
                .findFirst();
    }

    private List<Finding> all() {
        return accepted.get()
                ? workbench.session().accepted().get().stream()
                        .map(Review.Accepted::finding)
                        .toList()
                : workbench.session().findings().get();
    }

    /// Only findings with this text in a column.
    Signal<String> search() {
        return search;
    }

    private void refresh() {
        int place = selected.get().map(shown.get()::indexOf).orElse(-1);
        List<Finding> rows = all().stream()
                .filter(finding -> severity.get().isEmpty() || severity.get().get() == finding.severity())
                .filter(this::matches)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        Optional<Finding> next = selected.get()
                .flatMap(old -> rows.stream().filter(row -> same(row, old)).findFirst())
                .or(() -> rows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(rows.get(Math.clamp(place, 0, rows.size() - 1))));
        shown.set(rows);
        selected.set(next);
    }

    /// The same problem after another check, although its words may have changed.
    private static boolean same(Finding a, Finding b) {
        return a.rule().equals(b.rule()) && a.anchor().equals(b.anchor());
    }

    private boolean matches(Finding finding) {
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || List.of(
                                finding.rule().id(),
                                workbench.say(finding.title()),
                                element(finding),
                                SourceWords.of(finding.rule().source()))
                        .stream()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /// The name of the element a finding points at.
    String element(Finding finding) {
        return workbench
                .session()
                .document()
                .get()
                .topology()
                .find(finding.anchor().resource())
                .map(Resource::name)
                .orElse("");
    }

    void select(Finding finding) {
        if (shown.get().contains(finding)) {
            selected.set(Optional.of(finding));
        }
    }

    /// Shows the element and the property of the selected problem.
    void reveal() {
        selected.get().ifPresent(finding -> workbench.reveal(finding.anchor()));
    }

    /// Selects and shows the problem that is `step` further, around the ends.
    void walk(int step) {
        List<Finding> rows = shown.get();
        if (rows.isEmpty()) {
            return;
        }
        int place = selected.get().map(rows::indexOf).orElse(-1);
        boolean seen = place >= 0
                && workbench.reveal().get().stream()
                        .anyMatch(last -> last.anchor().equals(rows.get(place).anchor()));
        int next = seen || place < 0 ? Math.floorMod(place + step, rows.size()) : place;
        selected.set(Optional.of(rows.get(next)));
        reveal();
    }

    /// The best remedy of the selected problem.
    Optional<QuickFix> bestFix() {
        return selected.get().flatMap(finding -> finding.fixes().stream().findFirst());
    }

    boolean isDesigning() {
        return workbench.mode().get() == Mode.DESIGN;
    }

    /// Whether a remedy may be applied: the design is open for changes and the findings are its own.
    boolean mayFix() {
        return isDesigning() && !workbench.session().checking().get();
    }

    void apply(QuickFix fix) {
        if (mayFix()) {
            workbench.session().apply(fix.label(), fix.edit());
            workbench.notices().doneUndoable(Message.of("problems.fixed", fix.label()));
        }
    }

    /// Accepts the selected problem.
    ///
    /// @param reason not blank
    void accept(String reason) {
        selected.get().filter(_ -> mayFix() && !reason.isBlank()).ifPresent(finding -> {
            Message label = Message.of("problems.step.accept", finding.rule().id(), element(finding));
            workbench.session().apply(label, Review.accept(document(), finding, reason));
            workbench.notices().doneUndoable(label);
        });
    }

    /// Takes the selected finding seriously again.
    void takeBack() {
        selected.get().filter(_ -> mayFix()).ifPresent(finding -> {
            Message label = Message.of("problems.step.takeBack", finding.rule().id(), element(finding));
            workbench.session().apply(label, Review.takeBack(document(), finding));
            workbench.notices().doneUndoable(label);
        });
    }

    /// Works out how all problems like this one are mended, and tells it while the design is still the same.
    void fixAll(Finding finding, Consumer<FixAll> then) {
        Document before = document();
        workbench.jobs().run(() -> FixAll.of(before, finding.rule().id()), all -> {
            if (before.equals(document())) {
                then.accept(all);
            }
        });
    }

    void apply(Finding finding, FixAll all) {
        if (mayFix()) {
            Message label = Message.of(
                    "problems.step.fixAll", all.fixed(), finding.rule().id());
            workbench.session().apply(label, all.edit());
            workbench.notices().doneUndoable(label);
        }
    }

    private Document document() {
        return workbench.session().document().get();
    }
}
