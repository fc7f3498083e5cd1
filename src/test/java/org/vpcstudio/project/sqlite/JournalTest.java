package org.vpcstudio.project.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final DocumentId ID = DocumentId.fresh();

    @TempDir
    private Path folder;

    private Path file;
    private Studios studios;
    private StudioStore studio;

    @BeforeEach
    void start() {
        file = folder.resolve("net.vpcs");
        studios = new Studios(folder.resolve("data"));
        studio = studios.start();
    }

    @Test
    void aCrashLeavesBaseAndParts() throws StoreException {
        studio.journal().opened(ID, Optional.of(file), "net.vpcs", "{}");
        studio.journal().record(ID, 1, Map.of("name", Optional.of("\"Net\""), "resources/a", Optional.of("{ä}")));
        studio.journal().record(ID, 2, Map.of("resources/a", Optional.empty()));
        studios.killAll();

        StudioStore next = studios.start();

        assertThat(next.recovery().orphans())
                .containsExactly(new Orphan(
                        ID,
                        Optional.of(file),
                        "net.vpcs",
                        Instant.parse("2026-03-01T10:00:00Z"),
                        Instant.parse("2026-03-01T10:00:00Z"),
                        2));
        assertThat(next.recovery().unsaved(ID))
                .contains(new Unsaved("{}", Map.of("name", Optional.of("\"Net\""), "resources/a", Optional.empty())));
    }

    @Test
    void aDocumentThatWasNeverSavedHasNoFile() throws StoreException {
        studio.journal().opened(ID, Optional.empty(), "Untitled", "");
        studio.journal().record(ID, 1, Map.of("name", Optional.of("x")));
        studios.killAll();

        assertThat(studios.start().recovery().orphans())
                .singleElement()
                .satisfies(orphan -> assertThat(orphan.file()).isEmpty());
    }

    @Test
    void theOneChangedLongestAgoComesFirst() throws StoreException {
        StudioStore later = studios.start(Instant.parse("2026-03-02T10:00:00Z"));
        DocumentId other = DocumentId.fresh();
        later.journal().opened(other, Optional.empty(), "later", "");
        later.journal().record(other, 1, Map.of("name", Optional.of("x")));
        studio.journal().opened(ID, Optional.empty(), "earlier", "");
        studio.journal().record(ID, 1, Map.of("name", Optional.of("x")));
        studios.killAll();

        assertThat(studios.start().recovery().orphans())
                .extracting(Orphan::name)
                .containsExactly("earlier", "later");
    }

    @Test
    void whatARunningStudioHasIsNoOrphan() throws StoreException {
        studio.journal().opened(ID, Optional.of(file), "net.vpcs", "{}");
        studio.journal().record(ID, 1, Map.of("name", Optional.of("x")));

        assertThat(studios.start().recovery().orphans()).isEmpty();
    }

    @Test
    void aSaveIsTheNewBaseAndAVersion() throws StoreException {
        studio.journal().opened(ID, Optional.empty(), "Untitled", "");
        studio.journal().record(ID, 1, Map.of("name", Optional.of("x")));
        studio.journal().saved(ID, 1, file, "{\"name\":\"x\"}", 3);
        assertThat(studio.versions().of(file)).singleElement().satisfies(version -> {
            assertThat(version.elements()).isEqualTo(3);
            assertThat(version.name()).isEqualTo("net.vpcs");
        });
        studio.journal().record(ID, 2, Map.of("name", Optional.of("y")));
        studios.killAll();

        StudioStore next = studios.start();
        assertThat(next.recovery().orphans())
                .singleElement()
                .satisfies(orphan -> assertThat(orphan.file()).contains(file));
        assertThat(next.recovery().unsaved(ID))
                .contains(new Unsaved("{\"name\":\"x\"}", Map.of("name", Optional.of("y"))));
    }

    @Test
    void savedAndClosedDocumentsAreForgotten() throws StoreException {
        studio.journal().opened(ID, Optional.of(file), "net.vpcs", "{}");
        studio.journal().record(ID, 1, Map.of("name", Optional.of("x")));
        studio.journal().saved(ID, 1, file, "{x}", 1);
        studio.journal().closed(ID);

        assertThat(studio.recovery().unsaved(ID)).isEmpty();
        assertThat(rows("document")).isZero();
    }

    @Test
    void aCrashWithNothingUnsavedLeavesNothing() throws StoreException {
        studio.journal().opened(ID, Optional.of(file), "net.vpcs", "{}");
        studios.killAll();

        StudioStore next = studios.start();
        assertThat(next.recovery().orphans()).isEmpty();
        next.journal().opened(DocumentId.fresh(), Optional.of(file), "net.vpcs", "{new}");
        assertThat(rows("document")).isEqualTo(1);
        assertThat(rows("content")).isEqualTo(1);
    }

    @Test
    void changesMadeWhileASaveWasUnderWayStayUnsaved() throws StoreException {
        studio.journal().opened(ID, Optional.of(file), "net.vpcs", "{}");
        studio.journal().record(ID, 5, Map.of("resources/a", Optional.of("1")));
        studio.journal().record(ID, 7, Map.of("resources/b", Optional.of("2")));
        studio.journal().saved(ID, 6, file, "{a}", 1);

        assertThat(studio.recovery().unsaved(ID)).contains(new Unsaved("{a}", Map.of("resources/b", Optional.of("2"))));
    }

    @Test
    void changesThatComeAfterTheirSaveArePassedOver() throws StoreException {
        studio.journal().opened(ID, Optional.of(file), "net.vpcs", "{}");
        studio.journal().saved(ID, 6, file, "{a}", 1);
        studio.journal().record(ID, 6, Map.of("resources/a", Optional.of("1")));

        assertThat(studio.recovery().unsaved(ID)).contains(new Unsaved("{a}", Map.of()));
    }

    @Test
    void closingWithUnsavedChangesKeepsThemAsAnOrphan() throws StoreException {
        studio.journal().opened(ID, Optional.of(file), "net.vpcs", "{}");
        studio.journal().record(ID, 1, Map.of("name", Optional.of("x")));
        studio.journal().closed(ID);

        assertThat(studio.recovery().orphans()).extracting(Orphan::id).containsExactly(ID);
    }

    @Test
    void aDocumentCanMoveToAnotherFile() throws StoreException {
        studio.journal().opened(ID, Optional.of(file), "net.vpcs", "{}");
        studio.journal().record(ID, 1, Map.of("name", Optional.of("x")));
        studio.journal().renamed(ID, Optional.empty(), "net (recovered)");
        studios.killAll();

        assertThat(studios.start().recovery().orphans()).singleElement().satisfies(orphan -> {
            assertThat(orphan.file()).isEmpty();
            assertThat(orphan.name()).isEqualTo("net (recovered)");
        });
    }

    @Test
    void tellsThatAFileIsOpenElsewhereUnderAnyName() throws Exception {
        Files.writeString(file, "{}");
        Path link = Files.createSymbolicLink(folder.resolve("link.vpcs"), file);
        studio.journal().opened(ID, Optional.of(link), "link.vpcs", "{}");
        StudioStore other = studios.start();

        assertThat(other.journal().openElsewhere(file))
                .contains(new OpenElsewhere(1, Instant.parse("2026-03-01T10:00:00Z")));
        assertThat(studio.journal().openElsewhere(file)).isEmpty();
        assertThat(other.journal().openElsewhere(folder.resolve("other.vpcs"))).isEmpty();

        studio.journal().closed(ID);
        assertThat(other.journal().openElsewhere(file)).isEmpty();
    }

    @Test
    void whatADeadStudioHadOpenIsFree() throws StoreException {
        studio.journal().opened(ID, Optional.of(file), "net.vpcs", "{}");
        studios.killAll();

        assertThat(studios.start().journal().openElsewhere(file)).isEmpty();
    }

    @Test
    void aStudioThatWasTakenForDeadHearsOfIt() throws StoreException {
        studio.journal().opened(ID, Optional.of(file), "net.vpcs", "{}");
        studio.journal().record(ID, 1, Map.of("name", Optional.of("x")));
        studios.killAll();
        assertThat(studios.start().recovery().adopt(ID)).isTrue();

        assertThatThrownBy(() -> studio.journal().record(ID, 2, Map.of("name", Optional.of("y"))))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(Studios.said(e.problem())).startsWith("Another studio has taken over"));
        assertThatThrownBy(() -> studio.journal().saved(ID, 2, file, "{y}", 1)).isInstanceOf(StoreException.class);
        assertThat(studio.versions().of(file)).extracting(Version::characters).containsExactly(3);
    }

    private int rows(String table) throws StoreException {
        return Studios.ask(studio, -1, "SELECT count(*) FROM " + table, row -> row.getInt(1));
    }
}
