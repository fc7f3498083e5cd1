package org.vpcstudio.project.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OwnerTest {
    @Test
    void thisProcessIsAlive() {
        assertThat(Owner.self().pid()).isEqualTo(ProcessHandle.current().pid());
        assertThat(Owner.self().isAlive()).isTrue();
    }

    @Test
    void nobodyIsNotAlive() {
        assertThat(Owner.NOBODY.isAlive()).isFalse();
    }

    @Test
    void aProcessThatEndedIsNotAlive() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Owner owner = Owner.of(process.toHandle());
        process.waitFor();

        assertThat(owner.isAlive()).isFalse();
    }

    @Test
    void anotherProcessWithTheSameNumberIsSomebodyElse() {
        Owner self = Owner.self();

        assertThat(new Owner(self.pid(), self.started() - 60_000).isAlive()).isFalse();
    }

    @Test
    void aStartThatIsReadDifferentlyByASecondIsTheSame() {
        Owner self = Owner.self();

        assertThat(new Owner(self.pid(), self.started() - 1_000).isAlive()).isTrue();
        assertThat(new Owner(self.pid(), 0).isAlive()).isTrue();
    }
}
