package peel.sample.city.archive;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import peel.sample.city.CityForce;
import peel.sample.city.CitySize;
import peel.sample.city.MapGeneration;
import peel.sample.city.map.ForceMap;
import peel.sample.city.map.Place;
import peel.sample.format.CsvWriter;
import peel.sample.format.OutcomeType;
import peel.sample.random.SplitMix64;

/// The outcomes files of one force: a file holds the outcomes *of* its month, whenever the crime was. Unsorted.
final class OutcomeRows {
    private static final int REPEATED_ROW_PERCENT = 4;
    private static final int WITHOUT_CRIME_PERCENT = 3;

    private final CityForce force;
    private final Set<YearMonth> months;
    private final CrimeIds ids;
    private final Map<YearMonth, List<Row>> expected = new HashMap<>();

    OutcomeRows(CityForce force, CitySize size, CrimeIds ids) {
        this.force = force;
        months = Set.copyOf(size.months());
        this.ids = ids;
    }

    private record Row(long crimeNumber, Place place, OutcomeType outcome) {}

    /// Remembers an outcome until the file of its month is due. Nobody hears of it if the archive has no such month.
    void expect(CaseHistory.Step step, Crime crime) {
        if (months.contains(step.month())) {
            expected.computeIfAbsent(step.month(), month -> new ArrayList<>())
                    .add(new Row(crime.number(), crime.place(), step.outcome()));
        }
    }

    void write(YearMonth month, ForceMap map, CsvWriter csv) throws IOException {
        var random = new SplitMix64("outcomes " + month + force.id());
        List<Row> rows = expected.getOrDefault(month, new ArrayList<>());
        expected.remove(month);
        addOddities(rows, map, random);
        shuffle(rows, random);
        for (Row row : rows) {
            write(row, month, csv);
        }
    }

    /// Rows that are there twice, and rows whose crime is in no file.
    private void addOddities(List<Row> rows, ForceMap map, SplitMix64 random) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (random.percent(REPEATED_ROW_PERCENT)) {
                rows.add(rows.get(i));
            }
            if (random.percent(WITHOUT_CRIME_PERCENT)) {
                rows.add(new Row(ids.next(), random.any(map.places()), OutcomeType.byPolice(random.nextLong())));
            }
        }
    }

    private static void shuffle(List<Row> rows, SplitMix64 random) {
        for (int i = rows.size() - 1; i > 0; i--) {
            Collections.swap(rows, i, random.nextInt(i + 1));
        }
    }

    private void write(Row row, YearMonth month, CsvWriter csv) throws IOException {
        Place place = row.place();
        csv.row(ids.text(row.crimeNumber()), month.toString(), force.title(), force.title(), place.lng(), place.lat(),
                place.name().inOutcomesOf(MapGeneration.of(month)), place.lsoa().code(), place.lsoa().name(),
                row.outcome().text());
    }
}
