package org.vpcstudio.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.Document;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.workbench.Workbench;

/// A workbench whose owner is the thread of the test: what comes home from workers waits until the test fetches it.
public final class Desk implements AutoCloseable {
    private final BlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
    private final Jobs jobs = new Jobs(home::add, mistake -> {
        throw new AssertionError(mistake);
    });
    private final Workbench workbench;

    public Desk(Document document) {
        DocumentSession session = new DocumentSession(document, jobs);
        workbench = new Workbench(session, jobs, Phrasebook.english(), new IdSource(new Random(1)), Theme.LIGHT);
        fetch();
    }

    public Workbench workbench() {
        return workbench;
    }

    /// Waits for the next result of a worker and hands it over.
    public void fetch() {
        try {
            Runnable result = home.poll(2, TimeUnit.MINUTES);
            assertThat(result).as("the result of a worker").isNotNull();
            result.run();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        jobs.close();
    }
}
