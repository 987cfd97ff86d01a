package peel.archive.format;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import peel.model.StopTime;

/// Reads the time of a stop as programs write it: a blank instead of `T`, `Z`, `UTC`, `+0000` or `+00` instead of `+00:00`,
/// no seconds, or another count of decimals.
///
/// Without any zone the time may be UTC or the clocks of the United Kingdom. In winter both are the same and it is read; in
/// summer it is not.
public final class StopTimeText {
    private static final int LONGEST = 45;
    private static final int DECIMALS = 6;
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})"
            + "(?::(\\d{2})(?:\\.(\\d{1,9}))?)?( ?(?:Z|UTC|\\+00(?::?00)?))?");
    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    private StopTimeText() {}

    /// The time of a cell, empty for what is not a time or does not say which zone it is in.
    public static Optional<StopTime> parse(String cell) {
        Optional<StopTime> time = StopTime.parse(cell);
        if (time.isPresent()) {
            return time;
        }
        Matcher form = matcher(cell);
        if (!form.matches() || (form.group(5) == null && !isSameInBothZones(local(form)))) {
            return Optional.empty();
        }
        String decimals = form.group(4) == null ? "" : form.group(4).replaceFirst("0+$", "");
        return decimals.length() > DECIMALS
                ? Optional.empty()
                : StopTime.parse(local(form) + (decimals.isEmpty() ? "" : "." + (decimals + "00000").substring(0, 6))
                        + "+00:00");
    }

    /// Whether the cell would be a time if it had a zone.
    public static boolean lacksZone(String cell) {
        Matcher form = matcher(cell);
        return form.matches() && form.group(5) == null;
    }

    private static Matcher matcher(String cell) {
        String text = cell.strip();
        return FORM.matcher(text.length() > LONGEST ? "" : text);
    }

    private static String local(Matcher form) {
        return form.group(1) + "T" + form.group(2) + ":" + (form.group(3) == null ? "00" : form.group(3));
    }

    private static boolean isSameInBothZones(String local) {
        try {
            return UNITED_KINGDOM.getRules().getValidOffsets(LocalDateTime.parse(local))
                    .equals(List.of(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
