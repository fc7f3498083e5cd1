package org.vpcstudio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Severity;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.Exporter;
import org.vpcstudio.format.book.FormatBook;
import org.vpcstudio.format.book.PlanException;
import org.vpcstudio.format.book.PlanFolder;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.sim.Simulation;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.Moment;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: the whole job on the HA pair: check it, crash the active server, bring it back, export it and draw it.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private static final String DESIGN = "ha-pair";

    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
    private @Nullable Path out;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException, PlanException, RefusedException {
        Document document = Template.named(DESIGN).orElseThrow().document();
        terminal.line(Message.of(
                "cli.demo.design", document.name(), document.topology().size()));
        int errors = check(document);
        failover(document);
        Path folder = folder();
        export(document, folder);
        ProjectStore.save(document, folder.resolve(DESIGN + ".vpcs"));
        terminal.line(Message.of("cli.demo.end", folder.toString()));
        return errors == 0 ? Exit.GOOD : Exit.FINDINGS;
    }

    /// The folder asked for, else a fresh one among the temporary files: the demo never litters where it is started.
    private Path folder() throws RefusedException {
        try {
            return out == null ? Files.createTempDirectory("vpcstudio-demo-") : Files.createDirectories(out);
        } catch (IOException e) {
            String place = out == null ? System.getProperty("java.io.tmpdir", "") : out.toString();
            throw new RefusedException(Message.of("cli.folder", place), e);
        }
    }

    private int check(Document document) {
        List<Finding> findings = Checker.check(document);
        int errors = count(findings, Severity.ERROR);
        terminal.line(Message.of(
                "cli.demo.check",
                Count.errors(errors),
                Count.warnings(count(findings, Severity.WARNING)),
                Count.notes(count(findings, Severity.INFO))));
        return errors;
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private void failover(Document document) {
        Scenario scenario = document.scenarios().getFirst();
        Trace trace = Simulation.run(document, scenario);
        Names names = new Names(document.topology());
        terminal.line(Message.of("cli.demo.scenario", scenario.name()));
        for (Scenario.Step step : scenario.steps()) {
            long at = VirtualTime.ofMillis(step.atMillis());
            if (step.fault() instanceof Fault.Crash crash) {
                String what = terminal.say(Message.of("cli.demo.crash", names.of(crash.ecs())));
                line(at, what);
                Handover.from(crash.ecs(), at, trace).ifPresent(next -> line(next.at(), takeover(next, names)));
            } else if (step.fault() instanceof Fault.Start start) {
                line(at, terminal.say(Message.of("cli.demo.start", names.of(start.ecs()))));
                Optional<Handover> back = Handover.to(start.ecs(), at, trace);
                back.ifPresent(next -> line(
                        next.at(),
                        terminal.say(Message.of(
                                "cli.demo.back", names.of(next.to()), VirtualTime.duration(next.at() - at)))));
            }
        }
        clients(
                document,
                trace,
                VirtualTime.ofMillis(scenario.steps().getFirst().atMillis()));
    }

    private void line(long at, String what) {
        terminal.line("  " + VirtualTime.clock(at) + "  " + what);
    }

    private String takeover(Handover next, Names names) {
        return terminal.say(Message.of("cli.demo.takeover", names.of(next.to()), VirtualTime.duration(next.silence())));
    }

    /// What the clients have lost since the first fault.
    private void clients(Document document, Trace trace, long since) {
        Moment before = trace.at(since);
        Moment end = trace.at(trace.durationNanos());
        document.topology().each(AccessIntent.class).forEach(intent -> {
            Moment.Flow flow = end.flow(intent.id());
            if (flow.answered() + flow.lost() > 0) {
                long lost = flow.lost() - before.flow(intent.id()).lost();
                terminal.line("  " + terminal.say(Message.of("cli.demo.client", intent.name(), Count.requests(lost))));
            }
        });
    }

    private void export(Document document, Path folder) throws PlanException {
        List<Artifact> all = new ArrayList<>();
        for (Exporter exporter : FormatBook.EXPORTERS) {
            List<Artifact> artifacts = exporter.export(document).artifacts();
            all.addAll(PlanFolder.below(exporter.folder(), artifacts));
            terminal.line(
                    Message.of("cli.demo.export", exporter.id(), Count.files(artifacts.size()), exporter.folder()));
        }
        new PlanFolder(folder).write(all);
    }
}
