package org.vpcstudio.text;

import java.util.List;

/// What is to be said, without a language: the key of a sentence in the bundles and its arguments.
///
/// @param key the key in one of the files of {@link Phrasebook}, such as `rule.VIP-001.message`
/// @param arguments values for `{0}`, `{1}` ...: strings, whole numbers, or messages to be nested
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    /// A message with any number of arguments.
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
