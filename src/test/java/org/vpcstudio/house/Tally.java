package org.vpcstudio.house;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/// Ends a quiet build with the one line that everybody wants to see.
public final class Tally implements TestExecutionListener {
    private final AtomicInteger passed = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger skipped = new AtomicInteger();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        // A container that fails (a broken @BeforeAll, say) has no test to blame.
        if (result.getStatus() == Status.FAILED) {
            failed.incrementAndGet();
        } else if (test.isTest()) {
            (result.getStatus() == Status.SUCCESSFUL ? passed : skipped).incrementAndGet();
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        skipped.incrementAndGet();
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        System.out.println(passed + " passed, " + failed + " failed, " + skipped + " skipped");
    }
}
