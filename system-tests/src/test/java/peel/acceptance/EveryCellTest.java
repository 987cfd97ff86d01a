package peel.acceptance;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peel.geo.MicroDegrees;
import peel.model.ArchiveField;
import peel.model.Force;
import peel.model.Month;
import peel.model.StopBooleanField;
import peel.model.StopTextField;
import peel.store.Release;
import peel.store.filter.MonthSet;
import peel.store.filter.Page;
import peel.store.filter.RecordFilter;
import peel.store.filter.WhatFilter;
import peel.store.query.ArchiveView;
import peel.store.query.IdentifiedView;
import peel.store.query.LocationView;
import peel.store.query.StopView;

/// Every cell of every row of an archive, taken from the views of a release and compared with the CSV files: a store keeps all
/// that the archive has.
final class EveryCellTest extends ServedArchives {
    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void everyCellOfAStreetRowComesBack(ServedArchive archive) throws SQLException, IOException {
        for (String month : archive.months("street")) {
            List<String> shown = new ArrayList<>();
            try (Release release = archive.served().store().acquire().orElseThrow()) {
                release.selectCrimes(filter(WhatFilter.Crimes.ALL, month), Page.ALL,
                        crime -> shown.add(row(crime.month(), crime.force(), crime, crime, cells(crime))));
            }
            Records.assertSame(month, shown, archive.oracle().lines("SELECT line FROM street_cells WHERE month = '"
                    + month + "'"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void everyCellOfAnOutcomesRowComesBackWhetherOrNotItsCrimeIsLoaded(ServedArchive archive)
            throws SQLException, IOException {
        for (String month : archive.months("outcomes")) {
            List<String> shown = new ArrayList<>();
            try (Release release = archive.served().store().acquire().orElseThrow()) {
                release.selectOutcomes(filter(WhatFilter.Outcomes.ALL, month), Page.ALL, outcome -> shown
                        .add(row(outcome.month(), outcome.force(), outcome, outcome, cells(outcome))));
            }
            Records.assertSame(month, shown, archive.oracle().lines("SELECT line FROM outcomes_cells WHERE month = '"
                    + month + "'"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void everyCellOfAStopComesBack(ServedArchive archive) throws SQLException, IOException {
        for (String month : archive.months("searches")) {
            List<String> shown = new ArrayList<>();
            try (Release release = archive.served().store().acquire().orElseThrow()) {
                release.selectStops(filter(WhatFilter.Stops.ALL, month), Page.ALL, stop -> shown.add(stop(stop)));
            }
            Records.assertSame(month, shown, archive.oracle().lines("SELECT line FROM search_cells WHERE month = '"
                    + month + "'"));
        }
    }

    private static RecordFilter filter(WhatFilter what, String month) {
        return RecordFilter.of(what, MonthSet.of(List.of(Month.parse(month).orElseThrow())));
    }

    private static String cells(ArchiveView view) {
        return Arrays.stream(ArchiveField.values()).map(view::archiveText).collect(Collectors.joining("|"));
    }

    private static String row(Month month, Force force, IdentifiedView id, LocationView place, String cells) {
        return String.join("|", force.id(), id.persistentId().map(Object::toString).orElse(""), month.toString(),
                coordinates(place), cells);
    }

    private static String stop(StopView stop) {
        Stream<String> texts = Stream.of(StopTextField.TYPE, StopTextField.OPERATION_NAME, StopTextField.GENDER,
                StopTextField.AGE_RANGE, StopTextField.SELF_DEFINED_ETHNICITY,
                StopTextField.OFFICER_DEFINED_ETHNICITY, StopTextField.LEGISLATION, StopTextField.OBJECT_OF_SEARCH,
                StopTextField.OUTCOME).map(field -> stop.text(field).orElse(""));
        Stream<String> flags = Stream.of(StopBooleanField.OPERATION,
                StopBooleanField.OUTCOME_LINKED_TO_OBJECT_OF_SEARCH,
                StopBooleanField.REMOVAL_OF_MORE_THAN_OUTER_CLOTHING).map(field -> switch (stop.flag(field)) {
                    case TRUE -> "True";
                    case FALSE -> "False";
                    case UNKNOWN -> "";
                });
        return String.join("|", stop.force().id(), stop.time().toString(), coordinates(stop),
                texts.collect(Collectors.joining("|")), flags.collect(Collectors.joining("|")));
    }

    private static String coordinates(LocationView place) {
        return place.hasLocation()
                ? MicroDegrees.format(place.lngMicro()) + "|" + MicroDegrees.format(place.latMicro())
                : "|";
    }
}
