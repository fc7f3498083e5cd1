package org.vpcstudio.format.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.text.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A place in a scenario.json: reads what must be there and tells where it is not.
///
/// @param file the file
/// @param pointer the JSON pointer of this place
record Json(String file, String pointer, JsonNode node) {
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal LONGEST = BigDecimal.valueOf(1_000_000);

    static Json parse(String file, String text) throws ScenarioException {
        try {
            return new Json(file, "", JsonMapper.shared().readTree(text));
        } catch (JacksonException e) {
            throw new ScenarioException(file, Message.of("sim.scenario.json", e.getOriginalMessage()));
        }
    }

    ScenarioException wrong(String key, Object... arguments) {
        return new ScenarioException(file + (pointer.isEmpty() ? "" : " " + pointer), Message.of(key, arguments));
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    boolean isNull(String key) {
        JsonNode value = node.get(key);
        return value != null && value.isNull();
    }

    private Json at(String key) throws ScenarioException {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            throw wrong("sim.scenario.missing", key);
        }
        return new Json(file, pointer + "/" + key, value);
    }

    String text(String key) throws ScenarioException {
        return at(key).asText();
    }

    String text(String key, String usual) throws ScenarioException {
        return has(key) ? text(key) : usual;
    }

    private String asText() throws ScenarioException {
        if (!node.isString() || node.asString().isEmpty()) {
            throw wrong("sim.scenario.text");
        }
        return node.asString();
    }

    /// Seconds, 0 or more, as nanoseconds.
    long nanos(String key) throws ScenarioException {
        Json place = at(key);
        if (place.node.isNumber()) {
            BigDecimal seconds = place.node.decimalValue();
            if (seconds.signum() >= 0 && seconds.compareTo(LONGEST) <= 0) {
                return seconds.multiply(NANOS).longValue();
            }
        }
        throw place.wrong("sim.scenario.seconds", LONGEST.toPlainString());
    }

    /// The elements of a list; none when it is not there.
    List<Json> list(String key) throws ScenarioException {
        return has(key) ? at(key).elements() : List.of();
    }

    List<Json> elements() throws ScenarioException {
        if (!node.isArray()) {
            throw wrong("sim.scenario.list");
        }
        List<Json> all = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            all.add(new Json(file, pointer + "/" + i, node.get(i)));
        }
        return all;
    }

    /// The elements of this list as texts.
    List<String> texts() throws ScenarioException {
        List<String> all = new ArrayList<>();
        for (Json one : elements()) {
            all.add(one.asText());
        }
        return all;
    }
}
