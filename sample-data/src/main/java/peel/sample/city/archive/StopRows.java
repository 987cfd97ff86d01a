package peel.sample.city.archive;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import peel.sample.city.CityForce;
import peel.sample.city.map.ForceMap;
import peel.sample.city.map.Place;
import peel.sample.format.CsvWriter;
import peel.sample.format.StopValues;
import peel.sample.random.SplitMix64;

/// One stop-and-search file, sorted by date.
final class StopRows {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+00:00'");
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter
            .ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'+00:00'");
    private static final int MICROSECONDS_ONE_IN = 40;
    private static final Duration BEFORE_THE_MONTH = Duration.ofMinutes(59);

    private final CityForce force;
    private final YearMonth month;
    private final int count;
    private final ForceMap map;
    private final SplitMix64 random;

    StopRows(CityForce force, YearMonth month, int count, ForceMap map) {
        this.force = force;
        this.month = month;
        this.count = count;
        this.map = map;
        random = new SplitMix64("stops " + month + force.id());
    }

    /// The stops spread over the month, and one more: files go by local time, so in British summer time the first hour
    /// of a month is dated in the month before. The demo shows one in every month, though it holds winter months only.
    void writeTo(CsvWriter csv) throws IOException {
        LocalDateTime start = month.atDay(1).atStartOfDay();
        write(start.minus(BEFORE_THE_MONTH), csv);
        Duration pause = Duration.between(start, month.plusMonths(1).atDay(1).atStartOfDay()).dividedBy(count);
        for (int i = 0; i < count; i++) {
            long nanos = (long) (pause.toNanos() * random.nextDouble());
            write(start.plus(pause.multipliedBy(i)).plusNanos(nanos), csv);
        }
    }

    private void write(LocalDateTime utc, CsvWriter csv) throws IOException {
        String type = random.any(StopValues.TYPES);
        boolean located = !random.percent(percentWithoutCoordinates());
        Place place = located ? anyBusyPlace() : Place.nowhere(0);
        csv.row(type, (random.oneIn(MICROSECONDS_ONE_IN) ? MICROSECONDS : SECONDS).format(utc), partOfOperation(), "",
                place.lat(), place.lng(), random.any(StopValues.GENDERS), random.any(StopValues.AGE_RANGES),
                random.any(StopValues.selfDefinedEthnicities(month)), random.any(StopValues.OFFICER_ETHNICITIES),
                publishesLegislation() ? random.any(StopValues.LEGISLATION) : "", random.any(StopValues.OBJECTS),
                random.any(StopValues.outcomes(month)), trueFalseOrBlank(72), trueFalseOrBlank(62));
    }

    /// People are stopped where crimes are: the busier of two places, which still may never have seen one.
    private Place anyBusyPlace() {
        Place one = random.any(map.places());
        Place other = random.any(map.places());
        return one.crimesPerMonth() > other.crimesPerMonth() ? one : other;
    }

    // Some real forces give nearly all coordinates, some hardly any; some give no legislation at all.
    private int percentWithoutCoordinates() {
        return force == CityForce.NORTHAMPTONSHIRE ? 70 : 8;
    }

    private boolean publishesLegislation() {
        return force != CityForce.NORTHAMPTONSHIRE;
    }

    private String partOfOperation() {
        return random.percent(2) ? "True" : trueFalseOrBlank(50).isEmpty() ? "" : "False";
    }

    private String trueFalseOrBlank(int blankPercent) {
        if (random.percent(blankPercent)) {
            return "";
        }
        return random.oneIn(2) ? "True" : "False";
    }
}
