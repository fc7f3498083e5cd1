package org.vpcstudio.sim.judge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Assertion;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.judge.Outcome.Takeover;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.trace.VrrpState;
import org.vpcstudio.text.Message;

/// Whether what a scenario asserts is true of a run. What the run does not tell is unknown, which is not good.
public final class Assertions {
    /// Two owners for less than this are a hand-over: the old one lets go when the first advert of the new one arrives.
    public static final long HANDOVER = 10 * VirtualTime.MILLI;

    /// How an assertion came out.
    public enum Verdict {
        HOLDS,
        FAILS,
        UNKNOWN
    }

    /// An assertion with what became of it.
    ///
    /// @param sentence what was asserted, and what was seen
    public record Judged(Assertion assertion, Verdict verdict, Message sentence) {}

    private final Document document;
    private final Trace trace;
    private final Outcome outcome;

    private Assertions(Document document, Trace trace, Outcome outcome) {
        this.document = document;
        this.trace = trace;
        this.outcome = outcome;
    }

    /// The assertions of the scenario, in its order, after this run of it.
    public static List<Judged> judge(Document document, Scenario scenario, Trace trace, Outcome outcome) {
        Assertions assertions = new Assertions(document, trace, outcome);
        return scenario.assertions().stream().map(assertions::judge).toList();
    }

    private Judged judge(Assertion assertion) {
        return switch (assertion) {
            case Assertion.OneMaster one -> oneMaster(one);
            case Assertion.MasterIs is -> masterIs(is);
            case Assertion.TakeoverWithin within -> takeover(within);
            case Assertion.OutageWithin within -> outage(within);
        };
    }

    private Judged oneMaster(Assertion.OneMaster one) {
        Set<ResourceId> masters = new TreeSet<>();
        boolean seen = false;
        long since = 0;
        long longest = 0;
        for (TraceEvent event : trace.events()) {
            if (event instanceof TraceEvent.StateChanged change
                    && change.cluster().equals(one.cluster())) {
                seen = true;
                longest = masters.size() > 1 ? Math.max(longest, change.at() - since) : longest;
                since = change.at();
                if (change.to() == VrrpState.MASTER) {
                    masters.add(change.ecs());
                } else {
                    masters.remove(change.ecs());
                }
            }
        }
        longest = masters.size() > 1 ? Math.max(longest, trace.durationNanos() - since) : longest;
        Verdict verdict = !seen ? Verdict.UNKNOWN : longest > HANDOVER ? Verdict.FAILS : Verdict.HOLDS;
        return new Judged(
                one,
                verdict,
                Message.of("sim.assertion.one-master", name(one.cluster()), VirtualTime.duration(longest)));
    }

    private Judged masterIs(Assertion.MasterIs is) {
        long at = VirtualTime.ofMillis(is.atMillis());
        Optional<VrrpState> state = at > trace.durationNanos()
                ? Optional.empty()
                : trace.at(at).instance(is.ecs(), is.cluster()).map(instance -> instance.state());
        Verdict verdict = state.map(one -> one == VrrpState.MASTER ? Verdict.HOLDS : Verdict.FAILS)
                .orElse(Verdict.UNKNOWN);
        return new Judged(
                is,
                verdict,
                Message.of(
                        "sim.assertion.master-is",
                        name(is.ecs()),
                        name(is.cluster()),
                        VirtualTime.duration(at),
                        state.map(VrrpState::name).orElse("?")));
    }

    private Judged takeover(Assertion.TakeoverWithin within) {
        long most = VirtualTime.ofMillis(within.mostMillis());
        List<Long> times = outcome.takeovers().stream()
                .filter(one -> one.cluster().equals(within.cluster()))
                .map(Assertions::time)
                .toList();
        long longest = times.stream().mapToLong(Long::longValue).max().orElse(-1);
        Verdict verdict = longest < 0 ? Verdict.UNKNOWN : longest > most ? Verdict.FAILS : Verdict.HOLDS;
        return new Judged(
                within,
                verdict,
                Message.of(
                        "sim.assertion.takeover",
                        name(within.cluster()),
                        VirtualTime.duration(most),
                        longest < 0 ? "?" : VirtualTime.duration(longest)));
    }

    private static long time(Takeover takeover) {
        return takeover.sinceLastAdvert() >= 0 ? takeover.sinceLastAdvert() : takeover.sinceFault();
    }

    private Judged outage(Assertion.OutageWithin within) {
        long most = VirtualTime.ofMillis(within.mostMillis());
        Optional<Outcome.Service> service = outcome.service(within.intent()).filter(one -> one.answered() > 0);
        Verdict verdict = service.map(one -> one.longestOutage() > most ? Verdict.FAILS : Verdict.HOLDS)
                .orElse(Verdict.UNKNOWN);
        return new Judged(
                within,
                verdict,
                Message.of(
                        "sim.assertion.outage",
                        name(within.intent()),
                        VirtualTime.duration(most),
                        service.map(one -> VirtualTime.duration(one.longestOutage()))
                                .orElse("?")));
    }

    private String name(ResourceId id) {
        return document.topology()
                .find(id)
                .map(resource -> resource instanceof KeepalivedCluster cluster
                                && cluster.name().isBlank()
                        ? cluster.settings().instanceName()
                        : resource.name())
                .filter(name -> !name.isBlank())
                .orElse(id.value());
    }
}
