package org.vpcstudio.ui.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.sim.judge.Assertions;
import org.vpcstudio.sim.judge.Judge;
import org.vpcstudio.sim.judge.Outcome;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.text.Message;

/// The outcome of a run as it is written: one block a takeover, a VIP and a client path. Pure.
record ResultLines(List<Block> blocks) {
    /// How something came out.
    enum Verdict {
        /// A promise was kept.
        KEPT,
        /// A promise was broken, or two nodes held an address at once.
        BROKEN,
        /// Nothing was promised.
        TOLD
    }

    /// Something with its figures.
    ///
    /// @param at an instant worth looking at, -1 for none
    record Block(Verdict verdict, Message title, long at, List<Line> lines) {}

    /// A figure with its name.
    record Line(Message name, Message figure) {}

    /// The outcome with what the scenario asserts before it.
    ///
    /// @param scenario the one that was run; empty when it is not known any more
    static ResultLines of(Document document, Optional<Scenario> scenario, Trace trace) {
        Outcome outcome = Judge.judge(document, trace);
        ResultLines lines = of(outcome, trace, new Elements(document.topology()));
        List<Block> blocks = new ArrayList<>();
        scenario.map(one -> Assertions.judge(document, one, trace, outcome))
                .orElse(List.of())
                .forEach(one -> blocks.add(assertion(one)));
        blocks.addAll(lines.blocks);
        return new ResultLines(List.copyOf(blocks));
    }

    private static Block assertion(Assertions.Judged judged) {
        Verdict verdict =
                switch (judged.verdict()) {
                    case HOLDS -> Verdict.KEPT;
                    case FAILS, UNKNOWN -> Verdict.BROKEN;
                };
        String word = judged.verdict().name().toLowerCase(Locale.ROOT);
        return new Block(verdict, Message.of("sim.assertion." + word, judged.sentence()), -1, List.of());
    }

    static ResultLines of(Outcome outcome, Trace trace, Elements elements) {
        List<Block> blocks = new ArrayList<>();
        outcome.takeovers().forEach(one -> blocks.add(takeover(one, elements)));
        outcome.holdings().forEach(one -> blocks.add(holding(one, elements)));
        outcome.services().stream()
                .filter(one -> one.answered() + one.lost() > 0)
                .forEach(one -> blocks.add(service(one, elements)));
        return new ResultLines(trace.events().isEmpty() ? List.of() : List.copyOf(blocks));
    }

    private static Block takeover(Outcome.Takeover one, Elements elements) {
        List<Line> lines = new ArrayList<>();
        if (one.sinceFault() >= 0) {
            lines.add(line("since-fault", one.sinceFault()));
        }
        // A node that takes over sooner than the formula says did not wait for that advert: it came from a lesser node.
        if (one.sinceLastAdvert() + VirtualTime.MILLI >= one.predicted()) {
            lines.add(line("since-advert", one.sinceLastAdvert()));
        }
        if (one.predicted() > 0) {
            lines.add(line("predicted", one.predicted()));
        }
        return new Block(
                Verdict.TOLD,
                Message.of("simulation.result.takeover", elements.name(one.ecs())),
                one.at(),
                List.copyOf(lines));
    }

    private static Block holding(Outcome.Holding one, Elements elements) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Message.of("simulation.result.changes"), Message.of("simulation.result.number", one.ownerChanges())));
        lines.add(line("no-owner", one.longestOutage()));
        boolean split = one.split() > Assertions.HANDOVER;
        if (split) {
            lines.add(line("split", one.split()));
        }
        Verdict verdict = split ? Verdict.BROKEN : Verdict.TOLD;
        return new Block(
                verdict, Message.of("simulation.result.name", elements.name(one.vip())), -1, List.copyOf(lines));
    }

    private static Block service(Outcome.Service one, Elements elements) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("outage", one.longestOutage()));
        if (one.rtoMillis() > 0) {
            lines.add(line("promised", VirtualTime.ofMillis(one.rtoMillis())));
        }
        lines.add(new Line(
                Message.of("simulation.result.lost"),
                Message.of("simulation.result.lost.figure", one.lost(), one.answered() + one.lost())));
        boolean promised = one.rtoMillis() > 0;
        Verdict verdict = one.isKept() ? promised ? Verdict.KEPT : Verdict.TOLD : Verdict.BROKEN;
        String name = elements.topology()
                .find(one.intent(), AccessIntent.class)
                .map(AccessIntent::name)
                .filter(it -> !it.isBlank())
                .orElse(one.intent().value());
        return new Block(verdict, Message.of("simulation.result.name", name), -1, List.copyOf(lines));
    }

    private static Line line(String word, long nanos) {
        return new Line(
                Message.of("simulation.result." + word),
                Message.of("simulation.result.number", VirtualTime.duration(nanos)));
    }
}
