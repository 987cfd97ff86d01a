package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.store.kit.Town.FEBRUARY;
import static peel.store.kit.Town.GATE;
import static peel.store.kit.Town.JANUARY;
import static peel.store.kit.Town.KENT;
import static peel.store.kit.Town.LANE;
import static peel.store.kit.Town.MILE;
import static peel.store.kit.Town.SQUARE;
import static peel.store.kit.Town.crime;
import static peel.store.kit.Town.unplaced;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import peel.geo.Morton;
import peel.model.Force;
import peel.model.MonthRange;
import peel.store.Release;
import peel.store.Store;
import peel.store.inmemory.CrimeRecord;
import peel.store.inmemory.ReleaseContentBuilder;
import peel.store.query.Place;

/// In what order every store must hand over crimes: each test has two that differ in what decides, loaded the other way
/// round.
public interface CrimeOrderReading extends ReadingKit {
    private void requireOrder(CrimeRecord first, CrimeRecord second) throws IOException {
        try (Store store = holding(new ReleaseContentBuilder().crimes(second, first).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(Shown.crimes(release, MILE, new MonthRange(JANUARY, FEBRUARY))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(first, second));
        }
    }

    private static long key(Place place) {
        return Morton.key(place.latMicro(), place.lngMicro());
    }

    @Test
    default void theOlderMonthComesBeforeTheCategory() throws IOException {
        requireOrder(crime(JANUARY, "other-crime", LANE).build(),
                crime(FEBRUARY, "anti-social-behaviour", GATE).build());
    }

    @Test
    default void theCategoryComesBeforeTheRecordedPosition() throws IOException {
        requireOrder(crime(JANUARY, "burglary", LANE).build(), recorded("drugs", SQUARE, 0));
    }

    @Test
    default void theRecordedPositionComesBeforeThePlace() throws IOException {
        assertThat(key(SQUARE)).isLessThan(key(GATE));
        requireOrder(recorded("drugs", Town.CORNER, 3), recorded("drugs", SQUARE, 4));
    }

    @Test
    default void aRecordedCrimeComesBeforeOneOfTheArchiveAlone() throws IOException {
        assertThat(key(GATE)).isLessThan(key(Town.CORNER));
        requireOrder(recorded("drugs", Town.CORNER, 9), crime(JANUARY, "drugs", GATE).build());
    }

    @Test
    default void theKeyOfThePlaceComesBeforeTheForce() throws IOException {
        assertThat(key(GATE)).isLessThan(key(LANE));
        assertThat(KENT.ordinal()).isLessThan(Town.LEICESTERSHIRE.ordinal());
        requireOrder(crime(JANUARY, "drugs", GATE).build(),
                unplaced(KENT, JANUARY, "drugs").at(LANE, Town.name(LANE)).build());
    }

    @Test
    default void theForceComesBeforeTheRow() throws IOException {
        requireOrder(unplaced(KENT, JANUARY, "drugs").at(GATE, Town.name(GATE)).build(),
                crime(JANUARY, "drugs", GATE).build());
    }

    @Test
    default void rowsOfAForceStayInTheOrderOfTheirFile() throws IOException {
        CrimeRecord first = crime(JANUARY, "drugs", GATE).id(CrimeSpec.idOf("z")).build();
        CrimeRecord second = crime(JANUARY, "drugs", GATE).id(CrimeSpec.idOf("a")).build();
        CrimeRecord third = crime(JANUARY, "drugs", GATE).id(CrimeSpec.idOf("m")).build();
        try (Store store = holding(new ReleaseContentBuilder().crimes(first, second, third).build());
                Release release = store.acquire().orElseThrow()) {
            assertThat(Shown.crimes(release, MILE, MonthRange.of(JANUARY))).usingRecursiveComparison()
                    .isEqualTo(Shown.expected(first, second, third));
        }
    }

    private static CrimeRecord recorded(String slug, Place place, int position) {
        return unplaced(Force.UNKNOWN, JANUARY, slug).at(place, Town.name(place))
                .recorded(position, 500_000_100 + position).build();
    }
}
