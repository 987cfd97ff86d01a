package peel.opensearch.record;

import java.util.OptionalInt;
import java.util.OptionalLong;
import peel.model.Month;
import peel.model.PersistentId;
import peel.store.copy.CopiedStep;

/// Steps of recorded histories as bytes: ordinals of outcome and force; persistent id; position; months from the step's month
/// to its date; whether it has a number of a suspect and a place, and these.
public final class StepCodec {
    private static final int HAS_PERSON = 1;
    private static final int LOCATED = 2;

    private StepCodec() {}

    /// Adds a step.
    public static void write(CopiedStep step, ByteSink out) {
        out.put(step.category().ordinal()).put(step.force().ordinal());
        for (int part = 0; part < 4; part++) {
            out.putLong(step.id().part(part));
        }
        out.putVarInt(step.position()).putSigned(step.date().index() - step.month().index());
        out.put((step.personId().isPresent() ? HAS_PERSON : 0) | (step.placeKey().isPresent() ? LOCATED : 0));
        step.personId().ifPresent(out::putVarInt);
        step.placeKey().ifPresent(out::putLong);
    }

    /// Reads a step.
    ///
    /// @param month the month under which it is held
    /// @throws IllegalArgumentException when the bytes are no step
    public static CopiedStep read(RecordContext context, Month month, byte[] bytes) {
        ByteCursor in = new ByteCursor().over(bytes, 0, bytes.length);
        int category = in.get();
        int force = in.get();
        PersistentId id = new PersistentId(in.getLong(), in.getLong(), in.getLong(), in.getLong());
        int position = in.getVarInt();
        Month date = month.plus(in.getSigned());
        int flags = in.get();
        OptionalInt person = (flags & HAS_PERSON) == 0 ? OptionalInt.empty() : OptionalInt.of(in.getVarInt());
        OptionalLong key = (flags & LOCATED) == 0 ? OptionalLong.empty() : OptionalLong.of(in.getLong());
        return new CopiedStep(month, id, context.outcome(category), date, person, position, context.force(force), key);
    }
}
