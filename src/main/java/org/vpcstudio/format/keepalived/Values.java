package org.vpcstudio.format.keepalived;

import java.math.BigDecimal;
import java.util.Set;

/// Reads the value of a statement, or reports why it cannot.
final class Values {
    private static final Set<String> YES = Set.of("", "true", "on", "yes");
    private static final Set<String> NO = Set.of("false", "off", "no");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /// A whole number; the first bound when it is none.
    int number(Statement statement, int least, int most) {
        return number(statement, statement.word(1), least, most);
    }

    int number(Statement statement, String word, int least, int most) {
        if (word.matches("[+-]?[0-9]{1,9}")) {
            int value = Integer.parseInt(word);
            if (value >= least && value <= most) {
                return value;
            }
        }
        problems.error(statement.line(), "number", statement.keyword(), least, most, word);
        return least;
    }

    /// Seconds, with decimals, as milliseconds.
    int millis(Statement statement, String least, String most) {
        String word = statement.word(1);
        if (word.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            BigDecimal seconds = new BigDecimal(word);
            if (seconds.compareTo(new BigDecimal(least)) >= 0 && seconds.compareTo(new BigDecimal(most)) <= 0) {
                return seconds.multiply(THOUSAND).intValue();
            }
        }
        problems.error(statement.line(), "number", statement.keyword(), least, most, word);
        return new BigDecimal(least).multiply(THOUSAND).intValue();
    }

    /// A switch: the keyword alone, or with a word for yes or no.
    boolean flag(Statement statement) {
        String word = statement.word(1);
        if (!YES.contains(word) && !NO.contains(word)) {
            problems.error(statement.line(), "flag", statement.keyword(), word);
        }
        return !NO.contains(word);
    }

    /// A word that must be there.
    String text(Statement statement) {
        if (statement.words().size() < 2) {
            problems.error(statement.line(), "value", statement.keyword());
        }
        return statement.word(1);
    }
}
