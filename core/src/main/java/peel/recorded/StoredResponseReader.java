package peel.recorded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.json.JsonBuffer;
import peel.model.ApiMethod;
import peel.model.CrimeCategory;
import peel.model.DictionaryFullException;
import peel.model.Force;
import peel.model.ResourceKey;
import peel.model.Vocabulary;
import peel.recorded.json.Json;
import peel.recorded.json.JsonObjectReader;
import peel.recorded.json.JsonRecordReader;
import peel.recorded.json.JsonSerializer;
import peel.store.row.RecordSink;
import peel.store.row.StoredResponse;
import peel.text.LogText;

/// Reads a stored response: the whole of it is one record, passed on or rejected.
final class StoredResponseReader {
    /// The largest body; the API's own have at most some 130 KB (docs/spec/api.md#neighbourhood-boundary).
    private static final int MAX_BYTES = 4 << 20;
    private static final int SHOWN = 300;

    private final ResponseShape shape;
    private final ResourceKeyResolver request;
    private final Vocabulary vocabulary;
    private final FileStatsBuilder stats;
    private final RecordSink records;
    private final JsonBuffer body = new JsonBuffer(4096);
    private final List<JsonObjectReader> listed = new ArrayList<>();
    private final BoundaryParser ring = new BoundaryParser();

    StoredResponseReader(ResponseShape shape, ResponseFileName name, Vocabulary vocabulary, FileStatsBuilder stats,
            RecordSink records) {
        this.shape = shape;
        this.request = new ResourceKeyResolver(name);
        this.vocabulary = vocabulary;
        this.stats = stats;
        this.records = records;
    }

    /// Whether a response of this shape is one record.
    static boolean isOneRecord(ResponseShape shape) {
        return shape == ResponseShape.CRIME_CATEGORIES || !shape.storedMethods().isEmpty();
    }

    /// Whether the response is stored: an empty list is only if the name of its file states the method.
    boolean isRecorded() {
        return shape != ResponseShape.EMPTY || request.method(shape).isPresent();
    }

    /// Reads all records.
    ///
    /// @param first the first one, already read; empty for an empty list
    void read(Optional<Json> first, JsonRecordReader json) throws IOException {
        @Nullable
        RejectedException rejection = null;
        Optional<Json> record = first;
        long position = 0;
        long line = 1;
        String excerpt = first.map(value -> value.excerpt(SHOWN)).orElse("[]");
        body.raw(json.isArray() ? "[" : "");
        while (record.isPresent()) {
            position++;
            if (rejection == null) {
                try {
                    add(record.get(), json.isArray());
                } catch (RejectedException bad) {
                    rejection = bad;
                    line = position;
                    excerpt = record.get().excerpt(SHOWN);
                }
            }
            record = json.next();
        }
        body.raw(json.isArray() ? "]" : "");
        if (rejection == null) {
            rejection = passOn(first);
        }
        if (rejection != null) {
            stats.rejected(line, rejection, LogText.of(excerpt));
        }
    }

    private void add(Json record, boolean isInArray) throws RejectedException {
        if (ResponseTypeDetector.of(record, isInArray) != shape) {
            throw new RejectedException(RejectReason.BAD_VALUE,
                    "this record differs from those before it, which are of " + shape.text());
        }
        JsonObjectReader members = JsonObjectReader.of(record);
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
        JsonSerializer.append(record, body);
        if (body.length() > MAX_BYTES) {
            throw new RejectedException(RejectReason.BAD_VALUE,
                    "the response has more than " + MAX_BYTES + " bytes");
        }
    }

    private static void month(JsonObjectReader members) throws RejectedException {
        members.month("date");
        if (members.object().has("stop-and-search")) {
            Json forces = members.get("stop-and-search");
            if (!(forces instanceof Json.Arr(List<Json> items))
                    || !items.stream().allMatch(item -> item instanceof Json.Text)) {
                throw members.wrong("stop-and-search", forces, "an array of forces");
            }
        }
    }

    private @Nullable RejectedException passOn(Optional<Json> first) throws IOException {
        try {
            if (shape == ResponseShape.CRIME_CATEGORIES) {
                addCategories();
            } else {
                StoredResponse response = response(first);
                addForces(response.key());
                records.storedResponse(response);
            }
            stats.loaded(true);
            return null;
        } catch (RejectedException bad) {
            return bad;
        } catch (DictionaryFullException e) {
            return new RejectedException(RejectReason.TOO_MANY_VALUES, String.valueOf(e.getMessage()));
        }
    }

    private StoredResponse response(Optional<Json> first) throws RejectedException {
        ApiMethod method = request.method(shape)
                .orElseThrow(() -> ResourceKeyResolver.unnamed("it may be a response about "
                        + shape.text(),
                        shape.storedMethods().getLast()));
        Optional<String> ownId = shape == ResponseShape.FORCE || shape == ResponseShape.NEIGHBOURHOOD
                ? first.flatMap(StoredResponseReader::idOf)
                : Optional.empty();
        ResourceKey key = request.key(method, ownId);
        return method == ApiMethod.NEIGHBOURHOOD_BOUNDARY && first.isPresent()
                ? StoredResponse.of(key, body.toByteArray(), ring.boundary())
                : StoredResponse.of(key, body.toByteArray());
    }

    private static Optional<String> idOf(Json record) {
        return record instanceof Json.Obj obj && obj.members().get("id") instanceof Json.Text(String id)
                ? Optional.of(id)
                : Optional.empty();
    }

    private void addCategories() throws RejectedException {
        for (JsonObjectReader category : listed) {
            String slug = category.text("url");
            if (!slug.equals(CrimeCategory.ALL_CRIME)) {
                CrimeCategory upstream = vocabulary.upsertCategory(slug, category.text("name"));
                if (vocabulary.additionalCategories().contains(upstream)) {
                    stats.unknownValue("crime category", slug);
                }
            }
        }
    }

    private void addForces(ResourceKey key) throws RejectedException {
        if (key.method() == ApiMethod.FORCES) {
            for (JsonObjectReader force : listed) {
                if (!ResourceKey.isForceId(force.text("id"))) {
                    throw force.wrong("id", force.get("id"), "lower-case letters and hyphens");
                }
            }
            for (JsonObjectReader force : listed) {
                markAsAdded(vocabulary.upsertForce(force.text("id"), force.text("name")));
            }
        } else if (key.method().hasForce()) {
            markAsAdded(vocabulary.getOrAddForce(key.forceId(), key.forceId()));
        }
    }

    private void markAsAdded(Force force) {
        if (vocabulary.additionalForces().contains(force)) {
            stats.unknownValue("force", force.id());
        }
    }
}
