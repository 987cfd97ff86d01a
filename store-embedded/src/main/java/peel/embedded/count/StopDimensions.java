package peel.embedded.count;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import peel.embedded.filter.StopSelection;
import peel.embedded.month.StopSegment;
import peel.embedded.query.OpenRelease;
import peel.embedded.query.StopValues;
import peel.model.Force;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.store.count.Dimension;

/// The dimensions of stops.
final class StopDimensions implements RowDimensions {
    private static final int HOURS = 24;

    private final OpenRelease release;
    private final int btp;
    private final List<RowCode> codes = new ArrayList<>();

    StopDimensions(OpenRelease release) {
        this.release = release;
        this.btp = release.vocabulary().findForce(Force.BTP_ID).map(Force::ordinal).orElse(-1);
    }

    /// What a dimension contributes, once for each month.
    @FunctionalInterface
    private interface RowCode {
        InMonth in(StopSegment stops);
    }

    /// What rows of a month contribute.
    @FunctionalInterface
    interface InMonth {
        /// What a row contributes.
        long of(int row);
    }

    /// What rows of a month contribute, by all dimensions.
    InMonth in(StopSegment stops) {
        List<InMonth> ofMonth = codes.stream().map(code -> code.in(stops)).toList();
        return row -> {
            long sum = 0;
            for (InMonth code : ofMonth) {
                sum += code.of(row);
            }
            return sum;
        };
    }

    @Override
    public Values add(Dimension dimension, long stride) {
        return switch (dimension) {
            case FORCE -> {
                Values forces = RowDimensions.forces(release);
                codes.add(stops -> row -> RowDimensions.force(stops.force(row), forces) * stride);
                yield forces;
            }
            case TYPE -> {
                codes.add(stops -> row -> stops.force(row) == btp ? stride : 0);
                yield TYPES;
            }
            case OUTCOME -> addOutcomes(stride);
            case HOUR -> {
                codes.add(stops -> row -> new StopTime(stops.epochMicros(row)).hour() * stride);
                yield Values.of(IntStream.range(0, HOURS).mapToObj(String::valueOf).toList());
            }
            default -> addTexts(dimension.stopText().orElseThrow(
                    () -> new IllegalArgumentException("stops have no " + dimension.id())), stride);
        };
    }

    private Values addTexts(StopTextField field, long stride) {
        List<String> texts = release.stopValues().texts(field);
        Values values = Values.of(texts);
        codes.add(stops -> {
            long[] byText = new long[stops.texts().size()];
            for (int number = 0; number < byText.length; number++) {
                String text = stops.texts().text(number).orElse("");
                byText[number] = StopValues.position(texts, text).orElse(values.none()) * stride;
            }
            return row -> byText[stops.textNumber(row, field)];
        });
        return values;
    }

    private Values addOutcomes(long stride) {
        List<String> ids = release.stopValues().outcomeIds();
        Values values = Values.of(ids);
        codes.add(stops -> {
            long[] byText = new long[stops.texts().size()];
            for (int number = 0; number < byText.length; number++) {
                byText[number] = StopValues.position(ids, stops.texts().outcome(number).id()).orElse(values.none())
                        * stride;
            }
            return row -> stops.hasUpstreamFields(row)
                    ? StopValues.position(ids, StopSelection.outcomeId(stops, row)).orElse(values.none()) * stride
                    : byText[stops.textNumber(row, StopTextField.OUTCOME)];
        });
        return values;
    }
}
