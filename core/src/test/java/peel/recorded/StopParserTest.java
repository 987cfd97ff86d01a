package peel.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peel.archive.reject.RejectReason;
import peel.model.StopBooleanField;
import peel.model.StopField;
import peel.model.StopTextField;
import peel.model.TriState;
import peel.recorded.TestResponses.Read;
import peel.store.row.StopRow;
import peel.store.row.UpstreamStop;

class StopParserTest {
    private static final String STOP = """
            {"age_range":"18-24","outcome":"Arrest","involved_person":true,"self_defined_ethnicity":null,\
            "gender":"Male","legislation":null,"outcome_linked_to_object_of_search":true,\
            "datetime":"2018-05-31T23:20:00+00:00","removal_of_more_than_outer_clothing":false,\
            "outcome_object":{"id":"bu-arrest","name":"Arrest"},"location":%s,"operation":null,\
            "officer_defined_ethnicity":"White","type":"Person search","operation_name":null,\
            "object_of_search":"Controlled drugs"}""".formatted(TestResponses.LOCATION);

    @Test
    void readsARecordAndItsMonthByLocalTime(@TempDir Path folder) throws IOException {
        Read read = TestResponses.read(folder, "stops-street.json", "[" + STOP + "]");

        StopRow stop = read.stops().getFirst().row();
        UpstreamStop recorded = stop.upstream().orElseThrow();
        assertThat(read.rejects()).isEmpty();
        assertThat(read.stops().getFirst().month()).hasToString("2018-06");
        assertThat(stop.force().id()).isEmpty();
        assertThat(stop.text(StopTextField.AGE_RANGE)).hasValue("18-24");
        assertThat(stop.text(StopTextField.LEGISLATION)).isEmpty();
        assertThat(stop.flag(StopBooleanField.OPERATION)).isEqualTo(TriState.UNKNOWN);
        assertThat(stop.flag(StopBooleanField.OUTCOME_LINKED_TO_OBJECT_OF_SEARCH)).isEqualTo(TriState.TRUE);
        assertThat(recorded.locationId()).isEqualTo(OptionalInt.of(883345));
        assertThat(recorded.missingKeys()).isEmpty();
    }

    @Test
    void takesForceAndMonthFromTheName(@TempDir Path folder) throws IOException {
        String unplaced = STOP.replace(TestResponses.LOCATION, "null").replace("\"Arrest\",\"involved",
                "\"\",\"involved");
        Read read = TestResponses.read(folder, "stops-force__force=kent__date=2018-05.json", "[" + STOP + "," + unplaced
                + "]");

        assertThat(read.stops()).allSatisfy(stop -> {
            assertThat(stop.month()).hasToString("2018-05");
            assertThat(stop.row().force().id()).isEqualTo("kent");
        });
        assertThat(read.stops().get(1).row().text(StopTextField.OUTCOME)).isEmpty();
    }

    @Test
    void keepsWhatOlderAnswersLack(@TempDir Path folder) throws IOException {
        String old = STOP.replace("\"outcome_object\":{\"id\":\"bu-arrest\",\"name\":\"Arrest\"},", "")
                .replace("\"outcome\":\"Arrest\"", "\"outcome\":false");
        UpstreamStop recorded = TestResponses.read(folder, "stops-street.json", "[" + old + "]").stops().getFirst()
                .row()
                .upstream().orElseThrow();

        assertThat(recorded.missingKeys()).containsExactly(StopField.OUTCOME_OBJECT);
        assertThat(recorded.isOutcomeFalse()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            +00:00                     | Z                     | BAD_DATE        | datetime is "2018-05-31T23:20:00Z": it must be a time
            "operation":null           | "operation":"no"      | BAD_VALUE       | operation is "no": it must be true, false or null
            "gender":"Male"            | "gender":1            | BAD_VALUE       | gender is 1: it must be a string
            "id":"bu-arrest"           | "id":null             | BAD_VALUE       | outcome_object.id is null
            "latitude":"52.629909"     | "latitude":"52.6"     | BAD_COORDINATES | location.latitude is "52.6"
            "datetime"                 | "date"                | MISSING_KEY     | the record has no datetime
            """)
    void rejectsABadRecord(String good, String bad, RejectReason reason, String detail, @TempDir Path folder)
            throws IOException {
        Read read = TestResponses.read(folder, "stops-street.json", "[" + STOP.replace(good, bad) + "," + STOP + "]");

        assertThat(read.reading().stats().rejected()).isEqualTo(Map.of(reason, 1L));
        assertThat(read.rejects().getFirst().detail()).contains(detail);
        assertThat(read.stops()).hasSize(1);
    }

    @Test
    void rejectsAnUnplacedStopOfNoForce(@TempDir Path folder) throws IOException {
        Read read = TestResponses.read(folder, "stops.json", "[" + STOP.replace(TestResponses.LOCATION, "null") + "]");

        assertThat(read.reading().stats().rejected()).isEqualTo(Map.of(RejectReason.NO_FORCE, 1L));
        assertThat(read.rejects().getFirst().detail()).contains("stops-no-location__force=leicestershire");
    }
}
