package org.vpcstudio.project.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vpcstudio.text.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A damaged file. What is not JSON as a whole is taken block by block, as this program lays a file out: an entry of a
/// section begins and ends on lines with four spaces before it, and what it holds tells which section it is of. What
/// is laid out in another way is read up to the damage.
final class Wreck {
    private static final Pattern WORD = Pattern.compile("  \"(name|profile|version)\": (.*?),?");
    private static final Pattern ENTRY = Pattern.compile("    \"([^\"]*)\": \\{(},?)?");
    private static final Pattern ELEMENT = Pattern.compile("    \\{");
    private static final Pattern END = Pattern.compile("    },?");

    /// Lines that are there for the layout, or say what is known anyway.
    private static final Pattern FRAME =
            Pattern.compile(" *|[{}]|  [}\\]],?|  \"(resources|diagram)\": \\{(},?)?|  \"scenarios\": \\[(],?)?"
                    + "|  \"format\": \"vpcstudio\",?|    \"~\": \"\",?");

    private final List<String> lines;
    private final Reading reading;
    private final ObjectNode root = frame();
    private boolean any;

    /// Whether the line before was left out too, so that a gap is told once.
    private boolean inGap;

    private Wreck(List<String> lines, Reading reading) {
        this.lines = lines;
        this.reading = reading;
    }

    /// The whole file if it is JSON, else what can be read of it.
    ///
    /// @throws UnreadableException when there is nothing
    static JsonNode parse(byte[] bytes, Reading reading) throws UnreadableException {
        try {
            return JsonText.parse(bytes);
        } catch (UnreadableException e) {
            reading.drop(e);
        }
        String text = JsonText.decodeLoosely(bytes);
        Wreck wreck = new Wreck(Conflict.firstSides(text.lines().toList(), reading), new Reading(true));
        wreck.blocks();
        if (wreck.any) {
            wreck.reading.dropped().forEach(reading::drop);
            return wreck.root;
        }
        ObjectNode beginning = Beginning.of(text);
        if (beginning.path("resources").isEmpty() && beginning.path("scenarios").isEmpty()) {
            throw new UnreadableException(Message.of("project.salvage.nothing"));
        }
        reading.drop(Message.of("project.salvage.behind"));
        return beginning;
    }

    private static ObjectNode frame() {
        ObjectNode frame = JsonNodeFactory.instance.objectNode();
        frame.put("format", Version.FORMAT).put("version", Version.OURS);
        frame.putObject("resources");
        frame.putArray("scenarios");
        frame.putObject("diagram");
        return frame;
    }

    private void blocks() {
        for (int i = 0; i < lines.size(); i++) {
            i = line(i);
        }
    }

    /// Takes what begins at this line, and says where it ends.
    private int line(int start) {
        String line = lines.get(start);
        Matcher entries = ENTRY.matcher(line);
        boolean isElement = ELEMENT.matcher(line).matches();
        if (entries.matches() || isElement) {
            inGap = false;
            int end = isElement || entries.group(2) == null ? end(start) : start;
            take(start, end, isElement ? "scenario" : entries.group(1), line.substring(line.indexOf('{')));
            return end;
        }
        if (!word(line) && !FRAME.matcher(line).matches()) {
            if (!inGap) {
                reading.drop(Message.of("project.salvage.line", start + 1));
            }
            inGap = true;
        }
        return start;
    }

    private boolean word(String line) {
        Matcher words = WORD.matcher(line);
        if (!words.matches()) {
            return false;
        }
        try {
            root.set(words.group(1), JsonText.parse(words.group(2)));
            return true;
        } catch (UnreadableException _) {
            // Told as a line that was left out.
            return false;
        }
    }

    /// The last line of the block: the one that closes it, or the one before the next block begins.
    private int end(int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (END.matcher(line).matches()) {
                return i;
            }
            boolean next = ENTRY.matcher(line).matches()
                    || ELEMENT.matcher(line).matches()
                    || line.startsWith("  \"")
                    || line.startsWith("    \"");
            if (next) {
                return i - 1;
            }
        }
        return lines.size() - 1;
    }

    private void take(int start, int end, String name, String opening) {
        List<String> block = new ArrayList<>(List.of(opening));
        block.addAll(lines.subList(start + 1, end + 1));
        String text = String.join("\n", block).stripTrailing().replaceFirst(",$", "");
        try {
            put(start, name, JsonText.parse(text));
        } catch (UnreadableException e) {
            reading.drop(Message.of("project.salvage.block", start + 1, name, e.problem()));
        }
    }

    private void put(int start, String name, JsonNode value) {
        if (value.has("durationMillis")) {
            root.withArray("scenarios").add(value);
        } else {
            ObjectNode section = root.withObject(value.has("kind") ? "/resources" : "/diagram");
            if (section.has(name)) {
                reading.drop(Message.of("project.salvage.twice", start + 1, name));
                return;
            }
            section.set(name, value);
        }
        any = true;
    }
}
