package org.vpcstudio.project.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vpcstudio.text.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A damaged file. What is not JSON as a whole is taken block by block, as this program lays a file out: an entry of a
/// section begins and ends on lines with four spaces before it.
final class Wreck {
    private static final Pattern SECTION = Pattern.compile("  \"(resources|diagram|scenarios)\": [\\[{]");
    private static final Pattern WORD = Pattern.compile("  \"(name|profile)\": (\".*\"),?");
    private static final Pattern ENTRY = Pattern.compile("    \"([^\"]*)\": \\{(},?)?");
    private static final Pattern ELEMENT = Pattern.compile("    \\{");
    private static final Pattern END = Pattern.compile("    },?");

    private final List<String> lines;
    private final Reading reading;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private String section = "";
    private boolean any;

    private Wreck(String text, Reading reading) {
        this.lines = text.lines().toList();
        this.reading = reading;
    }

    /// The whole file if it is JSON, else what its blocks say.
    ///
    /// @throws UnreadableException when there is nothing
    static JsonNode parse(byte[] bytes, Reading reading) throws UnreadableException {
        try {
            return JsonText.parse(bytes);
        } catch (UnreadableException e) {
            reading.drop(e);
            return new Wreck(JsonText.decodeLoosely(bytes), reading).blocks();
        }
    }

    private JsonNode blocks() throws UnreadableException {
        root.put("format", Version.FORMAT).put("version", version());
        root.putObject("resources");
        root.putArray("scenarios");
        root.putObject("diagram");
        for (int i = 0; i < lines.size(); i++) {
            i = line(i);
        }
        if (!any) {
            throw new UnreadableException(Message.of("project.salvage.nothing"));
        }
        return root;
    }

    private int version() {
        return lines.stream().anyMatch(line -> line.strip().equals("\"version\": 1,")) ? 1 : Version.OURS;
    }

    /// Takes what begins at this line, and says where it ends.
    private int line(int start) {
        String line = lines.get(start);
        Matcher sections = SECTION.matcher(line);
        Matcher words = WORD.matcher(line);
        Matcher entries = ENTRY.matcher(line);
        if (sections.matches()) {
            section = sections.group(1);
        } else if (words.matches()) {
            attempt(words.group(2)).ifPresent(value -> root.set(words.group(1), value));
        } else if (entries.matches() && !section.isEmpty()) {
            int end = entries.group(2) == null ? end(start) : start;
            take(start, end, entries.group(1), line.substring(line.indexOf('{')));
            return end;
        } else if (ELEMENT.matcher(line).matches() && section.equals("scenarios")) {
            int end = end(start);
            take(start, end, "scenario", "{");
            return end;
        }
        return start;
    }

    /// The last line of the block: the one that closes it, or the one before the next block begins.
    private int end(int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (END.matcher(line).matches()) {
                return i;
            }
            boolean next =
                    ENTRY.matcher(line).matches() || SECTION.matcher(line).matches();
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
            put(name, JsonText.parse(text));
            any = true;
        } catch (UnreadableException e) {
            reading.drop(Message.of("project.salvage.block", start + 1, name, e.problem()));
        }
    }

    private void put(String name, JsonNode value) {
        if (section.equals("scenarios")) {
            root.withArray("scenarios").add(value);
        } else {
            ((ObjectNode) root.required(section)).set(name, value);
        }
    }

    private static Optional<JsonNode> attempt(String text) {
        try {
            return Optional.of(JsonText.parse(text));
        } catch (UnreadableException _) {
            // The name or the profile is lost; both can be set again, and the sections matter more.
            return Optional.empty();
        }
    }
}
