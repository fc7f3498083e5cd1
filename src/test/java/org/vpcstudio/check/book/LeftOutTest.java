package org.vpcstudio.check.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;

/// The list of rules that are left out, `src/docs/rules.md`: each number of an area is in the book or on the list.
class LeftOutTest {
    private static final Pattern ROW = Pattern.compile("\\| ([A-Z]+)-(\\d{3}) \\| (.+) \\|");

    private static List<RuleInfo> leftOut() throws IOException {
        String text = Files.readString(Path.of("src", "docs", "rules.md"));
        return text.substring(text.indexOf("| rule | why"))
                .lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new RuleInfo(row.group(1) + "-" + row.group(2), "left-out", Severity.INFO, row.group(3)))
                .toList();
    }

    @Test
    void everyNumberIsInTheBookOrOnTheListAndNotOnBoth() throws IOException {
        Map<String, SortedSet<Integer>> numbers = new TreeMap<>();
        RuleBook.RULES.stream().map(Rule::info).forEach(info -> add(numbers, info));
        for (RuleInfo info : leftOut()) {
            assertThat(add(numbers, info)).as(info.id() + " is in the book").isTrue();
        }
        numbers.forEach((area, found) -> assertThat(found)
                .as(area)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, found.last()).boxed().toList()));
    }

    private static boolean add(Map<String, SortedSet<Integer>> numbers, RuleInfo info) {
        return numbers.computeIfAbsent(info.area(), _ -> new TreeSet<>()).add(info.number());
    }

    @Test
    void everyGapHasAReason() throws IOException {
        assertThat(leftOut())
                .hasSizeGreaterThan(10)
                .allSatisfy(info -> assertThat(info.source()).as(info.id()).isNotBlank());
    }
}
