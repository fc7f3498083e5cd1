package org.vpcstudio.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.project.sqlite.Orphan;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.session.OtherStudio;
import org.vpcstudio.session.Safekeeping;
import org.vpcstudio.testing.Answers;
import org.vpcstudio.testing.Child;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Desk;
import org.vpcstudio.testing.Stores;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Workbench;

/// What goes wrong around files is told in a sentence that says what, where and how to mend it, and costs nothing.
class FileTroubleTest {
    private final Desk desk = new Desk(Designs.haPair());
    private final Workbench workbench = desk.workbench();
    private final Answers answers = new Answers();
    private final Safekeeping keeping = Stores.nowhere(workbench.session());
    private final ProjectFiles files = new ProjectFiles(workbench, keeping, answers);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        keeping.close();
        desk.close();
    }

    @Test
    void aFolderThatVanishedIsNamedAndTheDesignStaysUnsaved() throws IOException {
        Path place = Files.createDirectory(folder.resolve("gone")).resolve("a.vpcs");
        save(place);
        Files.delete(place);
        Files.delete(folder.resolve("gone"));
        rename("Later");
        files.save();
        desk.fetch();
        desk.fetch();
        assertThat(told()).contains(place.toString(), "does not exist. Create it or save it elsewhere");
        assertThat(workbench.session().history().get().isDirty()).isTrue();
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        save(file.resolve("a.vpcs"));
        assertThat(told()).contains(file.resolve("a.vpcs").toString());
        assertThat(workbench.notices().latest().get().problem()).isTrue();
        assertThat(workbench.session().history().get().isDirty()).isTrue();
        assertThat(file).hasContent("x");
    }

    @Test
    void aCopyOverTheOpenFileIsRefused() {
        Path place = folder.resolve("a.vpcs");
        save(place);
        files.saveCopy(
                Designs.haPair().withName("Copy"), done -> answers.asked().add("copied"));
        assertThat(told()).isEqualTo("a.vpcs is open here. A copy needs a name of its own: choose another one");
        assertThat(answers.asked()).doesNotContain("copied");
    }

    @Test
    void aDamagedStoreIsSetAsideAndSaysWhere() throws IOException, StoreException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.write(
                data.resolve("studio.db"),
                "SQLite format 3\0 and then nonsense ".repeat(300).getBytes(StandardCharsets.UTF_8));
        try (StudioStore store = StudioStore.open(data, InstantSource.system())) {
            assertThat(store.notice().map(workbench::say).orElse(""))
                    .contains(
                            "was damaged",
                            data.resolve("studio.db.damaged-1").toString(),
                            "Project files are as they were");
        }
    }

    @Test
    void withoutAStoreItIsSaidOnceAndSavingWorks() throws IOException, StoreException {
        Path data = Files.writeString(folder.resolve("data"), "a file");
        List<Message> told = new ArrayList<>();
        try (StudioStore store = StudioStore.open(data, InstantSource.system());
                Safekeeping nowhere = new Safekeeping(workbench.session(), () -> store, told::add, mistake -> {
                    throw new AssertionError(mistake);
                })) {
            assertThat(store.problem().map(workbench::say).orElse(""))
                    .contains(data.toString(), "You can work and save as usual");
            nowhere.open(Designs.haPair(), Optional.empty());
            saveWith(nowhere, folder.resolve("b.vpcs"));
        }
        assertThat(folder.resolve("b.vpcs")).exists();
        assertThat(told).isEmpty();
    }

    @Test
    void aNewerStoreIsLeftAloneAndSavingWorks() throws IOException, StoreException, SQLException {
        Path data = folder.resolve("data");
        StudioStore.open(data, InstantSource.system()).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("studio.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 9");
        }
        byte[] before = Files.readAllBytes(data.resolve("studio.db"));
        try (StudioStore store = StudioStore.open(data, InstantSource.system());
                Safekeeping nothing = Stores.keeping(workbench.session(), store)) {
            assertThat(store.problem().map(workbench::say).orElse(""))
                    .contains("written by a newer VPC Studio (store version 9", "You can work and save as usual");
            nothing.open(Designs.haPair(), Optional.empty());
            saveWith(nothing, folder.resolve("c.vpcs"));
        }
        assertThat(folder.resolve("c.vpcs")).exists();
        assertThat(data.resolve("studio.db")).hasBinaryContent(before);
    }

    @Test
    void aFolderThatIsWriteProtectedIsNamedAndNothingIsLost() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "the administrator may always");
        save(locked.resolve("a.vpcs"));
        assertThat(told()).contains(locked.resolve("a.vpcs").toString(), "you may not write there");
        assertThat(workbench.session().history().get().isDirty()).isTrue();
    }

    @Test
    void aFileOrFolderThatIsGoneIsToldWhenItIsOpened() {
        Path gone = folder.resolve("gone").resolve("a.vpcs");
        files.open(gone);
        desk.fetch();
        assertThat(told()).isEqualTo(gone + " does not exist. Check the name, or choose another file");
    }

    /// The process of the other one is killed in the end: what it had not saved is an orphan, what this one has is not.
    @Test
    void twoStudiosOnOneFileAndOneStoreKnowOfEachOtherAndLoseNothing() throws Exception {
        Path data = folder.resolve("data");
        Path file = folder.resolve("net.vpcs");
        ProjectStore.save(Designs.haPair(), file);
        Process other = new ProcessBuilder(Child.command(OtherStudio.class, data.toString(), file.toString(), "Theirs"))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = other.inputReader();
                StudioStore store = StudioStore.open(data, InstantSource.system());
                Safekeeping mine = Stores.keeping(workbench.session(), store)) {
            assertThat(out.readLine()).isEqualTo("open");
            ProjectFiles here = new ProjectFiles(workbench, mine, answers);
            here.open(file);
            desk.fetch();
            assertThat(told())
                    .isEqualTo("net.vpcs is open in another VPC Studio as well (process " + other.pid()
                            + "). Whoever saves last overwrites the other’s changes");
            rename("Mine");
            mine.flush();
            assertThat(store.recovery().orphans()).as("both are alive").isEmpty();
            other.toHandle().destroyForcibly();
            other.waitFor();
            List<Orphan> orphans = store.recovery().orphans();
            assertThat(orphans).hasSize(1);
            assertThat(store.recovery()
                            .unsaved(orphans.getFirst().id())
                            .orElseThrow()
                            .parts())
                    .isEqualTo(Map.of("name", Optional.of("\"Theirs\"")));
            here.save();
            desk.fetch();
            desk.fetch();
            assertThat(ProjectStore.open(file).name()).isEqualTo("Mine");
            assertThat(store.recovery().orphans()).hasSize(1);
        } finally {
            other.toHandle().destroyForcibly();
        }
    }

    private void saveWith(Safekeeping kept, Path place) {
        answers.place(place);
        rename("Mine");
        new ProjectFiles(workbench, kept, answers).save();
        desk.fetch();
    }

    private void save(Path place) {
        answers.place(place);
        rename("Mine");
        files.save();
        desk.fetch();
    }

    private String told() {
        return workbench.say(workbench.notices().latest().get().message());
    }

    private void rename(String name) {
        workbench.session().apply(Message.of("edit.rename", name), new Edit.RenameDesign(name));
        desk.fetch();
    }
}
