package peel.store.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static peel.store.kit.Town.KENT;
import static peel.store.kit.Town.LEICESTERSHIRE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import peel.geo.Area;
import peel.geo.Circle;
import peel.geo.Polygon;
import peel.model.CrimeCategory;
import peel.model.Month;
import peel.model.MonthRange;
import peel.store.Release;
import peel.store.Store;
import peel.store.inmemory.CrimeRecord;
import peel.store.inmemory.CrimeRecordBuilder;
import peel.store.inmemory.ReleaseContent;
import peel.store.inmemory.ReleaseContentBuilder;
import peel.store.query.CrimeQuery;
import peel.store.query.LocationFilter;
import peel.store.query.LocationFilter.Inside;
import peel.store.query.LocationFilter.Unplaced;
import peel.store.query.Place;
import peel.testing.Seeds;

/// What every store must answer to any query: what a look at every crime finds, in the same order.
public interface RandomQueryReading extends ReadingKit {
    @Test
    default void anyQueryIsAnsweredAsALookAtEveryCrimeAnswersIt() throws IOException {
        Random random = Seeds.random("any query of crimes");
        ReleaseContent content = content(random);
        try (Store store = holding(content); Release release = store.acquire().orElseThrow()) {
            for (int i = 0; i < 300; i++) {
                CrimeQuery query = query(random);
                List<CrimeRecord> expected = Shown.expected(content.crimes().stream()
                        .filter(crime -> query.months().contains(crime.month()))
                        .filter(crime -> query.category().map(crime.category()::equals).orElse(true))
                        .filter(crime -> crime.lies(query.where())).toList());
                assertThat(Shown.crimes(release, query)).as("%s", query).usingRecursiveComparison()
                        .isEqualTo(expected);
                assertThat(release.countCrimes(query)).as("%s", query).isEqualTo(expected.size());
            }
        }
    }

    private static ReleaseContent content(Random random) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            places.add(new Place(1 + i, 52_000_000 + random.nextInt(50_000), -1_000_000 + random.nextInt(50_000)));
        }
        ReleaseContentBuilder content = new ReleaseContentBuilder();
        for (int i = 0; i < 2_000; i++) {
            CrimeRecordBuilder crime = Town.unplaced(random.nextBoolean() ? KENT : LEICESTERSHIRE, month(random),
                    category(random).slug());
            if (random.nextInt(20) > 0) {
                crime.at(places.get(random.nextInt(places.size())), "On or near A Street");
            }
            content.crimes(crime.id(CrimeSpec.idOf("crime " + i)).build());
        }
        return content.build();
    }

    private static Month month(Random random) {
        return Month.of(2023, 11).plus(random.nextInt(5));
    }

    private static CrimeCategory category(Random random) {
        return Town.WORDS.categories().get(random.nextInt(Town.WORDS.categories().size()));
    }

    private static CrimeQuery query(Random random) {
        Month first = month(random);
        MonthRange months = random.nextBoolean()
                ? MonthRange.of(first)
                : new MonthRange(first, first.plus(random.nextInt(4)));
        LocationFilter where = random.nextInt(10) == 0
                ? new Unplaced(random.nextBoolean() ? KENT : LEICESTERSHIRE)
                : new Inside(area(random));
        return new CrimeQuery(where, months,
                random.nextBoolean() ? Optional.of(category(random)) : Optional.empty());
    }

    private static Area area(Random random) {
        if (random.nextBoolean()) {
            return new Circle(lat(random), lng(random), 10 + random.nextInt(4_000));
        }
        double[] lats = {lat(random), lat(random), lat(random)};
        double[] lngs = {lng(random), lng(random), lng(random)};
        return Polygon.of(lats, lngs);
    }

    private static double lat(Random random) {
        return 51.99 + random.nextInt(70_000) / 1e6;
    }

    private static double lng(Random random) {
        return -1.01 + random.nextInt(70_000) / 1e6;
    }
}
