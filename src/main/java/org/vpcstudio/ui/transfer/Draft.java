package org.vpcstudio.ui.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.Exporter;
import org.vpcstudio.format.Notice;
import org.vpcstudio.format.Plan;
import org.vpcstudio.format.book.PlanException;
import org.vpcstudio.format.book.PlanFolder;
import org.vpcstudio.format.book.PlanFolder.Change;
import org.vpcstudio.model.Document;
import org.vpcstudio.text.Message;

/// What an export would write into a folder, or why it cannot be said.
///
/// @param files sorted by folder and name
/// @param notices of all exporters
/// @param problem why there are no files; empty when all is well
record Draft(List<Entry> files, List<Notice> notices, Optional<Message> problem) {
    /// Nothing was asked for yet.
    static final Draft EMPTY = new Draft(List.of(), List.of(), Optional.empty());

    private static final int PROBE = 8000;

    Draft {
        files = List.copyOf(files);
        notices = List.copyOf(notices);
    }

    /// A file.
    ///
    /// @param change what writing it would do
    /// @param diff against the file on disk; all lines the same for a new file, empty for what is not text
    record Entry(Artifact artifact, Change change, LineDiff diff) {
        /// Its path without the last part; blank at the top.
        String folder() {
            int slash = artifact.path().lastIndexOf('/');
            return slash < 0 ? "" : artifact.path().substring(0, slash);
        }

        String name() {
            return artifact.path().substring(artifact.path().lastIndexOf('/') + 1);
        }

        boolean isText() {
            return Draft.isText(artifact.content());
        }
    }

    /// Exports the document in these formats and compares with the folder. Reads files: not for the FX thread.
    static Draft of(Document document, List<Exporter> exporters, Path folder) {
        List<Artifact> artifacts = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Exporter exporter : exporters) {
            Plan plan = exporter.export(document);
            artifacts.addAll(PlanFolder.below(exporter.folder(), plan.artifacts()));
            notices.addAll(plan.notices());
        }
        try {
            List<Entry> files = new ArrayList<>();
            for (PlanFolder.Entry entry : new PlanFolder(folder).compare(artifacts)) {
                files.add(new Entry(entry.artifact(), entry.change(), diff(folder, entry)));
            }
            files.sort(Comparator.comparing(Entry::folder).thenComparing(Entry::name));
            return new Draft(files, notices, Optional.empty());
        } catch (PlanException e) {
            return new Draft(List.of(), notices, Optional.of(e.problem()));
        }
    }

    private static LineDiff diff(Path folder, PlanFolder.Entry entry) {
        if (!isText(entry.artifact().content())) {
            return LineDiff.nothing();
        }
        List<String> after = LineDiff.split(entry.artifact().asText());
        if (entry.change() != Change.CHANGED) {
            return LineDiff.whole(after);
        }
        try {
            return LineDiff.of(
                    LineDiff.split(
                            Files.readString(folder.resolve(entry.artifact().path()))),
                    after);
        } catch (IOException _) {
            // What is there is no text: there is nothing to compare line by line.
            return LineDiff.whole(after);
        }
    }

    private static boolean isText(byte[] content) {
        for (int i = 0; i < Math.min(content.length, PROBE); i++) {
            if (content[i] == 0) {
                return false;
            }
        }
        return content.length < 5 || content[0] != '%' || content[1] != 'P';
    }

    List<Artifact> artifacts() {
        return files.stream().map(Entry::artifact).toList();
    }

    /// How many files would be new or other than before.
    int different() {
        return (int) files.stream().filter(file -> file.change() != Change.SAME).count();
    }

    long size() {
        return files.stream().mapToLong(file -> file.artifact().size()).sum();
    }
}
