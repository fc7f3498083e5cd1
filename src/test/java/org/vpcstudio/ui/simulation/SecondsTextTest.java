package org.vpcstudio.ui.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondsTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12000", "12.5|12500", "12,5|12500", "0.001|1", " 22.000 s |22000", "3s|3000"})
    void readsWhatPeopleType(String text, long millis) {
        assertThat(SecondsText.millis(text)).isEqualTo(OptionalLong.of(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.2345", "1:30", "123456", "."})
    void refusesWhatIsNoTime(String text) {
        assertThat(SecondsText.millis(text)).isEmpty();
    }
}
