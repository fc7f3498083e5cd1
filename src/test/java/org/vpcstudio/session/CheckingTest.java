package org.vpcstudio.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Message;

/// The test is the owner's thread: nothing comes home before it says so.
class CheckingTest {
    private static final Message LABEL = Message.of("edit.rename", "x");

    private final BlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
    private final List<Throwable> mishaps = new ArrayList<>();
    private final Jobs jobs = new Jobs(home::add, mishaps::add);
    private final DocumentSession session = new DocumentSession(Designs.haPair(), jobs);
    private final List<List<Finding>> shown = new ArrayList<>();

    @AfterEach
    void end() {
        jobs.close();
    }

    private static Document brokenByVip(String address) {
        return Changes.haPair().vipAddress(address).document();
    }

    private void become(Document next) {
        session.apply(LABEL, new Edit.Replace(next));
    }

    private void comeHome() throws InterruptedException {
        home.take().run();
    }

    @Test
    void findingsAreThoseOfTheDesignOnceItIsChecked() throws InterruptedException {
        assertThat(session.checking().get()).isTrue();
        comeHome();
        assertThat(session.checking().get()).isFalse();
        assertThat(session.findings().get()).isEqualTo(Checker.check(Designs.haPair()));
    }

    @Test
    void theFindingsOfAnOldDesignNeverAppearAndManyEditsAreCheckedOnce() throws InterruptedException {
        session.findings().watch(shown::add);
        become(brokenByVip("192.168.11.100"));
        become(brokenByVip("192.168.10.1"));
        become(brokenByVip("192.168.10.12"));
        comeHome();
        assertThat(shown).isEmpty();
        assertThat(session.checking().get()).isTrue();
        comeHome();
        assertThat(shown).containsExactly(Checker.check(brokenByVip("192.168.10.12")));
        assertThat(session.checking().get()).isFalse();
        assertThat(home).isEmpty();
        assertThat(mishaps).isEmpty();
    }

    @Test
    void undoIsCheckedLikeAnyEdit() throws InterruptedException {
        comeHome();
        become(brokenByVip("192.168.11.100"));
        comeHome();
        assertThat(session.findings().get()).isEqualTo(Checker.check(brokenByVip("192.168.11.100")));
        session.undo();
        comeHome();
        assertThat(session.findings().get()).isEqualTo(Checker.check(Designs.haPair()));
    }
}
