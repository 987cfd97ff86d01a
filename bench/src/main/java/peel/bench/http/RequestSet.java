package peel.bench.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import peel.bench.query.Kind;
import peel.bench.query.Question;
import peel.store.Release;

/// Requests that are sent in turn.
///
/// @param name in tables
/// @param file in file names and in the ceiling's paths
/// @param kind the kind of all of them; empty for a mixture
/// @param clients how many connections ask at the same time
/// @param requests in their order
public record RequestSet(String name, String file, Optional<Kind> kind, int clients, List<ApiRequest> requests) {
    private static final int CLIENTS = 16;
    private static final int MANY_CLIENTS = 64;
    private static final int MIXED = 400;

    /// The sets of a run: each kind that the API has, the dense mile once more with many clients, and the mixture.
    public static List<RequestSet> of(List<Question> questions, Release release, long seed) {
        List<RequestSet> sets = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.COUNTS) {
                sets.add(new RequestSet(kind.label(), kind.name(), Optional.of(kind), CLIENTS,
                        of(kind, questions, release)));
            }
        }
        sets.add(new RequestSet("dense mile, " + MANY_CLIENTS + " clients", "DENSE_MILE_MANY",
                Optional.of(Kind.DENSE_MILE), MANY_CLIENTS, of(Kind.DENSE_MILE, questions, release)));
        sets.add(new RequestSet("mixture", "MIXTURE", Optional.empty(), CLIENTS, mixture(questions, release, seed)));
        return sets;
    }

    private static List<ApiRequest> of(Kind kind, List<Question> questions, Release release) {
        return questions.stream().filter(question -> question.kind() == kind)
                .map(question -> ApiRequest.of(question, release)).toList();
    }

    /// 60 of 100 a mile around a place with crimes, 20 a place, 10 an id, 5 a polygon, 5 reference data.
    private static List<ApiRequest> mixture(List<Question> questions, Release release, long seed) {
        Random random = new Random(seed);
        List<Question> atPlaces = questions.stream().filter(each -> each.kind() == Kind.PLACE_MONTH).toList();
        List<ApiRequest> places = of(Kind.PLACE_MONTH, questions, release);
        List<ApiRequest> ids = of(Kind.HISTORY, questions, release);
        List<ApiRequest> polygons = of(Kind.POLYGON_30, questions, release);
        List<ApiRequest> reference = List.of(ApiRequest.get("/api/forces"),
                ApiRequest.get("/api/crime-categories?date=2025-12"), ApiRequest.get("/api/crime-last-updated"),
                ApiRequest.get("/api/crimes-street-dates"));
        List<ApiRequest> mixture = new ArrayList<>();
        for (int i = 0; i < MIXED; i++) {
            int chance = random.nextInt(100);
            if (chance < 60) {
                Question place = any(atPlaces, random);
                mixture.add(ApiRequest.of(new Question(Kind.TOWN_MILE, place.month(), place.what()), release));
            } else {
                mixture.add(any(chance < 80 ? places : chance < 90 ? ids : chance < 95 ? polygons : reference, random));
            }
        }
        return mixture;
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// The lines that ask Peel.
    List<String> lines() {
        return requests.stream().map(ApiRequest::toLine).toList();
    }

    /// The lines that ask the ceiling for the same bytes.
    List<String> ceilingLines() {
        return lines("/");
    }

    /// The lines that let Jetty compress them.
    List<String> zlibLines() {
        return lines(Ceiling.ZLIB);
    }

    private List<String> lines(String before) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            lines.add(ApiRequest.get(before + file + "/" + i).toLine());
        }
        return lines;
    }
}
