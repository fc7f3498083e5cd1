package org.vpcstudio.project.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.vpcstudio.text.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Strict JSON in UTF-8: no duplicate keys, nothing behind the end, numbers kept digit by digit.
final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    // Asks the tree it builds; the parser's own detection takes half as long again.
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final ObjectReader ONE_OF_MANY =
            MAPPER.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonText() {}

    static JsonNode parse(byte[] bytes) throws UnreadableException {
        return parse(decode(bytes));
    }

    static JsonNode parse(String text) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException(Message.of("project.bad.empty"));
        }
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            int line = Math.max(1, e.getLocation().getLineNr());
            int column = Math.max(1, e.getLocation().getColumnNr());
            String reason =
                    e.getOriginalMessage().lines().findFirst().orElse("").replaceFirst(" for `ObjectNode`.*", "");
            throw new UnreadableException(Message.of("project.bad.json", line, column, reason), e);
        }
    }

    /// A value that this program printed itself.
    static JsonNode own(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Kept from a file, but not JSON: " + text, e);
        }
    }

    /// Reads token by token. Its complaints are {@link JacksonException}s.
    static JsonParser parser(String text) {
        return MAPPER.createParser(text);
    }

    /// The single value a parser stands at.
    static JsonNode value(JsonParser parser) {
        return ONE_OF_MANY.readValue(parser);
    }

    /// The text with a question mark for every byte that is not UTF-8.
    static String decodeLoosely(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// The text of a file in UTF-8, without a byte order mark.
    static String decode(byte[] bytes) throws UnreadableException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(out.flip().toString(), result);
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static UnreadableException notUtf8(String before, CoderResult result) {
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        Message problem = Message.of("project.bad.encoding", line, column);
        try {
            result.throwException();
            return new UnreadableException(problem);
        } catch (CharacterCodingException e) {
            return new UnreadableException(problem, e);
        }
    }
}
