package org.vpcstudio.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.shell.Questions;

/// Answers what the window asks, as set beforehand; at first everything is called off. Remembers what was asked.
public final class Answers implements Questions {
    private final Phrasebook words = Phrasebook.english();
    private final List<String> asked = new ArrayList<>();
    private Optional<Path> place = Optional.empty();
    private Unsaved unsaved = Unsaved.CANCEL;
    private Overwrite overwrite = Overwrite.CANCEL;
    private boolean yes;

    /// What was asked, in order.
    public List<String> asked() {
        return asked;
    }

    /// The file to open or to save to.
    public Answers place(Path file) {
        place = Optional.of(file);
        return this;
    }

    public Answers unsaved(Unsaved answer) {
        unsaved = answer;
        return this;
    }

    public Answers overwrite(Overwrite answer) {
        overwrite = answer;
        return this;
    }

    /// Every question that is a matter of yes or no.
    public Answers yes(boolean answer) {
        yes = answer;
        return this;
    }

    @Override
    public Optional<Path> fileToOpen() {
        asked.add("open");
        return place;
    }

    @Override
    public Optional<Path> placeToSave(String proposal) {
        asked.add("place " + proposal);
        return place;
    }

    @Override
    public Unsaved unsaved(String name) {
        asked.add("unsaved " + name);
        return unsaved;
    }

    @Override
    public boolean openWhatCanBeRead(Message problem) {
        asked.add("damaged " + words.say(problem));
        return yes;
    }

    @Override
    public void leftOut(List<Message> dropped) {
        dropped.forEach(one -> asked.add("left out " + words.say(one)));
    }

    @Override
    public Overwrite changedOnDisk(String name) {
        asked.add("changed " + name);
        return overwrite;
    }
}
