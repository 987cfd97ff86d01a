package peel.opensearch.record;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import peel.derive.MapGeneration;
import peel.derive.StopOutcomeRule;
import peel.model.Force;
import peel.model.Month;
import peel.model.StopBooleanField;
import peel.model.StopField;
import peel.model.StopOutcome;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;
import peel.store.query.StopView;

/// Shows a stop that [StopEncoder] wrote; moved from record to record. Not safe for several threads.
public final class StoredStop extends LocatedRecord implements StopView {
    private static final int TEXTS = StopFlags.TEXTS.values().size();

    private final ByteCursor in = new ByteCursor();

    private Month month = new Month(1900 * 12);
    private int flags;
    private int force;
    private long epochMicros;
    private int flagBits;
    private final int[] textAt = new int[TEXTS];
    private int ownAt;

    /// A view of the stops of a release.
    public StoredStop(RecordContext context) {
        super(context);
    }

    /// Shows a stop. Its bytes must stay as they are meanwhile.
    ///
    /// @param newMonth the month under which it was published
    /// @throws IllegalArgumentException when the bytes are no stop
    public StoredStop show(Month newMonth, byte[] bytes, int from, int length) {
        in.over(bytes, from, length);
        month = newMonth;
        flags = in.get();
        force = in.get();
        epochMicros = in.getLong();
        place(is(StopFlags.LOCATED), is(StopFlags.LOCATED) ? in.getLong() : 0);
        flagBits = in.get();
        for (int text = 0; text < TEXTS; text++) {
            textAt[text] = in.position();
            in.skip(Math.max(0, in.getVarInt() - 1));
        }
        ownAt = in.position();
        return this;
    }

    private boolean is(int flag) {
        return (flags & flag) != 0;
    }

    @Override
    public Month month() {
        return month;
    }

    @Override
    public Force force() {
        return context.force(force);
    }

    @Override
    public StopTime time() {
        return new StopTime(epochMicros);
    }

    @Override
    public String locationName() {
        return is(StopFlags.OWN_NAME)
                ? in.moveTo(ownAt).getText()
                : context.places().nameInStops(placeOrdinal(), MapGeneration.of(month),
                        force().isBritishTransportPolice());
    }

    @Override
    public Optional<String> text(StopTextField field) {
        int lengthPlusOne = in.moveTo(textAt[StopFlags.TEXTS.of(field)]).getVarInt();
        return lengthPlusOne == 0
                ? Optional.empty()
                : Optional.of(new String(in.getBytes(lengthPlusOne - 1), StandardCharsets.UTF_8));
    }

    @Override
    public TriState flag(StopBooleanField field) {
        return StopFlags.STATES.at(flagBits >>> 2 * StopFlags.ANSWERS.of(field) & 3);
    }

    @Override
    public boolean isPersonInvolved() {
        return is(StopFlags.PERSON);
    }

    @Override
    public StopOutcome outcome() {
        if (!is(StopFlags.OWN_OUTCOME)) {
            return StopOutcomeRule.of(text(StopTextField.OUTCOME).orElse(""));
        }
        afterName();
        in.skip(is(StopFlags.LACKS_KEYS) ? 2 : 0);
        return new StopOutcome(in.getText(), in.getText());
    }

    @Override
    public boolean isOutcomeFalse() {
        return is(StopFlags.OUTCOME_FALSE);
    }

    @Override
    public boolean has(StopField key) {
        if (!is(StopFlags.LACKS_KEYS)) {
            return true;
        }
        afterName();
        int missing = in.get() << 8 | in.get();
        return (missing & StopFlags.KEYS.bit(key)) == 0;
    }

    private void afterName() {
        in.moveTo(ownAt);
        if (is(StopFlags.OWN_NAME)) {
            in.skipText();
        }
    }
}
