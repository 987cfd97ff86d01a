package peel.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StopTimeTest {
    @ParameterizedTest
    @CsvSource({"2018-06-06T12:20:00+00:00, 2018-06", "2018-05-31T23:01:00+00:00, 2018-06",
            "2018-05-31T22:59:59.999999+00:00, 2018-05", "2018-01-31T23:30:00+00:00, 2018-01",
            "1969-12-31T22:59:59.000001+00:00, 1969-12", "2020-02-29T00:00:00.986666+00:00, 2020-02"})
    void comesBackAsItWasReadAndKnowsItsMonthByLocalTime(String text, String month) {
        StopTime time = StopTime.parse(text).orElseThrow();

        assertThat(time).hasToString(text);
        assertThat(time.month()).hasToString(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2018-06-06", "2018-06-06T12:20:00", "2018-06-06T12:20:00Z",
            "2018-06-06T12:20:00+01:00",
            "2018-06-06T12:20:00.5+00:00", "2018-06-06T12:20:00.000000+00:00", "2018-02-30T12:20:00+00:00",
            "2018-06-06T24:20:00+00:00", "0018-06-06T12:20:00+00:00", "2018-06-06T12:20:00+00:00 ",
            "2018-13-06T12:20:00+00:00", "2018-06-06T12:60:00+00:00", "2200-06-06T12:20:00+00:00",
            "2018-06-06 12:20:00+00:00", "\u0662018-06-06T12:20:00+00:00", "2018-06-06T12:20:00.12345x+00:00"})
    void refusesEveryOtherForm(String text) {
        assertThat(StopTime.parse(text)).isEmpty();
    }
}
