package peel.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peel.recorded.TestResponses.CRIME;
import static peel.recorded.TestResponses.ID;
import static peel.recorded.TestResponses.LOCATION;
import static peel.recorded.TestResponses.OUTCOME;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peel.archive.reject.RejectReason;
import peel.archive.source.SourceException;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.Vocabulary;
import peel.recorded.TestResponses.Read;
import peel.store.row.OutcomeRow;
import peel.store.row.UpstreamCrime;
import peel.store.row.UpstreamOutcome;
import peel.testing.Seeds;

class ResponseFileReaderTest {
    private static final Month FEBRUARY = Month.of(2020, 2);
    private static final Month JUNE = Month.of(2020, 6);
    private static final String UNPLACED = CRIME.replace(LOCATION, "null").replace("\"Force\"", "null");

    @Test
    void readsCrimesWithTheirPublishedIdsAndOrder(@TempDir Path folder) throws IOException {
        String second = CRIME.replace("81515429", "7");
        Read read = TestResponses.read(folder, "crimes-street.json", "[" + CRIME + "," + second + "]");

        assertThat(read.reading().shape()).isEqualTo(ResponseShape.CRIMES);
        assertThat(read.crimes()).extracting(crime -> TestResponses.json(crime.month(), crime.row()))
                .containsExactly(CRIME, second);
        assertThat(read.crime().force()).isEqualTo(Force.UNKNOWN);
        assertThat(read.crimes().get(1).row().upstream()).contains(
                new UpstreamCrime(7, 1, OptionalInt.of(883345), "On or near Marquis Street", false, "", "", "",
                        Optional.of(JUNE), false));
        assertThat(read.bytes()).isEqualTo(CRIME.length() + second.length() + 3L);
        assertThat(read.reading().stats().loaded()).isEqualTo(2);
    }

    @Test
    void readsCrimesOfBritishTransportPolice(@TempDir Path folder) throws IOException {
        String crime = CRIME.replace("\"Force\"", "\"BTP\"").replace("subtype\":\"\"", "subtype\":\"LU STATION\"")
                .replace(ID, "");
        Read read = TestResponses.read(folder, "crimes-street__force=kent.json", "[" + crime + "]");

        assertThat(TestResponses.json(FEBRUARY, read.crime())).isEqualTo(crime);
        assertThat(read.crime().force().id()).isEqualTo("btp");
        assertThat(read.crime().hasPersistentId()).isFalse();
    }

    @Test
    void takesTheForceOfUnplacedCrimesFromTheName(@TempDir Path folder) throws IOException {
        Read read = TestResponses.read(folder, "crimes-no-location__force=kent.json",
                "[" + UNPLACED + "," + CRIME + "]");

        assertThat(read.crimes()).extracting(crime -> crime.row().force().id()).containsExactly("kent", "");
        assertThat(read.reading().stats().unplaced()).isEqualTo(1);
        assertThat(TestResponses.json(FEBRUARY, read.crime())).isEqualTo(UNPLACED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"crimes-no-location.json", "crimes-no-location__force=.json",
            "crimes-no-location__force=%2e%2e.json"})
    void rejectsUnplacedCrimesOfNoForceAndSaysHowToNameTheFile(String name, @TempDir Path folder) throws IOException {
        Read read = TestResponses.read(folder, name, "[" + UNPLACED + "]");

        assertThat(read.reading().stats().rejected()).isEqualTo(Map.of(RejectReason.NO_FORCE, 1L));
        assertThat(read.rejects().getFirst().detail()).contains("__force=leicestershire");
    }

    @Test
    void readsOutcomesInTheMonthOfTheNameElseOfTheirDate(@TempDir Path folder) throws IOException {
        Read named = TestResponses.read(folder, "outcomes-at-location__date=2019-12.json", "[" + OUTCOME + "]");
        Read unnamed = TestResponses.read(folder, "outcomes.json", "[" + OUTCOME.replace("null,", "4711,") + "]");

        assertThat(named.outcomes().getFirst().month()).isEqualTo(Month.of(2019, 12));
        assertThat(unnamed.outcomes().getFirst().month()).isEqualTo(JUNE);
        OutcomeRow outcome = unnamed.outcomes().getFirst().row();
        assertThat(outcome.category().code()).isEqualTo("local-resolution");
        assertThat(outcome.upstream()).contains(
                new UpstreamOutcome(81515429, FEBRUARY, 0, JUNE, OptionalInt.of(4711), false));
        assertThat(outcome.persistentIdPart(3)).isEqualTo(0x0123456789abcdefL);
    }

    @Test
    void readsTheCrimeOfAnOutcomeWithoutItsLastOutcome(@TempDir Path folder) throws IOException {
        Read read = TestResponses.read(folder, "outcomes.json", "[" + OUTCOME + "]");

        assertThat(read.crimes().getFirst().month()).isEqualTo(FEBRUARY);
        assertThat(read.crime().outcome()).isEqualTo(OutcomeCategory.NONE);
        UpstreamCrime details = read.crime().upstream().orElseThrow();
        assertThat(details.fromOutcomeResponse()).isTrue();
        assertThat(details.locationSubtype()).isEmpty();
        assertThat(details.outcomeSubtype()).isEqualTo("ROAD");
        assertThat(details.outcomeMonth()).isEmpty();
    }

    @Test
    void readsAHistoryInAnyOrderOfKeys(@TempDir Path folder) throws IOException {
        String crime = OUTCOME.substring(OUTCOME.indexOf("\"crime\""), OUTCOME.length() - 1);
        String steps = "\"outcomes\":[" + OUTCOME.replace("local-resolution", "under-investigation")
                .replace("Local resolution", "Under investigation").replace("2020-06", "2020-02") + "," + OUTCOME + "]";
        for (String json : List.of("{" + crime + "," + steps + "}", "{" + steps + ",\"more\":[{}]," + crime + "}")) {
            Read read = TestResponses.read(folder, "outcomes-for-crime.json", json);

            assertThat(read.reading().shape()).isEqualTo(ResponseShape.OUTCOMES_FOR_CRIME);
            assertThat(read.outcomes()).extracting(TestResponses.Dated::month).containsExactly(FEBRUARY, JUNE);
            assertThat(read.outcomes().get(1).row().upstream()).contains(
                    new UpstreamOutcome(81515429, FEBRUARY, 1, JUNE, OptionalInt.empty(), true));
            assertThat(read.crimes()).hasSize(1);
            assertThat(read.crime().outcome().code()).isEqualTo("local-resolution");
            assertThat(read.crime().upstream().orElseThrow().outcomeMonth()).contains(JUNE);
            assertThat(read.crime().upstream().orElseThrow().fromOutcomeResponse()).isTrue();
        }
    }

    @Test
    void readsAHistoryThatIsNull(@TempDir Path folder) throws IOException {
        String json = "{\"outcomes\":null," + OUTCOME.substring(OUTCOME.indexOf("\"crime\""));
        Read read = TestResponses.read(folder, "outcomes-for-crime.json", json);

        assertThat(read.crimes()).hasSize(1);
        assertThat(read.outcomes()).isEmpty();
    }

    @Test
    void rejectsAHistoryWholeForOneBadStep(@TempDir Path folder) throws IOException {
        String json = "{\"outcomes\":[" + OUTCOME.replace("2020-06", "soon") + "," + OUTCOME + "],"
                + OUTCOME.substring(OUTCOME.indexOf("\"crime\""));
        Read read = TestResponses.read(folder, "outcomes-for-crime.json", json);

        assertThat(read.crimes()).isEmpty();
        assertThat(read.outcomes()).isEmpty();
        assertThat(read.rejects().getFirst().detail()).contains("outcomes[0].date is \"soon\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "month":"2020-02"         | "month":"2020-13"        | BAD_MONTH       | month is "2020-13"
            "date":"2020-06"          | "date":""                | BAD_MONTH       | outcome_status.date
            "id":81515429             | "id":2147483648          | BAD_VALUE       | id is 2147483648
            "id":81515429             | "id":99999999999999999999 | BAD_VALUE      | id is 99999999999999999999
            "id":81515429             | "id":0                   | BAD_VALUE       | id is 0
            "id":81515429             | "id":1.5                 | BAD_VALUE       | id is 1.5
            "id":81515429             | "id":"81515429"          | BAD_VALUE       | id is "81515429"
            "id":81515429             | "ID":81515429            | MISSING_KEY     | no id
            "id":883345               | "id":-1                  | BAD_VALUE       | location.street.id is -1
            "name":                   | "nom":                   | MISSING_KEY     | no location.street.name
            "context":""              | "context":null           | BAD_VALUE       | context is null
            "violent-crime"           | "all-crime"              | BAD_VALUE       | all-crime
            "violent-crime"           | ""                       | BAD_VALUE       | category is ""
            "Status update unavailable" | " "                    | BAD_VALUE       | outcome_status.category
            "52.629909"               | "52.62990"               | BAD_COORDINATES | six decimals
            "52.629909"               | 52.629909                | BAD_VALUE       | location.latitude is 52.629909
            "52.629909"               | "152.629909"             | BAD_COORDINATES | 152.629909
            "-1.132073"               | "-0.000000"              | BAD_COORDINATES | location.longitude
            "-1.132073"               | "+1.132073"              | BAD_COORDINATES | location.longitude
            "persistent_id":"0123     | "persistent_id":"012     | BAD_CRIME_ID    | persistent_id
            "persistent_id":"0123     | "persistent_id":"0123A   | BAD_CRIME_ID    | 64 digits 0-9a-f
            0123456789abcdef          | 0000000000000000         | BAD_CRIME_ID    | not all of them 0
            "location_type":"Force"   | "location_type":null     | BAD_VALUE       | location_type is null
            "location_type":"Force"   | "location_type":"Navy"   | BAD_VALUE       | "Navy"
            "location":{"latitude"    | "location":null,"x":{"latitude" | BAD_VALUE | there is no location
            "location":{              | "location":[],"x":{      | BAD_VALUE       | location is []
            """)
    void rejectsABadRecordAndGoesOn(String good, String bad, RejectReason reason, String detail, @TempDir Path folder)
            throws IOException {
        assertThat(CRIME).contains(good);
        Read read = TestResponses.read(folder, "crimes-street.json",
                "[" + CRIME + "," + CRIME.replace(good, bad) + "," + CRIME + "]");

        assertThat(read.crimes()).hasSize(2);
        assertThat(read.reading().stats().rejected()).isEqualTo(Map.of(reason, 1L));
        assertThat(read.rejects().getFirst().line()).isEqualTo(2);
        assertThat(read.rejects().getFirst().detail()).contains(detail);
        assertThat(read.crimes().get(1).row().upstream().orElseThrow().position()).isEqualTo(2);
    }

    @Test
    void rejectsItemsThatAreNoRecords(@TempDir Path folder) throws IOException {
        Read read = TestResponses.read(folder, "crimes-street.json", "[" + CRIME + ",null,7,[],\"x\",true,{}]");

        assertThat(read.reading().stats().read()).isEqualTo(7);
        assertThat(read.reading().stats().rejectedRows()).isEqualTo(6);
    }

    @Test
    void learnsUnknownWordsAndNamesThem(@TempDir Path folder) throws IOException {
        Vocabulary words = new Vocabulary();
        Path file = Files.writeString(folder.resolve("crimes.json"),
                "[" + CRIME.replace("violent-crime", "time-theft").replace("Status update", "Clue") + "]");

        Read read = TestResponses.read(file, words);

        assertThat(read.reading().stats().unknownValues()).containsExactlyInAnyOrder("crime category \"time-theft\"",
                "outcome \"Clue unavailable\"");
        assertThat(words.findCategoryBySlug("time-theft")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                     | EMPTY
            [1]                                                    | UNKNOWN
            {}                                                     | UNKNOWN
            "text"                                                 | UNKNOWN
            [{"foo":1}]                                            | UNKNOWN
            {"category":"burglary","month":"2024-01"}              | SINGLE_RECORD
            {"data":[{"category":"burglary","month":"2024-01"}]}   | WRAPPED_LIST
            {"data":[{"foo":1}]}                                   | UNKNOWN
            """)
    void recognisesOtherAnswersAndLoadsNothing(String json, ResponseShape shape, @TempDir Path folder)
            throws IOException {
        Read read = TestResponses.read(folder, "answer.json", json);

        assertThat(read.reading().shape()).isEqualTo(shape);
        assertThat(read.reading().isLoaded()).isFalse();
        assertThat(shape.reason()).isNotEmpty();
        assertThat(read.reading().stats().read()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``              | empty
            [               | line 1
            [{"a":1         | line 1
            [{"a":1},]      | column 10
            [1] 2           | more after the end
            {"a":1,"a":2}   | twice
            <html>          | it is a web page (HTML)
            [NaN]           | line 1
            {'a':1}         | line 1
            """)
    void refusesWhatIsNoJson(String text, String why, @TempDir Path folder) {
        assertThatThrownBy(() -> TestResponses.read(folder, "answer.json", text)).isInstanceOf(SourceException.class)
                .hasMessageContaining("answer.json").hasMessageContaining(why);
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong(@TempDir Path folder) {
        for (String text : List.of("[".repeat(100_000), "[\"" + "x".repeat(2 << 20) + "\"]",
                "[[" + "1,".repeat(200_000) + "1]]", "[" + "9".repeat(1_000) + "]")) {
            assertThatThrownBy(() -> TestResponses.read(folder, "a.json", text)).isInstanceOf(SourceException.class);
        }
    }

    @Test
    void refusesANameWhoseDateIsNoMonth(@TempDir Path folder) {
        assertThatThrownBy(
                () -> TestResponses.read(folder, "outcomes-at-location__date=2019.json", "[" + OUTCOME + "]"))
                .isInstanceOf(SourceException.class).hasMessageContaining("date=2019")
                .hasMessageContaining("YYYY-MM");
    }

    @Test
    void readsRightOrRefusesWhateverBytesAreChanged(@TempDir Path folder) throws IOException {
        Random random = Seeds.random("ResponseFileReaderTest.readsRightOrRefusesWhateverBytesAreChanged");
        String whole = "[" + CRIME + "," + OUTCOME + "," + UNPLACED + "]";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder broken = new StringBuilder(whole);
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                int at = random.nextInt(broken.length());
                switch (random.nextInt(3)) {
                    case 0 -> broken.setCharAt(at, (char) random.nextInt(300));
                    case 1 -> broken.deleteCharAt(at);
                    default -> broken.setLength(at);
                }
                if (broken.isEmpty()) {
                    break;
                }
            }
            try {
                Read read = TestResponses.read(folder, "fuzz.json", broken.toString());
                assertThat(read.reading().stats().read()).isLessThanOrEqualTo(3);
            } catch (SourceException e) {
                assertThat(e).hasMessageContaining("fuzz.json");
            }
        }
    }
}
