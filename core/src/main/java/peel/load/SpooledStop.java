package peel.load;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import peel.model.RecordKind;
import peel.model.StopBooleanField;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;
import peel.store.row.StopRow;
import peel.store.row.UpstreamFieldsCodec;
import peel.store.row.UpstreamStop;
import peel.text.LogText;

/// A stop and search of an undated file.
record SpooledStop(Common common, StopTime time,
        Map<StopTextField, Optional<String>> texts, Map<StopBooleanField, TriState> flags,
        Optional<UpstreamStop> upstream) implements SpooledRow, StopRow {

    /// The byte before each row of this kind.
    static final int KIND = 's';

    static void write(int file, StopRow row, SpoolOutput out) throws IOException {
        out.common(file, row);
        out.out().writeLong(row.time().epochMicros());
        for (StopTextField text : StopTextField.values()) {
            out.optionalText(row.text(text));
        }
        for (StopBooleanField flag : StopBooleanField.values()) {
            out.text(row.flag(flag).name());
        }
        out.upstream(row.upstream());
    }

    static SpooledStop read(SpoolInput in) throws IOException {
        return new SpooledStop(in.common(), new StopTime(in.in().readLong()), texts(in), flags(in),
                in.upstream(UpstreamFieldsCodec::readStop));
    }

    private static Map<StopTextField, Optional<String>> texts(SpoolInput in) throws IOException {
        Map<StopTextField, Optional<String>> texts = new EnumMap<>(StopTextField.class);
        for (StopTextField text : StopTextField.values()) {
            texts.put(text, in.optionalText());
        }
        return texts;
    }

    private static Map<StopBooleanField, TriState> flags(SpoolInput in) throws IOException {
        Map<StopBooleanField, TriState> flags = new EnumMap<>(StopBooleanField.class);
        for (StopBooleanField flag : StopBooleanField.values()) {
            flags.put(flag, TriState.valueOf(in.text()));
        }
        return flags;
    }

    @Override
    public Optional<String> text(StopTextField text) {
        return texts.getOrDefault(text, Optional.empty());
    }

    @Override
    public TriState flag(StopBooleanField flag) {
        return flags.getOrDefault(flag, TriState.UNKNOWN);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.STOP_AND_SEARCH;
    }

    @Override
    public String excerpt() {
        return LogText.of(time + "," + texts.values().stream().map(text -> text.orElse(""))
                .collect(Collectors.joining(",")));
    }
}
