package peel.embedded.filter;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import peel.concurrent.Checkpoint;
import peel.embedded.month.GroupKey;
import peel.embedded.month.Segment;
import peel.embedded.place.PlaceTable;
import peel.embedded.query.LsoaIndex;
import peel.embedded.query.OpenRelease;
import peel.geo.SortedKeySearch;
import peel.store.filter.ValueFilter;
import peel.store.filter.WhereFilter;

/// What the row ranges of a segment mean for a query, beside the [RowCodes] of their rows: whether their rows are selected, and what
/// the place contributes to the number under which they are counted. It is for ranges in rising order. Not safe for several threads.
public final class RangeCodes {
    /// So many ranges take some tens of microseconds.
    private static final int RANGES_TO_CHECKPOINT = 1024;

    private final OpenRelease release;
    private final PlaceTable places;
    private @Nullable IntToLongFunction ofPlace;
    private @Nullable LongUnaryOperator ofPoint;

    /// By number of the LSOA; empty when LSOAs do not matter.
    private long[] ofLsoas = {};

    private @Nullable Segment segment;
    private int exception;
    private int range;
    private int ordinal;
    private long placeCode;
    private long code;

    private RangeCodes(OpenRelease release) {
        this.release = release;
        this.places = release.places();
    }

    /// The codes of a filter. All selected ranges have the number 0.
    public static RangeCodes of(OpenRelease release, WhereFilter where) {
        RangeCodes codes = new RangeCodes(release);
        if (!where.lsoas().isAny()) {
            codes.require(where.lsoas());
        }
        return codes;
    }

    private void require(ValueFilter<String> filter) {
        LsoaIndex index = release.lsoas();
        boolean[] isAccepted = new boolean[index.size() + 1];
        Arrays.fill(isAccepted, filter.acceptsAbsent());
        filter.included().forEach(code -> set(isAccepted, index.find(code), true));
        filter.excluded().forEach(code -> set(isAccepted, index.find(code), false));
        requireLsoas();
        Arrays.setAll(ofLsoas, number -> isAccepted[index.position(number)] ? 0 : RowCodes.REJECTED);
    }

    private static void set(boolean[] isAccepted, int position, boolean value) {
        if (position >= 0) {
            isAccepted[position] = value;
        }
    }

    private void requireLsoas() {
        if (ofLsoas.length == 0) {
            ofLsoas = new long[release.dictionaries().lsoas().size()];
        }
    }

    /// Adds to the numbers of rows what the LSOA contributes.
    ///
    /// @param code by position in [LsoaIndex], whose size is the position without one
    public void addLsoa(IntToLongFunction code) {
        LsoaIndex index = release.lsoas();
        requireLsoas();
        Arrays.setAll(ofLsoas, number -> ofLsoas[number]
                + (ofLsoas[number] < 0 ? 0 : code.applyAsLong(index.position(number))));
    }

    /// Adds to the numbers of rows what the place contributes.
    ///
    /// @param code by ordinal of the place, [PlaceTable#UNPLACED] without one
    public void addPlace(IntToLongFunction code) {
        IntToLongFunction before = ofPlace;
        ofPlace = before == null ? code : place -> before.applyAsLong(place) + code.applyAsLong(place);
    }

    /// Adds to the numbers of rows what the point contributes at which the place lies, so that the place need not be looked up.
    ///
    /// @param code by [GroupKey] of the range
    public void addPoint(LongUnaryOperator code) {
        ofPoint = code;
    }

    /// Whether all ranges are selected under the number 0, so that none need be looked at.
    public boolean isConstant() {
        return ofPlace == null && ofPoint == null && ofLsoas.length == 0;
    }

    /// Starts with the ranges of a segment of crimes or outcomes.
    public void enter(Segment newSegment) {
        segment = newSegment;
        enter();
    }

    /// Starts with ranges that state no LSOA, as those of stops do.
    public void enterAlone() {
        segment = null;
        enter();
    }

    private void enter() {
        exception = -1;
        range = -1;
        ordinal = 0;
    }

    /// Moves to rows of a range that have the same number: nearly always all of the range, but single rows may have another LSOA.
    ///
    /// @param key the [GroupKey] of the range
    /// @param from the first of the rows
    /// @param to the row after the last one of the range
    /// @return the row after the last one with this number
    public int next(int newRange, long key, int from, int to) {
        if (newRange != range) {
            IntToLongFunction place = ofPlace;
            LongUnaryOperator point = ofPoint;
            placeCode = (place == null ? 0 : place.applyAsLong(ordinalOf(key)))
                    + (point == null ? 0 : point.applyAsLong(key));
        }
        range = newRange;
        Segment its = segment;
        if (ofLsoas.length == 0 || its == null) {
            code = ofLsoas.length == 0 ? placeCode : placeCode + ofLsoas[0];
            return to;
        }
        if (exception < from) {
            exception = its.nextLsoaException(from);
        }
        boolean isException = exception == from;
        code = placeCode + ofLsoas[isException ? its.lsoaNumber(newRange, from) : its.lsoaNumber(newRange)];
        return isException ? from + 1 : Math.min(exception, to);
    }

    /// The number of the rows that [#next] moved to, negative if none of them is selected.
    public long code() {
        return code;
    }

    /// The next range is mostly at one of the next places.
    private int ordinalOf(long key) {
        if (!GroupKey.isPlaced(key)) {
            return PlaceTable.UNPLACED;
        }
        boolean isBehind = ordinal >= places.size() || places.key(ordinal) > key;
        ordinal = SortedKeySearch.firstAtLeastNear(places.keys(), key, isBehind ? 0 : ordinal);
        return ordinal;
    }

    /// Passes the checkpoint of the thread every so many ranges.
    public static void checkpoint(int range) {
        if (range % RANGES_TO_CHECKPOINT == 0) {
            Checkpoint.pass();
        }
    }
}
