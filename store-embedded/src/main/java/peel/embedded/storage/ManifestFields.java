package peel.embedded.storage;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.coverage.Coverage;

/// The fields of one object of a manifest. Each method throws an [IllegalArgumentException] when its field is missing or is
/// not what the method returns.
///
/// @param values by name
record ManifestFields(Map<String, String> values) {

    String text(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException("missing field " + name));
    }

    long number(String name) {
        return Long.parseLong(text(name));
    }

    int integer(String name) {
        return Integer.parseInt(text(name));
    }

    Month month() {
        String text = text("month");
        return Month.parse(text).orElseThrow(() -> new IllegalArgumentException("not a month: " + text));
    }

    Coverage coverage(Vocabulary vocabulary) {
        return new Coverage(month(), force(vocabulary), kind(), number("rows"), number("unplacedRows"),
                number("rejectedRows"), number("joinedRows"));
    }

    private Force force(Vocabulary vocabulary) {
        String id = text("force");
        return id.equals(Force.UNKNOWN.id())
                ? Force.UNKNOWN
                : vocabulary.findForce(id).orElseThrow(() -> new IllegalArgumentException("not a force: " + id));
    }

    private RecordKind kind() {
        String suffix = text("kind");
        return Arrays.stream(RecordKind.values()).filter(kind -> kind.fileSuffix().equals(suffix)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a kind: " + suffix));
    }
}
