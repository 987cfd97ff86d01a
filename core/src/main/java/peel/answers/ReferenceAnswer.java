package peel.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.archive.Excerpt;
import peel.archive.RejectReason;
import peel.archive.Tally;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.ReferenceMethod;
import peel.model.ReferencePath;
import peel.model.TooManyWordsException;
import peel.model.Vocabulary;
import peel.store.Reference;
import peel.store.ReferenceSink;
import peel.wire.JsonBytes;

/// Reads an answer that is kept as it was told: the whole of it is one record, handed over or rejected.
final class ReferenceAnswer {
    /// The largest body; the API's own have at most some 130 KB (docs/spec/api.md#neighbourhood-boundary).
    private static final int MAX_BYTES = 4 << 20;
    private static final int SHOWN = 300;

    private final AnswerMethod shape;
    private final ReferenceQuestion question;
    private final Vocabulary vocabulary;
    private final Tally tally;
    private final ReferenceSink sink;
    private final JsonBytes body = new JsonBytes(4096);
    private final List<Members> listed = new ArrayList<>();
    private final RingOfAnswer ring = new RingOfAnswer();

    ReferenceAnswer(AnswerMethod shape, AnswerName name, Vocabulary vocabulary, Tally tally, ReferenceSink sink) {
        this.shape = shape;
        this.question = new ReferenceQuestion(name);
        this.vocabulary = vocabulary;
        this.tally = tally;
        this.sink = sink;
    }

    /// Whether an answer of this shape is one record.
    static boolean isOneRecord(AnswerMethod shape) {
        return shape == AnswerMethod.CRIME_CATEGORIES || !ReferenceQuestion.possible(shape).isEmpty();
    }

    /// Whether there is something to keep: an empty list is an answer only when the name says of what.
    boolean isTold() {
        return shape != AnswerMethod.EMPTY || question.method(shape).isPresent();
    }

    /// Reads all records.
    ///
    /// @param first the first one, already read; empty for an empty list
    void read(Optional<Json> first, JsonRecords records) throws IOException {
        @Nullable
        BadRecord mistake = null;
        Optional<Json> record = first;
        long position = 0;
        long line = 1;
        String excerpt = first.map(json -> json.excerpt(SHOWN)).orElse("[]");
        body.raw(records.isArray() ? "[" : "");
        while (record.isPresent()) {
            position++;
            if (mistake == null) {
                try {
                    take(record.get(), records.isArray());
                } catch (BadRecord bad) {
                    mistake = bad;
                    line = position;
                    excerpt = record.get().excerpt(SHOWN);
                }
            }
            record = records.next();
        }
        body.raw(records.isArray() ? "]" : "");
        if (mistake == null) {
            mistake = handOver(first);
        }
        if (mistake != null) {
            tally.rejected(line, mistake.reason(), mistake.detail(), Excerpt.of(excerpt));
        }
    }

    private void take(Json record, boolean isInArray) throws BadRecord {
        if (Shapes.of(record, isInArray) != shape) {
            throw new BadRecord(RejectReason.BAD_VALUE,
                    "this is not the same as the records before it, which are of " + shape.text());
        }
        Members members = Members.of(record);
        switch (shape) {
            case FORCES_OR_NEIGHBOURHOODS -> {
                members.filledText("id");
                members.text("name");
                listed.add(members);
            }
            case CRIME_CATEGORIES -> {
                members.filledText("url");
                members.filledText("name");
                listed.add(members);
            }
            case NEIGHBOURHOOD_BOUNDARY -> ring.add(members);
            case CRIMES_STREET_DATES -> month(members);
            case CRIME_LAST_UPDATED, LOCATE_NEIGHBOURHOOD -> {
                for (String key : members.object().members().keySet()) {
                    members.filledText(key);
                }
            }
            default -> {
            }
        }
        body.raw(body.length() > 1 ? "," : "");
        WireForm.append(record, body);
        if (body.length() > MAX_BYTES) {
            throw new BadRecord(RejectReason.BAD_VALUE, "the answer has more than " + MAX_BYTES + " bytes");
        }
    }

    private static void month(Members members) throws BadRecord {
        members.month("date");
        if (members.object().has("stop-and-search")) {
            Json forces = members.get("stop-and-search");
            if (!(forces instanceof Json.Arr(List<Json> items))
                    || !items.stream().allMatch(item -> item instanceof Json.Text)) {
                throw members.wrong("stop-and-search", forces, "an array of forces");
            }
        }
    }

    private @Nullable BadRecord handOver(Optional<Json> first) throws IOException {
        try {
            if (shape == AnswerMethod.CRIME_CATEGORIES) {
                learnCategories();
            } else {
                Reference reference = reference(first);
                learnForces(reference.path());
                sink.reference(reference);
            }
            tally.loaded(true);
            return null;
        } catch (BadRecord bad) {
            return bad;
        } catch (TooManyWordsException e) {
            return new BadRecord(RejectReason.TOO_MANY_WORDS, String.valueOf(e.getMessage()));
        }
    }

    private Reference reference(Optional<Json> first) throws BadRecord {
        ReferenceMethod method = question.method(shape)
                .orElseThrow(() -> ReferenceQuestion.unnamed("it is an answer of "
                        + shape.text() + ", which its shape does not tell apart",
                        ReferenceQuestion.possible(shape).getLast()));
        Optional<String> ownId = shape == AnswerMethod.FORCE || shape == AnswerMethod.NEIGHBOURHOOD
                ? first.flatMap(ReferenceAnswer::idOf)
                : Optional.empty();
        ReferencePath path = question.path(method, ownId);
        return method == ReferenceMethod.BOUNDARY && first.isPresent()
                ? Reference.of(path, body.toByteArray(), ring.boundary())
                : Reference.of(path, body.toByteArray());
    }

    private static Optional<String> idOf(Json record) {
        return record instanceof Json.Obj obj && obj.members().get("id") instanceof Json.Text(String id)
                ? Optional.of(id)
                : Optional.empty();
    }

    private void learnCategories() throws BadRecord {
        for (Members category : listed) {
            String slug = category.text("url");
            if (!slug.equals(CrimeCategory.ALL_CRIME)) {
                CrimeCategory learnt = vocabulary.categoryTold(slug, category.text("name"));
                if (vocabulary.learntCategories().contains(learnt)) {
                    tally.unknownWord("crime category", slug);
                }
            }
        }
    }

    private void learnForces(ReferencePath path) throws BadRecord {
        if (path.method() == ReferenceMethod.FORCES) {
            for (Members force : listed) {
                if (!ReferencePath.isForceId(force.text("id"))) {
                    throw force.wrong("id", force.get("id"), "lower-case letters and hyphens");
                }
            }
            for (Members force : listed) {
                learn(vocabulary.forceTold(force.text("id"), force.text("name")));
            }
        } else if (path.method().hasForce()) {
            learn(vocabulary.forceWithId(path.forceId(), path.forceId()));
        }
    }

    private void learn(Force force) {
        if (vocabulary.learntForces().contains(force)) {
            tally.unknownWord("force", force.id());
        }
    }
}
