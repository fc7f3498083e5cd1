package org.vpcstudio.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vpcstudio.bench.CanvasBench;
import org.vpcstudio.check.Severity;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.format.book.PlanException;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The command line: reads the words, runs one command, gives its exit code. Needs no display.
public final class Cli {
    private final Terminal terminal;
    private final Mishaps mishaps;
    private final CanvasBench canvas;

    Cli(Terminal terminal, Mishaps mishaps, CanvasBench canvas) {
        this.terminal = terminal;
        this.mishaps = mishaps;
        this.canvas = canvas;
    }

    /// Runs one command on the streams of this process.
    ///
    /// @param canvas measures the canvas, when a command asks for that
    /// @return its exit code
    public static int run(String[] args, CanvasBench canvas) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Terminal terminal = new Terminal(out, err, Phrasebook.english());
        return new Cli(terminal, new Mishaps(terminal, LogPlace.ofThisMachine()), canvas).execute(args);
    }

    /// UTF-8 whatever the locale: results are files more often than they are looked at.
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    int execute(String... args) {
        try {
            return commandLine().execute(args);
        } catch (RuntimeException | Error e) {
            return mishaps.report(e, List.of(args));
        } finally {
            terminal.flush();
        }
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(new RootCommand(terminal));
        List.of(
                        new DemoCommand(terminal),
                        new NewCommand(terminal),
                        new ValidateCommand(terminal),
                        new SimulateCommand(terminal),
                        new ExportCommand(terminal),
                        new ImportCommand(terminal),
                        new ConvertCommand(terminal),
                        new DiffCommand(terminal),
                        new SchemaCommand(terminal),
                        new RenderCommand(terminal),
                        new BenchCommand(terminal, canvas))
                .forEach(line::addSubcommand);
        line.addMixin("help", new HelpOption());
        line.getSubcommands().values().forEach(command -> command.addMixin("help", new HelpOption()));
        line.registerConverter(Severity.class, Choice.of(Severity.values(), Severity::code));
        line.registerConverter(Theme.class, Choice.of(Theme.values(), Theme::code));
        line.registerConverter(ValidateCommand.Format.class, Choice.of(ValidateCommand.Format.values()));
        line.addSubcommand(new CommandLine.HelpCommand());
        line.registerConverter(ImportCommand.From.class, Choice.of(ImportCommand.From.values()));
        line.registerConverter(SimulateCommand.Format.class, Choice.of(SimulateCommand.Format.values()));
        line.registerConverter(DiffCommand.Format.class, Choice.of(DiffCommand.Format.values()));
        line.registerConverter(BenchCommand.Subject.class, Choice.of(BenchCommand.Subject.values()));
        line.setResourceBundle(HelpWords.load());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setOut(new PrintWriter(terminal.out(), true, terminal.out().charset()));
        line.setErr(new PrintWriter(terminal.err(), true, terminal.err().charset()));
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler((e, words) -> wrongUsage(e));
        line.setExecutionExceptionHandler((e, command, words) -> failed(e, words.originalArgs()));
        return line;
    }

    private int wrongUsage(CommandLine.ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String problem = String.valueOf(e.getMessage()).replaceFirst("^Error: ", "");
        terminal.tell(Message.of("cli.usage", problem, command));
        return Exit.USAGE;
    }

    private int failed(Exception e, List<String> args) {
        return switch (e) {
            case ProjectException problem -> refused(problem.problem());
            case PlanException problem -> refused(problem.problem());
            case RefusedException problem -> refused(problem.problem());
            default -> mishaps.report(e, args);
        };
    }

    private int refused(Message problem) {
        terminal.tell(Message.of("cli.refused", problem));
        return Exit.USAGE;
    }
}
