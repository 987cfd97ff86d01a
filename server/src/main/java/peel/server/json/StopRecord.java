package peel.server.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.List;
import peel.model.StopFlag;
import peel.model.StopKey;
import peel.model.StopText;
import peel.store.StopView;
import peel.wire.JsonBytes;

/// Appends one stop and search in wire order (docs/spec/api.md#stop-record), without the keys that a recorded answer
/// lacked.
final class StopRecord {
    private static final List<Member> MEMBERS = Arrays.stream(StopKey.values()).map(Member::of).toList();

    private StopRecord() {}

    /// A key, and the same as bytes from the comma before it, which the first one goes without, to its colon.
    @SuppressWarnings("ArrayRecordComponent") // bytes made once and never changed
    private record Member(StopKey key, byte[] name) {
        static Member of(StopKey key) {
            return new Member(key, (",\"" + key.key() + "\":").getBytes(US_ASCII));
        }
    }

    static void append(JsonBytes out, StopView stop) {
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

    private static void appendValue(JsonBytes out, StopView stop, StopKey key) {
        switch (key) {
            case AGE_RANGE -> stop.appendText(StopText.AGE_RANGE, out);
            case OUTCOME -> appendOutcome(out, stop);
            case INVOLVED_PERSON -> out.raw(stop.isPersonInvolved() ? "true" : "false");
            case SELF_DEFINED_ETHNICITY -> stop.appendText(StopText.SELF_DEFINED_ETHNICITY, out);
            case GENDER -> stop.appendText(StopText.GENDER, out);
            case LEGISLATION -> stop.appendText(StopText.LEGISLATION, out);
            case OUTCOME_LINKED_TO_OBJECT_OF_SEARCH ->
                appendFlag(out, stop, StopFlag.OUTCOME_LINKED_TO_OBJECT_OF_SEARCH);
            case DATETIME -> out.raw('"').raw(stop.time().toString()).raw('"');
            case REMOVAL_OF_MORE_THAN_OUTER_CLOTHING ->
                appendFlag(out, stop, StopFlag.REMOVAL_OF_MORE_THAN_OUTER_CLOTHING);
            case OUTCOME_OBJECT -> stop.appendOutcomeObject(out);
            case LOCATION -> appendLocation(out, stop);
            case OPERATION -> appendFlag(out, stop, StopFlag.OPERATION);
            case OFFICER_DEFINED_ETHNICITY -> stop.appendText(StopText.OFFICER_DEFINED_ETHNICITY, out);
            case TYPE -> stop.appendText(StopText.TYPE, out);
            case OPERATION_NAME -> stop.appendText(StopText.OPERATION_NAME, out);
            case OBJECT_OF_SEARCH -> stop.appendText(StopText.OBJECT_OF_SEARCH, out);
        }
    }

    /// No outcome is an empty text here, where other texts are null.
    private static void appendOutcome(JsonBytes out, StopView stop) {
        if (stop.isOutcomeFalse()) {
            out.raw("false");
        } else if (stop.text(StopText.OUTCOME).isEmpty()) {
            out.raw("\"\"");
        } else {
            stop.appendText(StopText.OUTCOME, out);
        }
    }

    private static void appendLocation(JsonBytes out, StopView stop) {
        if (stop.hasLocation()) {
            stop.appendLocation(out);
        } else {
            out.raw("null");
        }
    }

    private static void appendFlag(JsonBytes out, StopView stop, StopFlag flag) {
        out.raw(stop.flag(flag).json());
    }
}
