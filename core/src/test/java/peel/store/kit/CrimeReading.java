package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peel.store.kit.Town.BTP;
import static peel.store.kit.Town.FEBRUARY;
import static peel.store.kit.Town.GATE;
import static peel.store.kit.Town.JANUARY;
import static peel.store.kit.Town.KENT;
import static peel.store.kit.Town.LANE;
import static peel.store.kit.Town.LEICESTERSHIRE;
import static peel.store.kit.Town.MARCH;
import static peel.store.kit.Town.MILE;
import static peel.store.kit.Town.SQUARE;
import static peel.store.kit.Town.STATION;
import static peel.store.kit.Town.crime;
import static peel.store.kit.Town.unplaced;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import peel.model.Force;
import peel.model.Month;
import peel.model.MonthRange;
import peel.store.Release;
import peel.store.Store;
import peel.store.inmemory.CrimeRecord;
import peel.store.inmemory.ReleaseContentBuilder;
import peel.store.query.CrimeQuery;
import peel.store.query.LocationFilter.AtPlace;
import peel.store.query.LocationFilter.Unplaced;

/// What every store must do when it is asked for crimes.
public interface CrimeReading extends ReadingKit {
    @Test
    default void everyFieldOfACrimeComesBack() throws IOException {
        CrimeRecord plain = crime(JANUARY, "anti-social-behaviour", GATE).build();
        CrimeRecord withAll = crime(JANUARY, "burglary", LANE).id(CrimeSpec.idOf("a"))
                .outcome(Town.outcome("Offender fined"), JANUARY).build();
        CrimeRecord atStation = unplaced(BTP, JANUARY, "robbery").at(STATION, "Leicester (station)")
                .subtypes("STATION", "STATION").build();
        CrimeRecord recorded = unplaced(Force.UNKNOWN, JANUARY, "drugs").at(SQUARE, "Square (station)")
                .subtypes("LU STATION", "ROAD").btp(true).context("said \"so\"").id(CrimeSpec.idOf("b"))
                .outcome(Town.outcome("Local resolution"), MARCH).recorded(0, 500_000_077).build();
        CrimeRecord ofBoth = crime(JANUARY, "shoplifting", SQUARE).id(CrimeSpec.idOf("c"))
                .recorded(0, 500_000_078).build();
        try (Store store = holding(new ReleaseContentBuilder().crimes(plain, withAll, atStation, recorded, ofBoth)
                .build()); Release release = store.acquire().orElseThrow()) {
            assertThat(Shown.crimes(release, MILE, MonthRange.of(JANUARY))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(plain, withAll, recorded, atStation, ofBoth));
        }
    }

    @Test
    default void identicalCrimesAreManyCrimes() throws IOException {
        CrimeRecord row = crime(JANUARY, "burglary", GATE).id(CrimeSpec.idOf("same")).build();
        try (Store store = holding(new ReleaseContentBuilder().crimes(row, row, row).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(Shown.crimes(release, MILE, MonthRange.of(JANUARY))).hasSize(3);
        }
    }

    @Test
    default void crimesWithoutAPlaceAreFoundByForceOnly() throws IOException {
        CrimeRecord drugs = unplaced(LEICESTERSHIRE, JANUARY, "drugs").id(CrimeSpec.idOf("a")).build();
        CrimeRecord burglary = unplaced(LEICESTERSHIRE, JANUARY, "burglary").build();
        try (Store store = holding(new ReleaseContentBuilder()
                .crimes(drugs, burglary, unplaced(KENT, JANUARY, "robbery").build()).build());
                Release release = store.acquire().orElseThrow()) {
            MonthRange january = MonthRange.of(JANUARY);
            assertThat(Shown.crimes(release, new Unplaced(LEICESTERSHIRE), january)).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(burglary, drugs));
            assertThat(Shown.crimes(release, new Unplaced(BTP), january)).isEmpty();
            assertThat(Shown.crimes(release, MILE, january)).isEmpty();
            assertThat(release.nearestPlace(52, -1, JANUARY)).isEmpty();
        }
    }

    @Test
    default void crimesAtAPlaceAreFoundByTheIdThatTheyShow() throws IOException {
        CrimeRecord gate = crime(JANUARY, "drugs", GATE).build();
        try (Store store = holding(new ReleaseContentBuilder().crimes(gate, crime(JANUARY, "drugs", LANE).build())
                .build()); Release release = store.acquire().orElseThrow()) {
            int id = release.nearestPlace(52.629, -1.132, JANUARY).orElseThrow().id();
            assertThat(Shown.crimes(release, new AtPlace(id), MonthRange.of(JANUARY))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(gate));
            release.crimes(new CrimeQuery(new AtPlace(id), MonthRange.of(JANUARY), Optional.empty()),
                    crime -> assertThat(crime.locationId()).isEqualTo(id));
            assertThat(Shown.crimes(release, new AtPlace(7), MonthRange.of(JANUARY))).isEmpty();
        }
    }

    @Test
    default void aMonthThatIsNotHeldHasNoCrimes() throws IOException {
        CrimeRecord january = crime(JANUARY, "drugs", GATE).build();
        CrimeRecord march = crime(MARCH, "drugs", GATE).build();
        try (Store store = holding(new ReleaseContentBuilder().crimes(march, january).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(Shown.crimes(release, MILE, MonthRange.of(FEBRUARY))).isEmpty();
            assertThat(Shown.crimes(release, MILE, new MonthRange(Month.of(2023, 1), Month.of(2025, 1))))
                    .usingRecursiveComparison().isEqualTo(Shown.expected(january, march));
            assertThat(Shown.crimes(release, MILE, new MonthRange(FEBRUARY, MARCH))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(march));
        }
    }

    @Test
    default void everyCrimeHasItsOwnNumberWhichStays() throws IOException {
        try (Store store = holding(new ReleaseContentBuilder().crimes(crime(JANUARY, "drugs", GATE).build(),
                crime(JANUARY, "drugs", GATE).build(), crime(FEBRUARY, "drugs", GATE).build(),
                unplaced(Force.UNKNOWN, FEBRUARY, "drugs").at(SQUARE, "On or near Town Square")
                        .recorded(0, 500_000_001).build())
                .build()); Release release = store.acquire().orElseThrow()) {
            List<Integer> numbers = numbers(release);
            assertThat(numbers).hasSize(4).doesNotHaveDuplicates().contains(500_000_001);
            assertThat(numbers(release)).isEqualTo(numbers);
        }
    }

    private static List<Integer> numbers(Release release) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        release.crimes(new CrimeQuery(MILE, new MonthRange(JANUARY, MARCH), Optional.empty()),
                crime -> numbers.add(crime.id()));
        return numbers;
    }

    @Test
    default void whatTheVisitorThrowsEndsTheQuery() throws IOException {
        try (Store store = holding(new ReleaseContentBuilder()
                .crimes(crime(JANUARY, "drugs", GATE).build(), crime(JANUARY, "drugs", GATE).build()).build());
                Release release = store.acquire().orElseThrow()) {
            int[] seen = {0};
            IOException full = new IOException("the disk of the visitor is full");
            assertThatThrownBy(() -> release.crimes(new CrimeQuery(MILE, MonthRange.of(JANUARY), Optional.empty()),
                    _ -> {
                        seen[0]++;
                        throw full;
                    })).isSameAs(full);
            assertThat(seen[0]).isEqualTo(1);
        }
    }
}
