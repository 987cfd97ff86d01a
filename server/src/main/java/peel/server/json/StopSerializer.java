package peel.server.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.List;
import peel.json.JsonBuffer;
import peel.model.StopBooleanField;
import peel.model.StopField;
import peel.model.StopTextField;
import peel.store.query.StopView;

/// Appends one stop and search in wire order (docs/spec/api.md#stop-record), without the keys that a recorded answer
/// lacked.
final class StopSerializer {
    private static final List<Member> MEMBERS = Arrays.stream(StopField.values()).map(Member::of).toList();

    private StopSerializer() {}

    /// A key, and the same as bytes from the comma before it, which the first one goes without, to its colon.
    @SuppressWarnings("ArrayRecordComponent") // bytes made once and never changed
    private record Member(StopField key, byte[] name) {
        static Member of(StopField key) {
            return new Member(key, (",\"" + key.key() + "\":").getBytes(US_ASCII));
        }
    }

    static void append(JsonBuffer out, StopView stop) {
        out.raw('{');
        int skippedBytes = 1;
        for (Member member : MEMBERS) {
            if (stop.has(member.key)) {
                out.raw(member.name, skippedBytes, member.name.length - skippedBytes);
                appendValue(out, stop, member.key);
                skippedBytes = 0;
            }
        }
        out.raw('}');
    }

    private static void appendValue(JsonBuffer out, StopView stop, StopField key) {
        switch (key) {
            case AGE_RANGE -> RenderedViews.appendText(out, stop, StopTextField.AGE_RANGE);
            case OUTCOME -> appendOutcome(out, stop);
            case INVOLVED_PERSON -> out.raw(stop.isPersonInvolved() ? "true" : "false");
            case SELF_DEFINED_ETHNICITY -> RenderedViews.appendText(out, stop, StopTextField.SELF_DEFINED_ETHNICITY);
            case GENDER -> RenderedViews.appendText(out, stop, StopTextField.GENDER);
            case LEGISLATION -> RenderedViews.appendText(out, stop, StopTextField.LEGISLATION);
            case OUTCOME_LINKED_TO_OBJECT_OF_SEARCH ->
                appendFlag(out, stop, StopBooleanField.OUTCOME_LINKED_TO_OBJECT_OF_SEARCH);
            case DATETIME -> out.raw('"').raw(stop.time().toString()).raw('"');
            case REMOVAL_OF_MORE_THAN_OUTER_CLOTHING ->
                appendFlag(out, stop, StopBooleanField.REMOVAL_OF_MORE_THAN_OUTER_CLOTHING);
            case OUTCOME_OBJECT -> RenderedViews.appendOutcomeObject(out, stop);
            case LOCATION -> appendLocation(out, stop);
            case OPERATION -> appendFlag(out, stop, StopBooleanField.OPERATION);
            case OFFICER_DEFINED_ETHNICITY ->
                RenderedViews.appendText(out, stop, StopTextField.OFFICER_DEFINED_ETHNICITY);
            case TYPE -> RenderedViews.appendText(out, stop, StopTextField.TYPE);
            case OPERATION_NAME -> RenderedViews.appendText(out, stop, StopTextField.OPERATION_NAME);
            case OBJECT_OF_SEARCH -> RenderedViews.appendText(out, stop, StopTextField.OBJECT_OF_SEARCH);
        }
    }

    /// No outcome is an empty text here, where other texts are null.
    private static void appendOutcome(JsonBuffer out, StopView stop) {
        if (stop.isOutcomeFalse()) {
            out.raw("false");
        } else if (stop.text(StopTextField.OUTCOME).isEmpty()) {
            out.raw("\"\"");
        } else {
            RenderedViews.appendText(out, stop, StopTextField.OUTCOME);
        }
    }

    private static void appendLocation(JsonBuffer out, StopView stop) {
        if (stop.hasLocation()) {
            RenderedViews.appendLocation(out, stop);
        } else {
            out.raw("null");
        }
    }

    private static void appendFlag(JsonBuffer out, StopView stop, StopBooleanField flag) {
        out.raw(stop.flag(flag).json());
    }
}
