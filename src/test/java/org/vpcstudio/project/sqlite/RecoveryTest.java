package org.vpcstudio.project.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    private static final DocumentId ID = DocumentId.fresh();

    @TempDir
    private Path folder;

    private Path file;
    private Studios studios;

    @BeforeEach
    void crash() throws StoreException {
        file = folder.resolve("net.vpcs");
        studios = new Studios(folder.resolve("data"));
        StudioStore studio = studios.start();
        studio.journal().opened(ID, Optional.of(file), "net.vpcs", "{}");
        studio.journal().saved(ID, 40, file, "{saved}", 1);
        studio.journal().record(ID, 41, Map.of("name", Optional.of("x")));
        studios.killAll();
    }

    @Test
    void anOrphanThatTwoStudiosWantGoesToOne() throws StoreException {
        StudioStore one = studios.start();
        StudioStore two = studios.start();

        assertThat(one.recovery().adopt(ID)).isTrue();
        assertThat(two.recovery().adopt(ID)).isFalse();
        assertThat(two.recovery().discard(ID, "{x}", 1)).isFalse();
        assertThat(two.recovery().orphans()).isEmpty();
        assertThat(one.recovery().unsaved(ID)).contains(new Unsaved("{saved}", Map.of("name", Optional.of("x"))));
    }

    // The revisions of the new session are lower than those of the dead one.
    @Test
    void anAdoptedDocumentIsJournaledOnward() throws StoreException {
        StudioStore studio = studios.start();
        studio.recovery().adopt(ID);
        studio.journal().record(ID, 1, Map.of("resources/a", Optional.of("1")));

        assertThat(studio.recovery().unsaved(ID).orElseThrow().parts()).containsOnlyKeys("name", "resources/a");

        studio.journal().saved(ID, 1, file, "{all}", 2);
        assertThat(studio.recovery().unsaved(ID)).contains(new Unsaved("{all}", Map.of()));
    }

    @Test
    void anAdoptedDocumentSurvivesTheNextCrashToo() throws StoreException {
        studios.start().recovery().adopt(ID);
        studios.killAll();

        assertThat(studios.start().recovery().orphans()).extracting(Orphan::id).containsExactly(ID);
    }

    @Test
    void discardingKeepsTheTextAsAnUnsavedVersionOfTheFile() throws StoreException {
        StudioStore studio = studios.start();

        assertThat(studio.recovery().discard(ID, "{x}", 7)).isTrue();

        assertThat(studio.recovery().orphans()).isEmpty();
        assertThat(studio.versions().of(file))
                .extracting(Version::kind)
                .containsExactly(Version.Kind.UNSAVED, Version.Kind.SAVED);
        assertThat(studio.versions().text(studio.versions().of(file).getFirst()))
                .contains("{x}");
        assertThat(studio.recovery().discard(ID, "{x}", 7)).isFalse();
    }

    @Test
    void discardingWhatWasNeverSavedKeepsItUnderItsName() throws StoreException {
        StudioStore studio = studios.start();
        DocumentId untitled = DocumentId.fresh();
        studio.journal().opened(untitled, Optional.empty(), "Untitled 2", "");
        studio.journal().record(untitled, 1, Map.of("name", Optional.of("x")));

        assertThat(studio.recovery().discard(untitled, "{draft}", 1)).isTrue();

        assertThat(studio.versions().ofNoFile())
                .singleElement()
                .satisfies(version -> assertThat(version.name()).isEqualTo("Untitled 2"));
    }

    @Test
    void oneDamagedBaseLeavesTheOthersReadable() throws StoreException {
        StudioStore studio = studios.start();
        DocumentId whole = DocumentId.fresh();
        studio.journal().opened(whole, Optional.empty(), "whole", "{whole}");
        Studios.run(
                studio,
                "UPDATE content SET gzip = x'1f8b0000' WHERE hash = (SELECT base FROM document WHERE id = '" + ID
                        + "')");

        assertThat(studio.recovery().orphans()).hasSize(1);
        assertThatThrownBy(() -> studio.recovery().unsaved(ID))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(Studios.said(e.problem())).contains("damaged"));
        assertThat(studio.recovery().unsaved(whole)).isPresent();
    }
}
