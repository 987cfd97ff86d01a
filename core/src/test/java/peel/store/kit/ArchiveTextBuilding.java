package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.store.kit.Rows.GATE;
import static peel.store.kit.Rows.LANE;
import static peel.store.kit.Rows.MILE;
import static peel.store.kit.Rows.recorded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import peel.model.ArchiveField;
import peel.model.MonthRange;
import peel.store.Release;
import peel.store.Store;
import peel.store.query.ArchiveView;
import peel.store.query.CrimeQuery;
import peel.store.query.LocationFilter;
import peel.store.query.OutcomeQuery;
import peel.testing.Seeds;

/// What a load must keep of the cells of the archive's text columns: all of it.
public interface ArchiveTextBuilding extends BuildingKit {
    /// Texts as files have them: of one place in two spellings, blanks, words for no value, other alphabets, long ones.
    List<String> TEXTS = List.of("", "On or near Gate Street", "On or near GATE STREET", "On or near ", " ", "NULL",
            "No Location", "Kent Police", "Leicestershire Police", "E01025700", "Leicester 041B", "Leicester 041C",
            "Ffordd Tŷ'r-Felin", "\"a, b\"", "\t\u0000", "𝄞", "x".repeat(1000));
    List<String> FORCES = List.of("kent", "leicestershire", "btp");
    List<String> LOCATIONS = List.of(GATE, LANE, "");

    @Test
    default void everyCellOfACrimeComesBackWhateverIsLoadedLater() throws IOException {
        Random random = Seeds.random("cells of crimes");
        Map<String, List<CrimeSpec>> held = new TreeMap<>();
        for (int load = 0; load < 8; load++) {
            StoreKit kit = new StoreKit();
            for (String month : List.of("2024-01", "2024-02")) {
                for (String force : FORCES) {
                    if (random.nextInt(3) > 0) {
                        List<CrimeSpec> rows = rows(random, force, List.of("Burglary", "Drugs"), "a");
                        held.put(month + force, rows);
                        kit.crimes(month, rows.toArray(CrimeSpec[]::new));
                    }
                }
            }
            kit.load(engine());
            for (String month : List.of("2024-01", "2024-02")) {
                List<String> rows = FORCES.stream()
                        .flatMap(force -> held.getOrDefault(month + force, List.of()).stream())
                        .map(ArchiveTextBuilding::line).toList();
                assertThat(crimes(month)).as("load %s, %s", load, month).containsExactlyInAnyOrderElementsOf(rows);
            }
        }
    }

    @Test
    default void everyCellOfAnOutcomeComesBackAlsoWhenItsCrimeIsLoadedLater() throws IOException {
        Random random = Seeds.random("cells of outcomes");
        List<String> results = List.of("Suspect charged", "Local resolution", "Offender fined");
        List<CrimeSpec> kent = rows(random, "kent", results, "k");
        List<CrimeSpec> leicestershire = rows(random, "leicestershire", results, "l");
        new StoreKit().outcomes("2024-02", kent.toArray(CrimeSpec[]::new))
                .outcomes("2024-02", leicestershire.toArray(CrimeSpec[]::new)).load(engine());
        leicestershire = rows(random, "leicestershire", results, "l");
        new StoreKit().outcomes("2024-02", leicestershire.toArray(CrimeSpec[]::new)).load(engine());
        new StoreKit().crimes("2024-01", CrimeSpec.of("kent", GATE, "Drugs", "", "k"),
                CrimeSpec.of("leicestershire", GATE, "Drugs", "", "l")).load(engine());
        List<String> expected = new ArrayList<>();
        kent.forEach(row -> expected.add(line(row)));
        leicestershire.forEach(row -> expected.add(line(row)));
        expected.removeIf(line -> line.startsWith("-"));
        List<String> shown = new ArrayList<>();
        try (Store store = engine().open(); Release release = store.acquire().orElseThrow()) {
            release.outcomes(new OutcomeQuery(MILE, MonthRange.of(StoreKit.month("2024-02"))), outcome -> shown
                    .add(line(outcome.hasLocation(), outcome.force().id(), outcome)));
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    default void aRowOfTheArchiveKeepsItsCellsWhenAResponseHasItToo() throws IOException {
        Map<ArchiveField, String> cells = Map.of(ArchiveField.OUTCOME, "Under investigation", ArchiveField.LOCATION,
                "On or near Gate Street", ArchiveField.LSOA_CODE, "E01025700", ArchiveField.CRIME_TYPE, " Burglary");
        CrimeSpec archive = CrimeSpec.of("leicestershire", GATE, "Burglary", "Under investigation", "a")
                .withTexts(cells);
        Map<ArchiveField, String> stated = Map.of(ArchiveField.OUTCOME, "Offender fined", ArchiveField.CONTEXT,
                "some context");
        CrimeSpec response = recorded("a", GATE, 5, 7, 0).withTexts(stated);
        CrimeSpec other = recorded("b", GATE, 6, 7, 1).withTexts(stated);
        new StoreKit().crimes("2024-01", archive, response, other).load(engine("together"));
        new StoreKit().crimes("2024-01", archive).load(engine("later"));
        new StoreKit().crimes("2024-01", response, other).load(engine("later"));
        new StoreKit().crimes("2024-01", response, other).load(engine("before"));
        new StoreKit().crimes("2024-01", archive).load(engine("before"));
        for (String home : List.of("together", "later", "before")) {
            assertThat(crimes(home, "2024-01")).as(home).containsExactlyInAnyOrder(line(archive), line(other));
            new StoreKit().crimes("2024-01", CrimeSpec.of("kent", LANE, "Drugs", "", "")).load(engine(home));
            assertThat(crimes(home, "2024-01")).as(home).contains(line(archive), line(other));
            new StoreKit().crimes("2024-01", archive).load(engine(home));
            assertThat(crimes(home, "2024-01")).as(home).contains(line(archive), line(other)).hasSize(3);
        }
    }

    @Test
    default void aCrimeThatOnlyResponsesHaveShowsWhatTheLastOneStates() throws IOException {
        CrimeSpec first = recorded("a", GATE, 5, 7, 0).withTexts(Map.of(ArchiveField.OUTCOME, "Under investigation"));
        CrimeSpec second = recorded("a", GATE, 5, 7, 0).withTexts(Map.of(ArchiveField.OUTCOME, "Offender fined"));
        new StoreKit().crimes("2024-01", first).load(engine());
        new StoreKit().crimes("2024-01", second).load(engine());
        assertThat(crimes("2024-01")).containsExactly(line(second));
    }

    private static List<CrimeSpec> rows(Random random, String force, List<String> types, String id) {
        List<CrimeSpec> rows = new ArrayList<>();
        int oddness = 1 + random.nextInt(TEXTS.size());
        for (int row = random.nextInt(40); row >= 0; row--) {
            Map<ArchiveField, String> texts = new EnumMap<>(ArchiveField.class);
            for (ArchiveField field : ArchiveField.values()) {
                texts.put(field, TEXTS.get(random.nextInt(oddness)));
            }
            rows.add(CrimeSpec.of(force, LOCATIONS.get(random.nextInt(LOCATIONS.size())),
                    types.get(random.nextInt(types.size())), random.nextBoolean() ? "" : "Offender fined", id)
                    .withTexts(texts));
        }
        return rows;
    }

    private List<String> crimes(String month) throws IOException {
        return crimes("store", month);
    }

    private List<String> crimes(String home, String month) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Store store = engine(home).open(); Release release = store.acquire().orElseThrow()) {
            List<LocationFilter> filters = new ArrayList<>(List.of(MILE));
            FORCES.forEach(force -> filters.add(new LocationFilter.Unplaced(CrimeSpec.forceOf(force))));
            for (LocationFilter where : filters) {
                release.crimes(new CrimeQuery(where, MonthRange.of(StoreKit.month(month)), Optional.empty()),
                        crime -> lines.add(line(crime.hasLocation(), crime.force().id(), crime)));
            }
        }
        return lines;
    }

    private static String line(CrimeSpec row) {
        return line(!row.location().isEmpty(), row.force(), field -> row.texts().getOrDefault(field, ""));
    }

    private static String line(boolean hasLocation, String force, ArchiveView cells) {
        return (hasLocation ? "+" : "-") + force + Arrays.stream(ArchiveField.values()).map(cells::archiveText)
                .collect(Collectors.joining("|", "|", ""));
    }
}
