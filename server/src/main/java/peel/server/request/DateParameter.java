package peel.server.request;

import java.util.List;
import java.util.Optional;
import peel.model.Month;
import peel.model.MonthRange;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.error.UpstreamErrors;
import peel.store.ReleaseInfo;

/// Reads `date`, the month of an answer; without it the latest. A month for which nothing was loaded is a mistake only where
/// it lies before or between the months held and no answer lists it: scripts ask the months of `crimes-street-dates`, and the
/// next one, of every force and method, and expect an empty list.
public final class DateParameter {
    static final String NAME = "date";

    private final RequestContext context;
    private final List<Month> loaded;
    private final String what;
    private final ErrorCode tooOld;

    private DateParameter(RequestContext context, List<Month> loaded, String what, ErrorCode tooOld) {
        this.context = context;
        this.loaded = loaded;
        this.what = what;
        this.tooOld = tooOld;
    }

    /// The month of crimes or outcomes, as a range of one; without `date` the latest with crimes or outcomes, or the latest
    /// of all where there are none.
    ///
    /// @throws ApiException when it is malformed, or nothing is known of it; upstream has no such mistake from the first loaded
    ///             month on
    public static MonthRange ofCrimes(RequestContext context) {
        ReleaseInfo info = context.release().info();
        List<Month> loaded = info.crimeMonths();
        return new DateParameter(context, loaded, "", ErrorCode.MONTH_NOT_LOADED)
                .read(loaded.isEmpty() ? info.months() : loaded);
    }

    /// The month of stops and searches, as a range of one; without `date` the latest month of any kind, even when it has no
    /// stops, as the public API does.
    ///
    /// @throws ApiException as [#ofCrimes]
    public static MonthRange ofStops(RequestContext context) {
        return ofStops(context, ErrorCode.MONTH_NOT_LOADED);
    }

    /// As [#ofStops], for all stops of a force: upstream fails there on a month that is too old.
    ///
    /// @throws ApiException as [#ofCrimes]
    public static MonthRange ofStopsOfForce(RequestContext context) {
        return ofStops(context, ErrorCode.MONTH_OF_FORCE_NOT_LOADED);
    }

    private static MonthRange ofStops(RequestContext context, ErrorCode tooOld) {
        ReleaseInfo info = context.release().info();
        return new DateParameter(context, info.stopMonths(), "stops and searches of ", tooOld).read(info.months());
    }

    private MonthRange read(List<Month> defaults) {
        if (defaults.isEmpty()) {
            throw new ApiException(ErrorCode.NOTHING_LOADED, "no month is loaded yet: run peel load");
        }
        return MonthRange.of(context.parameters().find(NAME).map(text -> named(text, defaults))
                .orElse(defaults.getLast()));
    }

    private Month named(String text, List<Month> defaults) {
        Month month = parse(text).orElseThrow(() -> new ApiException(ErrorCode.MALFORMED_DATE, NAME, "date is "
                + ApiException.quote(text) + ": write it as YYYY-MM, for example " + defaults.getLast()));
        if (context.isUpstream() ? UpstreamErrors.isUnknownMonth(month, defaults) : isUnknown(month)) {
            List<String> runs = runs(loaded);
            throw new ApiException(tooOld, NAME, month + " is not loaded: this server holds " + what
                    + (runs.isEmpty() ? "no month of this kind" : String.join(", ", runs)), runs);
        }
        return month;
    }

    private boolean isUnknown(Month month) {
        List<Month> held = context.release().info().months();
        return !held.contains(month) && month.compareTo(held.getLast()) < 0
                && !StreetDates.of(context.release()).lists(month);
    }

    /// As [Month#parse], but the month may lack its leading zero: the public API takes `2024-1`, and scripts send it.
    private static Optional<Month> parse(String text) {
        boolean isShort = text.length() == 6 && text.charAt(4) == '-';
        return Month.parse(isShort ? text.substring(0, 5) + '0' + text.charAt(5) : text);
    }

    /// The loaded months as runs without gaps, for example `2022-05 to 2022-08`.
    public static List<String> runs(List<Month> months) {
        return MonthRange.runs(months).stream().map(MonthRange::toString).toList();
    }
}
