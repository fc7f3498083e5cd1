package org.vpcstudio.project.json;

import org.vpcstudio.model.scenario.Fault;

/// Faults in files: the word for the fault and what it happens to.
final class FaultCodec {
    private FaultCodec() {}

    /// The words, in the order of the sealed interface.
    private enum Word {
        CRASH,
        STOP,
        START,
        LINK_DOWN,
        LINK_UP,
        PARTITION,
        HEAL,
        PAUSE,
        RESUME,
        CHECK_FAILS,
        CHECK_RECOVERS
    }

    static void write(Fault fault, Sheet sheet) {
        switch (fault) {
            case Fault.Crash f -> sheet.word("fault", Word.CRASH).text("ecs", f.ecs());
            case Fault.Stop f -> sheet.word("fault", Word.STOP).text("ecs", f.ecs());
            case Fault.Start f -> sheet.word("fault", Word.START).text("ecs", f.ecs());
            case Fault.LinkDown f ->
                sheet.word("fault", Word.LINK_DOWN).text("ecs", f.ecs()).text("interfaceName", f.interfaceName());
            case Fault.LinkUp f ->
                sheet.word("fault", Word.LINK_UP).text("ecs", f.ecs()).text("interfaceName", f.interfaceName());
            case Fault.Partition f -> sheet.word("fault", Word.PARTITION).groups("groups", f.groups());
            case Fault.Heal _ -> sheet.word("fault", Word.HEAL);
            case Fault.Pause f -> sheet.word("fault", Word.PAUSE).text("ecs", f.ecs());
            case Fault.Resume f -> sheet.word("fault", Word.RESUME).text("ecs", f.ecs());
            case Fault.CheckFails f ->
                sheet.word("fault", Word.CHECK_FAILS).text("ecs", f.ecs()).text("target", f.target());
            case Fault.CheckRecovers f ->
                sheet.word("fault", Word.CHECK_RECOVERS).text("ecs", f.ecs()).text("target", f.target());
        }
    }

    static Fault read(Fields fields) throws UnreadableException {
        return switch (fields.word("fault", Word.class)) {
            case CRASH -> new Fault.Crash(fields.id("ecs"));
            case STOP -> new Fault.Stop(fields.id("ecs"));
            case START -> new Fault.Start(fields.id("ecs"));
            case LINK_DOWN -> new Fault.LinkDown(fields.id("ecs"), fields.text("interfaceName"));
            case LINK_UP -> new Fault.LinkUp(fields.id("ecs"), fields.text("interfaceName"));
            case PARTITION -> new Fault.Partition(fields.groups("groups"));
            case HEAL -> new Fault.Heal();
            case PAUSE -> new Fault.Pause(fields.id("ecs"));
            case RESUME -> new Fault.Resume(fields.id("ecs"));
            case CHECK_FAILS -> new Fault.CheckFails(fields.id("ecs"), fields.text("target"));
            case CHECK_RECOVERS -> new Fault.CheckRecovers(fields.id("ecs"), fields.text("target"));
        };
    }
}
