package org.vpcstudio.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.format.scenario.GoldenRun;
import org.vpcstudio.format.scenario.ScenarioException;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.sim.Simulation;
import org.vpcstudio.sim.judge.Assertions;
import org.vpcstudio.sim.judge.Judge;
import org.vpcstudio.sim.judge.Outcome;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `simulate`: plays a scenario of a design, or of a folder with keepalived configurations.
@Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {
    /// How the result is written.
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    /// How long a design without scenarios is watched.
    private static final long CALM_MILLIS = 30_000;

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--scenario", paramLabel = "NAME", descriptionKey = "simulate.scenario")
    private @Nullable String scenario;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "simulate.seed")
    private @Nullable Long seed;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "simulate.format")
    private Format format = Format.TEXT;

    SimulateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException, RefusedException {
        if (file == null) {
            terminal.print(laboratory());
            return Exit.GOOD;
        }
        Document document = Opening.open(file, terminal);
        Scenario chosen = chosen(document);
        Trace trace = Simulation.run(document, seed == null ? chosen : chosen.withSeed(seed));
        switch (format) {
            case TEXT -> new TimelineText(document, trace, terminal).print();
            case JSON -> terminal.print(TimelineJson.print(document, trace));
            case CSV -> terminal.print(TimelineCsv.print(document, trace));
        }
        Outcome outcome = Judge.judge(document, trace);
        int promises = promises(document, outcome);
        int assertions = assertions(Assertions.judge(document, chosen, trace, outcome));
        return Math.max(promises, assertions);
    }

    /// Names what does not hold, or is not known, of what the scenario asserts.
    private int assertions(List<Assertions.Judged> judged) {
        int exit = Exit.GOOD;
        for (Assertions.Judged one : judged) {
            if (one.verdict() != Assertions.Verdict.HOLDS) {
                String word = one.verdict().name().toLowerCase(Locale.ROOT);
                terminal.tell(Message.of("sim.assertion." + word, one.sentence()));
                exit = Exit.FINDINGS;
            }
        }
        return exit;
    }

    /// Names the promises that did not hold.
    private int promises(Document document, Outcome outcome) {
        Names names = new Names(document.topology());
        List<Outcome.Service> broken =
                outcome.services().stream().filter(service -> !service.isKept()).toList();
        for (Outcome.Service service : broken) {
            terminal.tell(
                    service.answered() == 0
                            ? Message.of("cli.simulate.never", names.of(service.intent()))
                            : Message.of(
                                    "cli.simulate.broken",
                                    names.of(service.intent()),
                                    VirtualTime.duration(service.longestOutage()),
                                    VirtualTime.duration(VirtualTime.ofMillis(service.rtoMillis()))));
        }
        return broken.isEmpty() ? Exit.GOOD : Exit.FINDINGS;
    }

    /// The timeline of a folder with keepalived configurations and the scenario.json beside them.
    private String laboratory() throws RefusedException {
        if (scenario == null) {
            throw new RefusedException(Message.of("cli.simulate.no-file"));
        }
        if (format != Format.JSON) {
            throw new RefusedException(Message.of("cli.simulate.only-json"));
        }
        try {
            return GoldenRun.run(Path.of(scenario));
        } catch (ScenarioException e) {
            throw new RefusedException(Message.of("cli.simulate.laboratory", e.where(), e.told()), e);
        }
    }

    /// The scenario asked for, else the first one, else a run in which nothing goes wrong.
    private Scenario chosen(Document document) throws RefusedException {
        if (scenario != null) {
            return document.scenario(scenario).orElseThrow(() -> unknown(document));
        }
        List<Scenario> all = document.scenarios();
        return all.isEmpty() ? new Scenario("", CALM_MILLIS, 0, List.of()) : all.getFirst();
    }

    private RefusedException unknown(Document document) {
        String known =
                document.scenarios().stream().map(s -> '"' + s.name() + '"').collect(Collectors.joining(", "));
        return new RefusedException(
                known.isEmpty()
                        ? Message.of("cli.simulate.none", String.valueOf(scenario))
                        : Message.of("cli.simulate.no-scenario", String.valueOf(scenario), known));
    }
}
