package peel.writer;

import java.util.Optional;
import peel.json.JsonBuffer;
import peel.model.Month;
import peel.store.coverage.MissingFile;

/// The members that stand before records and counts.
final class HeaderJson {
    private HeaderJson() {}

    /// Appends the members, without a comma after the last.
    ///
    /// @param total the name of the member with the number of records
    static void append(JsonBuffer out, RecordHeader header, String total) {
        out.raw("\"release\":").number(header.release());
        month(out.raw(",\"from\":"), header.from());
        month(out.raw(",\"to\":"), header.to());
        out.raw(",\"").raw(total).raw("\":").number(header.matched());
        out.raw(",\"missing\":[");
        String separator = "";
        for (MissingFile missing : header.missing()) {
            out.raw(separator).raw("{\"kind\":").string(missing.kind().id());
            month(out.raw(",\"month\":"), Optional.of(missing.month()));
            out.raw(",\"force\":");
            missing.force().ifPresentOrElse(force -> out.string(force.id()), () -> out.raw("null"));
            out.raw('}');
            separator = ",";
        }
        out.raw("],\"licence\":").string(DataLicence.NAME);
    }

    private static void month(JsonBuffer out, Optional<Month> month) {
        if (month.isPresent()) {
            out.raw('"').month(month.get()).raw('"');
        } else {
            out.raw("null");
        }
    }
}
