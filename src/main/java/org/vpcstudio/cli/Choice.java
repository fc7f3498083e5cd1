package org.vpcstudio.cli;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads one of a few words; for any other it names the words there are.
final class Choice<T> implements ITypeConverter<T> {
    private final T[] values;
    private final Function<T, String> code;

    private Choice(T[] values, Function<T, String> code) {
        this.values = values;
        this.code = code;
    }

    static <T> Choice<T> of(T[] values, Function<T, String> code) {
        return new Choice<>(values.clone(), code);
    }

    /// The constants of an enum, in small letters.
    static <E extends Enum<E>> Choice<E> of(E[] constants) {
        return of(constants, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public T convert(String word) {
        return Stream.of(values)
                .filter(value -> code.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is not one of "
                        + Stream.of(values).map(code).collect(Collectors.joining(", "))));
    }
}
