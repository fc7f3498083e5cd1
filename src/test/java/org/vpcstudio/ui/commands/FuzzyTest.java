package org.vpcstudio.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FuzzyTest {
    private static int score(String pattern, String text) {
        return Fuzzy.score(pattern, text).orElse(-1);
    }

    @Test
    void everyLetterHasToComeInItsOrder() {
        assertThat(Fuzzy.score("pka", "Paste keeping addresses")).isPresent();
        assertThat(Fuzzy.score("dka", "Paste keeping addresses")).isEmpty();
        assertThat(Fuzzy.score("x", "Paste")).isEmpty();
    }

    @Test
    void beginningsOfWordsAndNeighboursCountMore() {
        assertThat(score("fit", "Fit everything"))
                .isGreaterThan(score("fit", "Find it"))
                .isPositive();
        assertThat(score("sa", "Select all")).isGreaterThan(score("sa", "Paste as"));
    }

    @Test
    void blanksAndCaseDoNotMatter() {
        assertThat(score("ZOOM in", "Zoom in")).isEqualTo(score("zoomin", "zoom in"));
    }

    @Test
    void nothingTypedFitsEverything() {
        assertThat(Fuzzy.score("", "Anything")).hasValue(0);
        assertThat(Fuzzy.score("", "")).hasValue(0);
    }
}
