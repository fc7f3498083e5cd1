package org.vpcstudio.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.json.Parts;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.project.json.UnreadableException;
import org.vpcstudio.project.sqlite.Orphan;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.project.sqlite.Unsaved;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Desk;
import org.vpcstudio.testing.Stores;
import org.vpcstudio.text.Message;

class SafekeepingTest {
    private final Desk desk = new Desk(Designs.haPair());
    private final DocumentSession session = desk.workbench().session();

    @TempDir
    private Path folder;

    private StudioStore store;
    private Safekeeping keeping;

    @BeforeEach
    void open() {
        store = StudioStore.open(folder, InstantSource.system());
        keeping = Stores.keeping(session, store);
    }

    @AfterEach
    void close() throws StoreException {
        keeping.close();
        store.close();
        desk.close();
    }

    @Test
    void whatIsUnsavedWhenTheStudioEndsCanBeHadAgain() throws StoreException, UnreadableException {
        keeping.open(Designs.haPair(), Optional.of(folder.resolve("a.vpcs")));
        rename("One");
        rename("Two");
        keeping.close();
        assertThat(store.recovery().orphans()).hasSize(1);
        assertThat(recovered().name()).isEqualTo("Two");
        assertThat(recovered()).isEqualTo(Designs.haPair().withName("Two"));
    }

    @Test
    void whatWasSavedNeedsNoRecovery() throws StoreException {
        keeping.open(Designs.haPair(), Optional.empty());
        rename("One");
        keeping.saved(keeping.revision(), session.document().get(), folder.resolve("a.vpcs"));
        keeping.close();
        assertThat(store.recovery().orphans()).isEmpty();
    }

    @Test
    void whatWasEditedWhileSavingIsStillUnsaved() throws StoreException, UnreadableException {
        keeping.open(Designs.haPair(), Optional.empty());
        rename("One");
        long taken = keeping.revision();
        Document written = session.document().get();
        rename("Two");
        keeping.saved(taken, written, folder.resolve("a.vpcs"));
        keeping.close();
        assertThat(recovered().name()).isEqualTo("Two");
    }

    @Test
    void openingAnotherDesignNeverMixesTheTwo() throws StoreException, UnreadableException {
        keeping.open(Designs.haPair(), Optional.empty());
        rename("One");
        keeping.open(Document.empty("Other"), Optional.empty());
        keeping.close();
        assertThat(recovered()).isEqualTo(Designs.haPair().withName("One"));
    }

    @Test
    void aRecoveredDesignIsUnsavedAndItsRecoveryCanBeUndone() throws StoreException {
        keeping.open(Designs.haPair(), Optional.empty());
        rename("One");
        keeping.close();
        Safekeeping next = Stores.keeping(session, store);
        Orphan orphan = store.recovery().orphans().getFirst();
        assertThat(store.recovery().adopt(orphan.id())).isTrue();
        next.recover(orphan.id(), Designs.haPair(), Designs.haPair().withName("One"), Optional.empty());
        assertThat(session.history().get().isDirty()).isTrue();
        session.undo();
        assertThat(session.document().get()).isEqualTo(Designs.haPair());
        next.close();
    }

    @Test
    void withoutAStoreEverythingWorksButRecovery() {
        Safekeeping nowhere = Stores.nowhere(session);
        nowhere.open(Designs.haPair(), Optional.empty());
        rename("One");
        nowhere.saved(nowhere.revision(), session.document().get(), folder.resolve("a.vpcs"));
        nowhere.close();
        assertThat(session.document().get().name()).isEqualTo("One");
    }

    private Document recovered() throws StoreException, UnreadableException {
        Orphan orphan = store.recovery().orphans().getFirst();
        Unsaved unsaved = store.recovery().unsaved(orphan.id()).orElseThrow();
        Document base = ProjectCodec.read(unsaved.base().getBytes(StandardCharsets.UTF_8));
        return Parts.joined(base, unsaved.parts());
    }

    private void rename(String name) {
        session.apply(Message.of("edit.rename", name), new Edit.RenameDesign(name));
        desk.fetch();
    }
}
