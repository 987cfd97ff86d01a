package peel.server.request;

import java.util.List;
import java.util.Optional;
import peel.model.Month;
import peel.model.MonthRange;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.error.UpstreamErrors;
import peel.store.ReleaseInfo;

/// Reads `date`, the requested month; without it the latest. A month of which nothing is loaded is an error only if it lies
/// before the latest one and `crimes-street-dates` does not list it: scripts request the months of that list, and the next
/// one, of every force and method, and expect an empty list.
public final class DateParameter {
    static final String NAME = "date";

    private final RequestContext context;
    private final List<Month> loaded;
    private final String kind;
    private final ErrorCode tooOld;

    private DateParameter(RequestContext context, List<Month> loaded, String kind, ErrorCode tooOld) {
        this.context = context;
        this.loaded = loaded;
        this.kind = kind;
        this.tooOld = tooOld;
    }

    /// The month of crimes or outcomes, as a range of one; without `date` the latest with crimes or outcomes, or the latest
    /// of all if there are none.
    ///
    /// @throws ApiException if it is malformed or unknown, see the description of the class
    public static MonthRange ofCrimes(RequestContext context) {
        ReleaseInfo info = context.release().info();
        List<Month> loaded = info.crimeMonths();
        return new DateParameter(context, loaded, "", ErrorCode.MONTH_NOT_LOADED)
                .read(loaded.isEmpty() ? info.months() : loaded);
    }

    /// The month of stops and searches, as a range of one; without `date` the latest month of any kind, even if it has no
    /// stops, as in the public API.
    ///
    /// @throws ApiException as [#ofCrimes]
    public static MonthRange ofStops(RequestContext context) {
        return ofStops(context, ErrorCode.MONTH_NOT_LOADED);
    }

    /// As [#ofStops], for all stops of a force, where the public API has another error for a month that is too old.
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
            List<String> ranges = ranges(loaded);
            throw new ApiException(tooOld, NAME, month + " is not loaded: this server has " + kind
                    + (ranges.isEmpty() ? "no month of this kind" : String.join(", ", ranges)), ranges);
        }
        return month;
    }

    private boolean isUnknown(Month month) {
        List<Month> months = context.release().info().months();
        return !months.contains(month) && month.compareTo(months.getLast()) < 0
                && !StreetDates.of(context.release()).lists(month);
    }

    /// As [Month#parse], but the month may lack its leading zero: the public API accepts `2024-1`, and scripts send it.
    private static Optional<Month> parse(String text) {
        boolean isShort = text.length() == 6 && text.charAt(4) == '-';
        return Month.parse(isShort ? text.substring(0, 5) + '0' + text.charAt(5) : text);
    }

    /// Months as ranges without gaps, for example `2022-05 to 2022-08`.
    public static List<String> ranges(List<Month> months) {
        return MonthRange.coalesce(months).stream().map(MonthRange::toString).toList();
    }
}
