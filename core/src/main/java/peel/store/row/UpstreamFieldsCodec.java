package peel.store.row;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import peel.model.Month;
import peel.model.StopField;
import peel.model.StopOutcome;

/// Upstream fields as bytes. Few rows have any, so this code is plain and not fast. The embedded store keeps these bytes on
/// disk: whoever changes them gives its format a new number.
public final class UpstreamFieldsCodec {
    private UpstreamFieldsCodec() {}

    /// Writes the fields of a row. The bytes do not contain their length or which kind of row they are of.
    ///
    /// @throws IOException when writing fails
    public static void write(UpstreamFields fields, DataOutput out) throws IOException {
        switch (fields) {
            case UpstreamCrime crime -> write(crime, out);
            case UpstreamOutcome outcome -> write(outcome, out);
            case UpstreamStop stop -> write(stop, out);
        }
    }

    private static void write(UpstreamCrime crime, DataOutput out) throws IOException {
        out.writeInt(crime.id());
        out.writeInt(crime.position());
        writeOptional(crime.locationId(), out);
        out.writeUTF(crime.locationName());
        out.writeBoolean(crime.isBritishTransportPolice());
        out.writeUTF(crime.locationSubtype());
        out.writeUTF(crime.outcomeSubtype());
        out.writeUTF(crime.context());
        out.writeInt(crime.outcomeMonth().map(Month::index).orElse(-1));
        out.writeBoolean(crime.fromOutcomeResponse());
    }

    private static void write(UpstreamOutcome outcome, DataOutput out) throws IOException {
        out.writeInt(outcome.crimeId());
        out.writeInt(outcome.crimeMonth().index());
        out.writeInt(outcome.position());
        out.writeInt(outcome.date().index());
        writeOptional(outcome.personId(), out);
        out.writeBoolean(outcome.isHistoryStep());
    }

    private static void write(UpstreamStop stop, DataOutput out) throws IOException {
        out.writeInt(stop.position());
        writeOptional(stop.locationId(), out);
        out.writeUTF(stop.locationName());
        out.writeBoolean(stop.isPersonInvolved());
        out.writeUTF(stop.outcome().id());
        out.writeUTF(stop.outcome().name());
        out.writeBoolean(stop.isOutcomeFalse());
        out.writeUTF(stop.missingKeys().stream().map(StopField::key).sorted().collect(Collectors.joining(" ")));
    }

    /// Reads the fields of a crime.
    ///
    /// @throws IOException when reading fails
    public static UpstreamCrime readCrime(DataInput in) throws IOException {
        return new UpstreamCrime(in.readInt(), in.readInt(), readOptional(in), in.readUTF(), in.readBoolean(),
                in.readUTF(), in.readUTF(), in.readUTF(), readMonth(in), in.readBoolean());
    }

    /// Reads the fields of an outcome.
    ///
    /// @throws IOException when reading fails
    public static UpstreamOutcome readOutcome(DataInput in) throws IOException {
        return new UpstreamOutcome(in.readInt(), new Month(in.readInt()), in.readInt(), new Month(in.readInt()),
                readOptional(in), in.readBoolean());
    }

    /// Reads the fields of a stop.
    ///
    /// @throws IOException when reading fails
    public static UpstreamStop readStop(DataInput in) throws IOException {
        return new UpstreamStop(in.readInt(), readOptional(in), in.readUTF(), in.readBoolean(),
                new StopOutcome(in.readUTF(), in.readUTF()), in.readBoolean(), keys(in.readUTF()));
    }

    private static Set<StopField> keys(String names) {
        Set<String> written = Set.of(names.split(" "));
        return Arrays.stream(StopField.values()).filter(key -> written.contains(key.key())).collect(Collectors.toSet());
    }

    private static void writeOptional(OptionalInt value, DataOutput out) throws IOException {
        out.writeBoolean(value.isPresent());
        out.writeInt(value.orElse(0));
    }

    private static OptionalInt readOptional(DataInput in) throws IOException {
        boolean isPresent = in.readBoolean();
        int value = in.readInt();
        return isPresent ? OptionalInt.of(value) : OptionalInt.empty();
    }

    private static Optional<Month> readMonth(DataInput in) throws IOException {
        int index = in.readInt();
        return index < 0 ? Optional.empty() : Optional.of(new Month(index));
    }
}
