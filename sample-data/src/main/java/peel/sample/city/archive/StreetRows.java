package peel.sample.city.archive;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import peel.sample.city.CityForce;
import peel.sample.city.CitySize;
import peel.sample.city.MapGeneration;
import peel.sample.city.map.ForceMap;
import peel.sample.city.map.Place;
import peel.sample.format.CrimeType;
import peel.sample.format.CsvWriter;
import peel.sample.format.OutcomeType;
import peel.sample.random.SplitMix64;

/// The street files of one force: rows ordered by LSOA name, those without an LSOA last
/// (docs/spec/archive.md#row-order).
///
/// Each crime is decided when its row is due; its outcomes are handed on to the outcomes files.
final class StreetRows {
    private static final int REPEATED_ID_ONE_IN = 180;
    private static final int ODD_NEXT_MONTH_ONE_IN = 450;

    private final CityForce force;
    private final CitySize size;
    private final CrimeIds ids;
    private final OutcomeRows outcomes;
    private final CaseHistoryGenerator histories;
    private Map<Place, Crime> dueThisMonth = Map.of();
    private Map<Place, Crime> dueNextMonth = new HashMap<>();

    StreetRows(CityForce force, CitySize size, CrimeIds ids, OutcomeRows outcomes) {
        this.force = force;
        this.size = size;
        this.ids = ids;
        this.outcomes = outcomes;
        histories = new CaseHistoryGenerator(size.newestMonth());
    }

    /// Months must come in order, as what is due next month is remembered.
    void write(YearMonth month, ForceMap map, CsvWriter csv) throws IOException {
        dueThisMonth = dueNextMonth;
        dueNextMonth = new HashMap<>();
        var random = new SplitMix64("street " + month + force.id());
        for (List<Place> area : map.areas()) {
            List<Crime> crimes = crimesOf(area, month, random);
            if (MapGeneration.of(month) == MapGeneration.UNTIL_2022_06) {
                // Newer files keep the order of LSOAs only.
                crimes.sort(comparing(Crime::type));
            }
            for (Crime crime : crimes) {
                write(crime, month, csv);
            }
        }
    }

    private List<Crime> crimesOf(List<Place> area, YearMonth month, SplitMix64 random) {
        List<Crime> crimes = new ArrayList<>();
        for (Place place : area) {
            for (int left = place.crimesOfMonth(random); left > 0; left--) {
                Crime crime = newCrime(place, month, random);
                crimes.add(crime);
                if (crime.hasId() && random.oneIn(REPEATED_ID_ONE_IN)) {
                    crimes.add(repeated(crime, area, random));
                }
                if (crime.hasId() && random.oneIn(ODD_NEXT_MONTH_ONE_IN) && nextMonthHasTheSameMap(month)) {
                    prepareNextMonth(crime, month, random);
                }
            }
            Crime due = dueThisMonth.get(place);
            if (due != null) {
                crimes.add(due);
            }
        }
        return crimes;
    }

    private Crime newCrime(Place place, YearMonth month, SplitMix64 random) {
        if (!force.publishesOutcomes()) {
            return new Crime(CrimeIds.NONE, place, CrimeType.anyWithId(random.nextLong()), "");
        }
        CrimeType type = CrimeType.any(random.nextLong());
        if (!type.mayHaveId()) {
            return new Crime(CrimeIds.NONE, place, type, "");
        }
        CaseHistory history = histories.of(month, random);
        var crime = new Crime(ids.next(), place, type, history.lastOutcome());
        history.steps().forEach(step -> outcomes.expect(step, crime));
        return crime;
    }

    /// The same id once more in the same file: the same row, another crime type, or another place near by.
    private static Crime repeated(Crime crime, List<Place> area, SplitMix64 random) {
        return switch (random.nextInt(3)) {
            case 0 -> crime;
            case 1 -> crime.as(CrimeType.anyWithId(random.nextLong()));
            default -> crime.at(random.any(area));
        };
    }

    /// Two rare things: an id that comes back a month later, and an outcome published a month before its crime.
    private void prepareNextMonth(Crime crime, YearMonth month, SplitMix64 random) {
        if (random.oneIn(2)) {
            dueNextMonth.put(crime.place(), crime);
        } else {
            var early = new CaseHistory.Step(month, OutcomeType.INVESTIGATION_COMPLETE);
            var late = new Crime(ids.next(), crime.place(), crime.type(), early.outcome().text());
            outcomes.expect(early, late);
            dueNextMonth.put(crime.place(), late);
        }
    }

    private boolean nextMonthHasTheSameMap(YearMonth month) {
        YearMonth next = month.plusMonths(1);
        return size.months().contains(next) && MapGeneration.of(next) == MapGeneration.of(month);
    }

    private void write(Crime crime, YearMonth month, CsvWriter csv) throws IOException {
        Place place = crime.place();
        csv.row(ids.text(crime.number()), month.toString(), force.title(), force.title(), place.lng(), place.lat(),
                place.name().inStreet(), place.lsoa().code(), place.lsoa().name(), crime.type().text(),
                crime.lastOutcome(), "");
    }
}
