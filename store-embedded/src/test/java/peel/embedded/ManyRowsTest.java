package peel.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.geo.Area;
import peel.geo.Box;
import peel.geo.Circle;
import peel.geo.WebMercator;
import peel.model.ArchiveField;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.OutcomeCategory;
import peel.model.Vocabulary;
import peel.store.Release;
import peel.store.Store;
import peel.store.count.CountBy;
import peel.store.count.Dimension;
import peel.store.filter.MonthSet;
import peel.store.filter.Page;
import peel.store.filter.Position;
import peel.store.filter.RecordFilter;
import peel.store.filter.ValueFilter;
import peel.store.filter.WhatFilter.Crimes;
import peel.store.filter.WhatFilter.Outcomes;
import peel.store.filter.WhereFilter;
import peel.store.inmemory.CrimeRecord;
import peel.store.inmemory.CrimeRecordBuilder;
import peel.store.inmemory.LocatedRecord;
import peel.store.inmemory.OutcomeRecord;
import peel.store.inmemory.ReleaseContentBuilder;
import peel.store.kit.CrimeSpec;
import peel.store.kit.RecordLoader;
import peel.store.query.Place;
import peel.testing.Seeds;

/// Filters, pages and counts of so many rows that row ranges fill many blocks, checked against a loop over all records. The
/// conformance kit checks what filters mean, with few rows.
final class ManyRowsTest {
    private static final Vocabulary WORDS = new Vocabulary();
    private static final List<Force> FORCES = List
            .of("leicestershire", "kent", "essex", "surrey", "sussex", Force.BTP_ID)
            .stream().map(id -> WORDS.findForce(id).orElseThrow()).toList();
    private static final List<Month> MONTHS = List.of(Month.of(2023, 1), Month.of(2023, 2), Month.of(2024, 5));
    private static final MonthSet ALL_MONTHS = MonthSet.of(new MonthRange(MONTHS.getFirst(), MONTHS.getLast()));
    private static final int PLACES = 3_000;
    private static final int CRIMES = 12_000;
    private static final int OUTCOMES = 4_000;

    private final Random random = Seeds.random("many rows");

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void anyFilterSelectsPagesAndCountsWhatALoopOverAllRecordsFinds() throws IOException {
        EmbeddedEngine engine = new EmbeddedEngine(directory);
        load(engine);
        try (Store store = engine.open(); Release release = store.acquire().orElseThrow()) {
            List<LocatedRecord> crimes = select(release, RecordFilter.of(Crimes.ALL, ALL_MONTHS), Page.ALL).records;
            List<LocatedRecord> outcomes = select(release, RecordFilter.of(Outcomes.ALL, ALL_MONTHS), Page.ALL).records;
            assertThat(crimes).hasSize(CRIMES);
            assertThat(outcomes).hasSize(OUTCOMES);
            for (int i = 0; i < 300; i++) {
                boolean isOfCrimes = random.nextInt(3) > 0;
                RecordFilter filter = filter(isOfCrimes);
                List<LocatedRecord> expected = (isOfCrimes ? crimes : outcomes).stream().filter(matches(filter))
                        .toList();
                assertThat(pages(release, filter)).as("%s", filter).isEqualTo(expected);
                assertThat(release.count(filter)).as("%s", filter).isEqualTo(expected.size());
                CountBy by = by();
                assertThat(counts(release, filter, by)).as("%s by %s", filter, by).isEqualTo(counts(expected, by));
            }
            requireTiles(release, crimes);
        }
    }

    /// Tiles of the map near and far, nearly all of which have crimes, with cells that are finer or coarser than they are.
    private void requireTiles(Release release, List<LocatedRecord> crimes) throws IOException {
        List<LocatedRecord> placed = crimes.stream().filter(LocatedRecord::hasLocation).toList();
        for (int i = 0; i < 200; i++) {
            RecordFilter all = filter(true);
            LocatedRecord one = any(placed);
            int zoom = random.nextInt(12);
            Box tile = Box.of(WebMercator.bounds(zoom, WebMercator.x(one.lngMicro(), zoom),
                    WebMercator.y(one.latMicro(), zoom)));
            ValueFilter<OutcomeCategory> outcomes = i % 4 == 0 ? values(WORDS.outcomes()) : ValueFilter.any();
            RecordFilter filter = new RecordFilter(new Crimes(values(WORDS.categories()), outcomes), all.months(),
                    WhereFilter.inside(i % 5 == 0 ? area() : tile), ValueFilter.any(), Optional.empty());
            List<Dimension> dimensions = new ArrayList<>(
                    List.of(Dimension.CELL, any(List.of(Dimension.CATEGORY, Dimension.MONTH, Dimension.FORCE))));
            CountBy by = new CountBy(dimensions.subList(0, 1 + random.nextInt(2)), random.nextInt(15));
            List<LocatedRecord> expected = crimes.stream().filter(matches(filter)).toList();
            assertThat(counts(release, filter, by)).as("%s by %s", filter, by).isEqualTo(counts(expected, by));
        }
    }

    private void load(EmbeddedEngine engine) throws IOException {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            places.add(
                    new Place(1 + i, 51_000_000 + random.nextInt(2_000_000), -2_000_000 + random.nextInt(2_000_000)));
        }
        ReleaseContentBuilder content = new ReleaseContentBuilder();
        List<CrimeRecord> crimes = new ArrayList<>();
        for (int i = 0; i < CRIMES; i++) {
            Place place = any(places);
            // Each force has a part of the country, and British Transport Police all of it.
            Force force = random.nextInt(20) == 0
                    ? FORCES.getLast()
                    : FORCES.get((place.latMicro() - 51_000_000) / 400_000);
            CrimeRecordBuilder crime = new CrimeRecordBuilder(force, any(MONTHS), any(WORDS.categories()))
                    .id(CrimeSpec.idOf("crime " + i));
            if (random.nextInt(10) > 0) {
                int own = random.nextInt(30) == 0 ? random.nextInt(100) : place.latMicro() / 50_000 % 100;
                crime.at(place, "On or near A Street").lsoa("E01%06d".formatted(own), "Town " + random.nextInt(2));
            }
            OutcomeCategory outcome = any(WORDS.outcomes().subList(0, 9));
            if (!outcome.isNone()) {
                crime.outcome(outcome, crime.build().month());
            }
            // A recorded crime is found in the archive again by its place and its force.
            boolean isPlacedForce = crime.build().hasLocation() && !force.isBritishTransportPolice();
            if (isPlacedForce && random.nextInt(10) == 0) {
                crime.recorded(CRIMES - i, 500_000_000 + i);
            }
            crimes.add(crime.build());
        }
        content.crimes(crimes.toArray(CrimeRecord[]::new));
        for (int i = 0; i < OUTCOMES; i++) {
            OutcomeCategory category = any(WORDS.outcomes().subList(1, 12));
            OutcomeRecord outcome = OutcomeRecord.of(category, crimes.get(i).month(), crimes.get(i));
            content.outcomes(switch (random.nextInt(6)) {
                case 0 -> OutcomeRecord.withoutCrime(category, any(MONTHS), any(FORCES), CrimeSpec.idOf("outcome " + i))
                        .at(any(places), "On or near A Street");
                case 1 ->
                    OutcomeRecord.withoutCrime(category, any(MONTHS), any(FORCES), CrimeSpec.idOf("outcome " + i));
                default -> crimes.get(i).recordedPosition().isPresent()
                        ? outcome.recorded(OUTCOMES - i, outcome.month(), OptionalInt.empty())
                        : outcome.lsoa("E01%06d".formatted(i % 100), "Town 0");
            });
        }
        RecordLoader.load(content.build(), engine);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private RecordFilter filter(boolean isOfCrimes) {
        ValueFilter<CrimeCategory> categories = values(WORDS.categories());
        ValueFilter<OutcomeCategory> outcomes = values(WORDS.outcomes());
        List<Area> areas = random.nextBoolean() ? List.of() : List.of(area());
        WhereFilter where = new WhereFilter(areas, ValueFilter.any(),
                values(List.of("E01000001", "E01000002", "E01000042", "E01000077", "E01000099")), ValueFilter.any(),
                flag());
        MonthSet months = random.nextBoolean() ? ALL_MONTHS : MonthSet.of(MonthRange.of(any(MONTHS)));
        return new RecordFilter(isOfCrimes ? new Crimes(categories, outcomes) : new Outcomes(categories, outcomes),
                months,
                where, values(FORCES), flag());
    }

    private Area area() {
        double lat = 51 + 2 * random.nextDouble();
        double lng = -2 + 2 * random.nextDouble();
        return random.nextBoolean()
                ? new Circle(lat, lng, 100 + random.nextInt(100_000))
                : Box.ofDegrees(lat, lng, lat + random.nextDouble(), lng + random.nextDouble());
    }

    private Optional<Boolean> flag() {
        return random.nextInt(5) == 0 ? Optional.of(random.nextBoolean()) : Optional.empty();
    }

    private <T> ValueFilter<T> values(List<T> values) {
        Set<T> included = new HashSet<>();
        Set<T> excluded = new HashSet<>();
        for (int i = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0; i > 0; i--) {
            (random.nextInt(3) > 0 ? included : excluded).add(any(values));
        }
        return new ValueFilter<>(included, excluded);
    }

    private CountBy by() {
        List<Dimension> all = new ArrayList<>(
                List.of(Dimension.MONTH, Dimension.YEAR, Dimension.CATEGORY, Dimension.OUTCOME,
                        Dimension.FORCE, Dimension.LSOA, Dimension.PLACE, Dimension.TYPE));
        List<Dimension> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(all.remove(random.nextInt(all.size())));
        }
        return new CountBy(some, 0);
    }

    private static Predicate<LocatedRecord> matches(RecordFilter filter) {
        return row -> filter.months().contains(row.month()) && filter.forces().accepts(row.force())
                && filter.isBtp().map(isBtp -> isBtp == row.isBritishTransportPolice()).orElse(true)
                && filter.where().isLocated().map(isLocated -> isLocated == row.hasLocation()).orElse(true)
                && filter.where().areas().stream()
                        .allMatch(area -> row.hasLocation() && area.contains(row.latMicro(), row.lngMicro()))
                && lsoa(row).map(filter.where().lsoas()::accepts).orElse(filter.where().lsoas().acceptsAbsent())
                && switch (filter.what()) {
                    case Crimes what -> category(row).map(what.categories()::accepts).orElseThrow()
                            && what.outcomes().accepts(outcome(row));
                    case Outcomes what -> category(row).map(what.categories()::accepts)
                            .orElse(what.categories().acceptsAbsent()) && what.outcomes().accepts(outcome(row));
                    default -> throw new IllegalArgumentException("stops");
                };
    }

    private static Optional<CrimeCategory> category(LocatedRecord row) {
        return row instanceof CrimeRecord crime
                ? Optional.of(crime.category())
                : ((OutcomeRecord) row).heldCrime().map(CrimeRecord::category);
    }

    private static OutcomeCategory outcome(LocatedRecord row) {
        return row instanceof CrimeRecord crime ? crime.outcome() : ((OutcomeRecord) row).category();
    }

    private static Optional<String> lsoa(LocatedRecord row) {
        String code = row instanceof CrimeRecord crime
                ? crime.archiveText(ArchiveField.LSOA_CODE)
                : ((OutcomeRecord) row).archiveText(ArchiveField.LSOA_CODE);
        return present(code);
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> value(LocatedRecord row, Dimension dimension, int cellZoom) {
        return switch (dimension) {
            case MONTH -> Optional.of(row.month().toString());
            case YEAR -> Optional.of(String.valueOf(row.month().year()));
            case CATEGORY -> category(row).map(CrimeCategory::slug);
            case OUTCOME -> present(outcome(row).code());
            case FORCE -> present(row.force().id());
            case LSOA -> lsoa(row);
            case PLACE -> row.place().map(place -> String.valueOf(place.id()));
            case CELL -> Optional.of(cellZoom + "/" + WebMercator.x(row.lngMicro(), cellZoom) + "/"
                    + WebMercator.y(row.latMicro(), cellZoom));
            case TYPE -> Optional.of(row.isBritishTransportPolice() ? "btp" : "force");
            default -> throw new IllegalArgumentException(dimension.id());
        };
    }

    /// The counts as texts, whose order the conformance kit checks.
    private static Map<String, Long> counts(List<LocatedRecord> rows, CountBy by) {
        Map<String, Long> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(by.dimensions().stream()
                .map(dimension -> value(row, dimension, by.cellZoom())).toList().toString(), 1L, Long::sum));
        return counts;
    }

    private static Map<String, Long> counts(Release release, RecordFilter filter, CountBy by) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        release.counts(filter, by, (values, count) -> assertThat(counts.put(values.toString(), count)).isNull());
        return counts;
    }

    private List<LocatedRecord> pages(Release release, RecordFilter filter) throws IOException {
        List<LocatedRecord> all = new ArrayList<>();
        long limit = random.nextBoolean() ? Long.MAX_VALUE : 1 + random.nextInt(2_000);
        Optional<Position> from = Optional.empty();
        do {
            SelectedPage page = select(release, filter, new Page(from, limit));
            assertThat((long) page.records.size()).isLessThanOrEqualTo(limit);
            if (page.next.isPresent()) {
                assertThat((long) page.records.size()).as("a page before another").isEqualTo(limit);
            }
            all.addAll(page.records);
            from = page.next;
        } while (from.isPresent());
        return all;
    }

    private record SelectedPage(List<LocatedRecord> records, Optional<Position> next) {}

    private static SelectedPage select(Release release, RecordFilter filter, Page page) throws IOException {
        List<LocatedRecord> records = new ArrayList<>();
        Optional<Position> next = switch (filter.what()) {
            case Crimes _ -> release.selectCrimes(filter, page, crime -> records.add(CrimeRecord.of(crime)));
            case Outcomes _ -> release.selectOutcomes(filter, page,
                    outcome -> records.add(OutcomeRecord.of(outcome, OptionalInt.empty())));
            default -> throw new IllegalArgumentException("stops");
        };
        return new SelectedPage(records, next);
    }
}
