package peel.sample.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peel.sample.city.ReferenceResponseFiles.Answer;

/// The answers about forces and neighbourhoods: their names, their form, and that they are as odd as recorded ones.
final class ReferenceResponsesTest {
    private static final List<String> FORCES = List.of("leicestershire", "northamptonshire");
    private static final List<String> OF_NEIGHBOURHOOD = List.of("neighbourhood", "neighbourhood-boundary",
            "neighbourhood-people", "neighbourhood-events", "neighbourhood-priorities");

    private final ReferenceResponseFiles files = ReferenceResponseFiles.DEMO;

    @Test
    void theSameBytesAreWrittenEveryTime() {
        assertThat(ReferenceResponseFiles.write().texts()).isEqualTo(files.texts());
    }

    @Test
    void thereIsOneFileForEachAnswer() {
        List<String> expected = new ArrayList<>();
        for (Answer list : files.of("neighbourhoods")) {
            Stream.of("force", "force-people", "neighbourhoods").map(method -> method + "__force=" + list.force())
                    .forEach(expected::add);
            for (Map<?, ?> item : list.items()) {
                String id = text(item, "id").replace(" ", "%20");
                OF_NEIGHBOURHOOD.forEach(method -> expected.add(method + "__force=" + list.force() + "__id=" + id));
            }
        }
        assertThat(files.of("neighbourhoods")).extracting(Answer::force).containsExactlyElementsOf(FORCES);
        assertThat(files.texts().keySet()).containsExactlyInAnyOrderElementsOf(
                expected.stream().map(name -> name + ".json").toList());
        assertThat(files.texts()).containsKey("neighbourhood__force=leicestershire__id=NC04.json");
    }

    @ParameterizedTest
    @CsvSource({"leicestershire, 16, 30", "northamptonshire, 6, 12"})
    void aForceHasSomeNeighbourhoodsWithIdsOfTheirOwn(String force, int least, int most) {
        Answer list = files.of("neighbourhoods").stream().filter(answer -> answer.force().equals(force)).findAny()
                .orElseThrow();
        assertThat(list.items()).hasSizeBetween(least, most);
        assertThat(list.items().stream().map(item -> item.get("id")).distinct()).hasSameSizeAs(list.items());
        assertThat(list.items().stream().map(item -> text(item, "name"))).isNotEqualTo(
                list.items().stream().map(item -> text(item, "name")).sorted().toList());
    }

    @Test
    void bodiesAreInWireForm() {
        files.texts().forEach((name, body) -> assertThat(body).as(name).matches("[\\x20-\\x7e]+")
                .doesNotContain("\": ", "\", \"", "}, {").doesNotMatch(".*[^\\\\]/.*"));
        assertThat(String.join("", files.texts().values())).contains("\\/", "\\n", "\\\"", "\\u00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"force | description,url,engagement_methods,telephone,id,name",
            "neighbourhood | url_force,contact_details,name,links,centre,locations,description,id,population"})
    void theKeysOfAnObjectAreInWireOrder(String method, String keys) {
        assertThat(files.of(method)).isNotEmpty().allSatisfy(
                // A neighbourhood's description may be missing altogether.
                answer -> assertThat(String.join(",", keys(answer.object()))).isIn(keys,
                        method.equals("neighbourhood") ? keys.replace("description,", "") : keys));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"neighbourhoods | id,name", "force-people | bio,contact_details,name,rank",
            "neighbourhood-people | bio,contact_details,name,rank", "neighbourhood-boundary | latitude,longitude",
            "neighbourhood-events | contact_details,description,title,address,type,start_date,end_date",
            "neighbourhood-priorities | action,issue-date,action-date,issue"})
    void theKeysOfItemsAreInWireOrder(String method, String keys) {
        assertThat(items(method)).isNotEmpty()
                .allSatisfy(item -> assertThat(String.join(",", keys(item))).isEqualTo(keys));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"force | engagement_methods | url,type,description,title",
            "neighbourhood | links | url,description,title",
            "neighbourhood | locations | name,longitude,postcode,address,latitude,type,description"})
    void theKeysOfInnerItemsAreInWireOrder(String method, String list, String keys) {
        assertThat(inner(method, list)).isNotEmpty()
                .allSatisfy(item -> assertThat(String.join(",", keys(item))).isEqualTo(keys));
    }

    @Test
    void anAnswerNamesItsOwnForceAndNeighbourhood() {
        assertThat(files.of("force"))
                .allSatisfy(answer -> assertThat(answer.object().get("id")).isEqualTo(answer.force()));
        assertThat(files.of("neighbourhood")).allSatisfy(answer -> {
            assertThat(answer.object().get("id")).isEqualTo(answer.id());
            assertThat(files.of("neighbourhoods").stream().filter(list -> list.force().equals(answer.force()))
                    .flatMap(list -> list.items().stream()))
                    .contains(Map.of("id", answer.id(), "name", text(answer.object(), "name")));
        });
    }

    @Test
    void whatMayBeNullOrEmptySometimesIs() {
        for (String people : List.of("force-people", "neighbourhood-people")) {
            assertThat(values(items(people), "bio")).contains("null").anyMatch(bio -> bio.startsWith("<p>"));
            assertThat(values(items(people), "contact_details")).contains("{}");
        }
        assertThat(values(items("neighbourhood-events"), "description")).contains("null");
        assertThat(values(items("neighbourhood-events"), "contact_details")).contains("{}");
        assertThat(values(items("neighbourhood-priorities"), "action")).contains("null").hasSizeGreaterThan(1);
        assertThat(values(inner("neighbourhood", "locations"), "latitude")).contains("null").hasSizeGreaterThan(1);
        assertThat(values(inner("neighbourhood", "locations"), "type")).contains("null", "station");
        assertThat(values(inner("neighbourhood", "links"), "description")).contains("null").hasSizeGreaterThan(1);
        assertThat(values(inner("force", "engagement_methods"), "url")).contains("");
        assertThat(values(inner("force", "engagement_methods"), "description")).contains("null");
        List<Map<?, ?>> details = files.of("neighbourhood").stream().<Map<?, ?>>map(Answer::object).toList();
        assertThat(values(details, "population")).contains("0").hasSizeGreaterThan(1).allMatch(n -> n.matches("\\d+"));
        assertThat(values(details, "contact_details")).contains("{}").hasSizeGreaterThan(1);
        assertThat(details).anySatisfy(item -> assertThat(item.containsKey("description")).isFalse());
        assertThat(files.of("neighbourhood-events")).anySatisfy(answer -> assertThat(answer.items()).isEmpty());
    }

    @Test
    void idsAndNamesAreAsHardToReadAsRecordedOnes() {
        assertThat(files.of("neighbourhood")).extracting(Answer::id).anyMatch(id -> id.contains(" "))
                .anyMatch(id -> id.contains("."));
        assertThat(values(items("neighbourhoods"), "name")).anyMatch(name -> name.contains(" &amp; "))
                .anyMatch(name -> name.contains("'"));
    }

    @Test
    void eventsAreStillToComeAndSorted() {
        for (Answer answer : files.of("neighbourhood-events")) {
            List<String> starts = answer.items().stream().map(item -> text(item, "start_date")).toList();
            assertThat(starts).isSorted().allMatch(start -> start.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00"))
                    .allMatch(start -> start.compareTo(CitySize.DEMO.newestMonth().plusMonths(1).toString()) > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"issue-date", "action-date"})
    void prioritiesAreOfThePast(String key) {
        assertThat(values(items("neighbourhood-priorities"), key)).filteredOn(date -> !date.equals("null")).isNotEmpty()
                .allMatch(date -> date.matches("\\d{4}-\\d\\d-\\d\\dT00:00:00"))
                .allMatch(date -> date.compareTo(CitySize.DEMO.newestMonth().toString()) < 0);
    }

    private List<Map<?, ?>> items(String method) {
        return files.of(method).stream().flatMap(answer -> answer.items().stream()).toList();
    }

    private List<Map<?, ?>> inner(String method, String key) {
        return files.of(method).stream()
                .flatMap(answer -> new Answer(method, "", "", answer.object().get(key)).items().stream()).toList();
    }

    private static List<String> keys(Map<?, ?> object) {
        return object.keySet().stream().map(String::valueOf).toList();
    }

    /// Null and objects become texts too.
    private static Set<String> values(List<Map<?, ?>> items, String key) {
        Set<String> values = new TreeSet<>();
        items.forEach(item -> values.add(String.valueOf(item.get(key))));
        return values;
    }

    private static String text(Map<?, ?> item, String key) {
        return (String) Objects.requireNonNull(item.get(key));
    }
}
