package peel.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedRow;
import peel.model.ApiMethod;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.NeighbourhoodId;
import peel.model.ResourceKey;
import peel.model.Vocabulary;
import peel.recorded.TestResponses.Read;
import peel.store.row.StoredResponse;

class StoredResponseReaderTest {
    private static final String TRIANGLE = """
            [{"latitude":"52.1","longitude":"-1.10"},{"latitude":"52.2000000001","longitude":"-1.10"},\
            {"latitude":"52.1","longitude":"-1.3"}]""";

    @TempDir
    Path folder = Path.of("");

    private static String body(StoredResponse reference) {
        return new String(reference.body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            forces.json                                   | [{"id":"kent","name":"Kent Police"}]     | forces
            force__id=kent.json                           | {"engagement_methods":[],"id":"kent"}    | forces/kent
            force.json                                    | {"engagement_methods":[],"id":"kent"}    | forces/kent
            force-people__force=kent.json                 | [{"bio":null,"rank":"Sgt","name":"x"}]   | forces/kent/people
            force-people__id=kent.json                    | []                                       | forces/kent/people
            neighbourhoods__force=kent.json               | [{"id":"NC04","name":"City"}]            | kent/neighbourhoods
            anything__force=kent.json                     | [{"id":"NC04","name":"City"}]            | kent/neighbourhoods
            neighbourhoods__force=kent.json               | []                                       | kent/neighbourhoods
            neighbourhood__force=kent__id=NC04.json       | {"url_force":"x","id":"NC04"}            | kent/NC04
            neighbourhood__force=kent.json                | {"url_force":"x","id":"nc04"}            | kent/nc04
            neighbourhood__force=northern-ireland__id=Derry%20City.json | {"centre":{}}              | northern-ireland/Derry City
            neighbourhood__force=northern-ireland__id=Derry City.json | {"centre":{}}                | northern-ireland/Derry City
            neighbourhood__force=a__id=55.CB3001.json     | {"centre":{}}                            | a/55.CB3001
            neighbourhood-people__force=a__id=b.json      | [{"bio":null,"rank":"Sgt","name":"x"}]   | a/b/people
            team__force=a__id=b.json                      | [{"bio":null,"rank":"Sgt","name":"x"}]   | a/b/people
            neighbourhood-people__force=a__id=b.json      | []                                       | a/b/people
            neighbourhood-events__force=a__id=b.json      | [{"title":"x","start_date":"y"}]         | a/b/events
            neighbourhood-events__force=a__id=b.json      | []                                       | a/b/events
            neighbourhood-priorities__force=a__id=b.json  | [{"issue":"x","action":null}]            | a/b/priorities
            neighbourhood-boundary__force=a__id=b.json    | []                                       | a/b/boundary
            locate-neighbourhood__q=51.50,-0.124629.json  | {"force":"kent","neighbourhood":"x"}     | locate-neighbourhood?q=51.5,-0.124629
            locate-neighbourhood__q=51.5%2C-0.0.json      | {"force":"kent","neighbourhood":"x"}     | locate-neighbourhood?q=51.5,0.0
            crimes-street-dates.json                      | [{"date":"2011-09"}]                     | crimes-street-dates
            crimes-street-dates.json                      | []                                       | crimes-street-dates
            dates.json                                    | [{"date":"2026-07","stop-and-search":["btp"]}] | crimes-street-dates
            crime-last-updated.json                       | {"date":"2026-07-01"}                    | crime-last-updated
            """)
    void isKeptWholeUnderItsPath(String name, String json, String path) throws IOException {
        Read read = TestResponses.read(folder, name, json);

        assertThat(read.rejects()).isEmpty();
        assertThat(read.references()).hasSize(1);
        assertThat(read.references().getFirst().key()).hasToString(path);
        assertThat(body(read.references().getFirst())).isEqualTo(json);
        assertThat(read.reading().isLoaded()).isTrue();
        assertThat(read.reading().stats().read()).isEqualTo(1);
        assertThat(read.reading().stats().partitions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            answer.json                                | [{"id":"kent","name":"Kent Police"}]   | UNIDENTIFIED         | neighbourhoods__force=leicestershire.json
            neighbourhoods.json                        | [{"id":"NC04","name":"City"}]          | UNIDENTIFIED         | does not state the force
            neighbourhoods__force=Kent.json            | [{"id":"NC04","name":"City"}]          | UNIDENTIFIED         | the force in its name is "Kent"
            neighbourhoods__force=forces.json          | [{"id":"NC04","name":"City"}]          | UNIDENTIFIED         | the force in its name is "forces"
            neighbourhoods__force=..%2f.json           | [{"id":"NC04","name":"City"}]          | UNIDENTIFIED         | the force in its name is "../"
            force.json                                 | {"engagement_methods":[]}              | UNIDENTIFIED         | force__force=leicestershire.json
            people.json                                | [{"bio":null,"rank":"","name":"x"}]    | UNIDENTIFIED         | neighbourhood-people__force=leicestershire__id=NC04.json
            neighbourhood-people__force=a.json         | [{"bio":null,"rank":"","name":"x"}]    | UNIDENTIFIED         | does not state the neighbourhood
            neighbourhood-events__id=b.json            | [{"title":"x","start_date":"y"}]       | UNIDENTIFIED         | neighbourhood-events__force=leicestershire__id=NC04.json
            neighbourhood-events__force=a__id=b%2Fc.json | [{"title":"x","start_date":"y"}]     | UNIDENTIFIED         | the neighbourhood in its name is "b/c"
            neighbourhood__force=a__id=%2e%2e.json     | {"centre":{}}                          | UNIDENTIFIED         | the neighbourhood in its name is ".."
            locate-neighbourhood.json                  | {"force":"kent","neighbourhood":"x"}   | UNIDENTIFIED         | locate-neighbourhood__q=51.500617,-0.124629.json
            locate-neighbourhood__q=91,0.json          | {"force":"kent","neighbourhood":"x"}   | UNIDENTIFIED         | the point in its name is "91,0"
            locate-neighbourhood__q=51.5.json          | {"force":"kent","neighbourhood":"x"}   | UNIDENTIFIED         | the point in its name is "51.5"
            locate-neighbourhood__q=1,2.json           | {"force":"kent","neighbourhood":7}     | BAD_VALUE       | neighbourhood is 7
            forces.json                                | [{"id":"kent","name":"K"},{"id":7,"name":"x"}] | BAD_VALUE | id is 7
            forces.json                                | [{"id":"kent","name":"K"},{"id":"x"}]  | BAD_VALUE       | differs from those before it
            forces.json                                | [{"id":"../x","name":"K"}]             | BAD_VALUE       | id is "../x"
            crimes-street-dates.json                   | [{"date":"2011"}]                      | BAD_MONTH       | date is "2011"
            crimes-street-dates.json                   | [{"date":"2011-01","stop-and-search":[1]}] | BAD_VALUE   | an array of forces
            crime-categories.json                      | [{"url":"","name":"x"}]                | BAD_VALUE       | url is ""
            neighbourhood-boundary__force=a__id=b.json | [{"latitude":"x","longitude":"1"}]     | BAD_COORDINATES | latitude is "x"
            neighbourhood-boundary__force=a__id=b.json | [{"latitude":"1","longitude":"181"}]   | BAD_COORDINATES | longitude is "181"
            neighbourhood-boundary__force=a__id=b.json | [{"latitude":1,"longitude":"1"}]       | BAD_VALUE       | latitude is 1
            neighbourhood-boundary__force=a__id=b.json | [{"latitude":"1","longitude":"1"}]     | BAD_COORDINATES | three different vertices
            """)
    void isRejectedWholeWithTheReason(String name, String json, RejectReason reason, String detail)
            throws IOException {
        Read read = TestResponses.read(folder, name, json);

        assertThat(read.references()).isEmpty();
        assertThat(read.rejects()).hasSize(1);
        RejectedRow reject = read.rejects().getFirst();
        assertThat(reject.reason()).isEqualTo(reason);
        assertThat(reject.detail()).contains(detail);
        assertThat(reject.excerpt()).isNotEmpty();
        assertThat(read.reading().stats().loaded()).isZero();
        assertThat(read.bytes()).isEqualTo(json.length());
    }

    @Test
    void tellsTheRecordThatIsWrong() throws IOException {
        Read read = TestResponses.read(folder, "neighbourhood-boundary__force=a__id=b.json",
                TRIANGLE.replace("\"-1.3\"", "\"west\""));

        assertThat(read.rejects().getFirst().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer.json", "crimes-no-location__force=kent__date=2024-01.json",
            "empty__force=kent.json"})
    void anEmptyListOfNothingIsLeftOut(String name) throws IOException {
        Read read = TestResponses.read(folder, name, "[]");

        assertThat(read.reading().isLoaded()).isFalse();
        assertThat(read.reading().shape().reason()).contains("empty list");
        assertThat(read.reading().stats().read()).isZero();
    }

    @Test
    void valuesComeBackUntouchedInWireForm() throws IOException {
        String recorded = """
                { "url_force": "http://a.example/b", "name": "Leake &amp; Keyworth <b>Tŷ</b>", "centre": {
                    "latitude": "52.6389", "longitude": "-1.10" }, "links": [ { "description": null } ],
                  "population": "0", "x": [1, -2.50, 1e3, true, false, {}, []], "\\u00e9": "\\t\\"\\\\" }
                """;
        Read read = TestResponses.read(folder, "neighbourhood__force=kent__id=NC04.json", recorded);

        assertThat(body(read.references().getFirst())).isEqualTo("{\"url_force\":\"http:\\/\\/a.example\\/b\","
                + "\"name\":\"Leake &amp; Keyworth <b>T\\u0177<\\/b>\",\"centre\":{\"latitude\":\"52.6389\","
                + "\"longitude\":\"-1.10\"},\"links\":[{\"description\":null}],\"population\":\"0\","
                + "\"x\":[1,-2.50,1e3,true,false,{},[]],\"\\u00e9\":\"\\t\\\"\\\\\"}");
    }

    @Test
    void aBoundaryOutlinesItsArea() throws IOException {
        Read read = TestResponses.read(folder, "neighbourhood-boundary__force=kent__id=b.json", TRIANGLE);

        StoredResponse reference = read.references().getFirst();
        assertThat(reference.key()).isEqualTo(
                ResourceKey.of(ApiMethod.NEIGHBOURHOOD_BOUNDARY, new NeighbourhoodId("kent", "b")));
        assertThat(body(reference)).isEqualTo(TRIANGLE);
        assertThat(reference.boundary().orElseThrow().contains(52.11, -1.11)).isTrue();
        assertThat(reference.boundary().orElseThrow().contains(52.19, -1.29)).isFalse();
        assertThat(reference.boundary().orElseThrow().contains(52.2000000001, -1.1)).isTrue();
        assertThat(reference.boundary().orElseThrow().contains(52.2000000002, -1.1)).isFalse();
    }

    @Test
    void listsTeachWordsAndGiveThemNames() throws IOException {
        Vocabulary words = new Vocabulary();
        words.getOrAddCategory("time-theft");
        words.getOrAddForce("rutland", "rutland");
        TestResponses.read(write("forces.json", "[{\"id\":\"rutland\",\"name\":\"Rutland Police\"},"
                + "{\"id\":\"kent\",\"name\":\"Another Name\"},{\"id\":\"mercia\",\"name\":\"Mercia\"}]"), words);
        Read read = TestResponses.read(write("crime-categories__date=2024-01.json",
                "[{\"url\":\"all-crime\",\"name\":\"All crime\"},{\"url\":\"time-theft\",\"name\":\"Theft of time\"},"
                        + "{\"url\":\"drugs\",\"name\":\"x\"},{\"url\":\"new\",\"name\":\"New one\"}]"),
                words);

        assertThat(words.additionalForces()).extracting(Force::name).containsExactly("Rutland Police", "Mercia");
        assertThat(words.findForce("kent")).map(Force::name).hasValue("Kent Police");
        assertThat(words.additionalCategories()).extracting(CrimeCategory::name).containsExactly("Theft of time",
                "New one");
        assertThat(read.reading().stats().unknownValues()).containsExactly("crime category \"time-theft\"",
                "crime category \"new\"");
        assertThat(read.reading().stats().loaded()).isEqualTo(1);
        assertThat(read.references()).isEmpty();
    }

    @Test
    void aForceThatOnlyItsAnswersKnowIsLearnt() throws IOException {
        Vocabulary words = new Vocabulary();
        Read read = TestResponses.read(write("neighbourhoods__force=rutland.json", "[]"), words);

        assertThat(words.findForce("rutland")).isPresent();
        assertThat(read.reading().stats().unknownValues()).containsExactly("force \"rutland\"");
    }

    private Path write(String name, String json) throws IOException {
        return java.nio.file.Files.writeString(folder.resolve(name), json);
    }
}
