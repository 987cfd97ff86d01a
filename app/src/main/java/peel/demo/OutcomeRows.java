package peel.demo;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The outcomes files of one force: a file holds the outcomes *of* its month, whenever the crime was. Unsorted.
final class OutcomeRows {
    private static final int REPEATED_ROW_PERCENT = 4;
    private static final int WITHOUT_CRIME_PERCENT = 3;

    private final DemoForce force;
    private final Set<YearMonth> months;
    private final CrimeIds ids;
    private final Map<YearMonth, List<Row>> expected = new HashMap<>();

    OutcomeRows(DemoForce force, DemoSize size, CrimeIds ids) {
        this.force = force;
        months = Set.copyOf(size.months());
        this.ids = ids;
    }

    private record Row(long crimeNumber, Place place, Outcome outcome) {}

    /// Remembers an outcome until the file of its month is due. Nobody hears of it if the archive has no such month.
    void expect(CaseHistory.Step step, Crime crime) {
        if (months.contains(step.month())) {
            expected.computeIfAbsent(step.month(), month -> new ArrayList<>())
                    .add(new Row(crime.number(), crime.place(), step.outcome()));
        }
    }

    void write(YearMonth month, ForceMap map, CsvWriter csv) throws IOException {
        var dice = new Dice("outcomes " + month + force.slug());
        List<Row> rows = expected.getOrDefault(month, new ArrayList<>());
        expected.remove(month);
        addOddities(rows, map, dice);
        shuffle(rows, dice);
        for (Row row : rows) {
            write(row, month, csv);
        }
    }

    /// Rows that are there twice, and rows whose crime is in no file.
    private void addOddities(List<Row> rows, ForceMap map, Dice dice) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (dice.percent(REPEATED_ROW_PERCENT)) {
                rows.add(rows.get(i));
            }
            if (dice.percent(WITHOUT_CRIME_PERCENT)) {
                rows.add(new Row(ids.next(), dice.any(map.places()), Outcome.fromPolice(dice)));
            }
        }
    }

    private static void shuffle(List<Row> rows, Dice dice) {
        for (int i = rows.size() - 1; i > 0; i--) {
            Collections.swap(rows, i, dice.below(i + 1));
        }
    }

    private void write(Row row, YearMonth month, CsvWriter csv) throws IOException {
        Place place = row.place();
        csv.row(ids.text(row.crimeNumber()), month.toString(), force.title(), force.title(), place.lng(), place.lat(),
                place.name().inOutcomesOf(Era.of(month)), place.lsoa().code(), place.lsoa().name(),
                row.outcome().text());
    }
}
