package peel.bench.request;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import peel.geo.WebMercator;
import peel.model.Month;
import peel.sample.national.NationalSize;
import peel.sample.national.Sites;
import peel.sample.national.Sites.Site;

/// Generates requests: many different ones of each kind, always the same for an archive.
public final class RequestGenerator {
    private static final int MONTHS_SAMPLED = 3;
    private static final double TOWARDS_THE_RIM_METERS = 4_000;
    private static final double RADIUS_METERS = 1_800;
    private static final int ZOOMS = 15;

    private final NationalSize size;
    private final Random random;
    private final Sites sites;

    private RequestGenerator(NationalSize size) {
        this.size = size;
        random = new Random(size.seed() * 31 + 7);
        sites = new Sites(size.seed());
    }

    /// Generates requests for an archive.
    ///
    /// @param archive the folder that it was written to
    /// @param each how many of each kind; repeated if the archive does not have as many
    public static List<BenchmarkRequest> requests(Path archive, NationalSize size, int each) throws IOException {
        var generator = new RequestGenerator(size);
        List<RowSample> samples = new ArrayList<>();
        for (Month month : sampledMonths(size)) {
            samples.add(RowSample.read(archive, month, 1 + each / MONTHS_SAMPLED, generator.random));
        }
        List<BenchmarkRequest> requests = new ArrayList<>();
        for (RequestKind kind : RequestKind.values()) {
            for (int i = 0; i < each; i++) {
                RowSample sample = samples.get(i % samples.size());
                requests.add(generator.request(kind, i / samples.size(), sample));
            }
        }
        return requests;
    }

    private static List<Month> sampledMonths(NationalSize size) {
        List<Month> all = size.allMonths().stream().map(RequestGenerator::month).toList();
        return List.of(all.getFirst(), all.get(all.size() / 2), all.getLast()).stream().distinct().toList();
    }

    private BenchmarkRequest request(RequestKind kind, int number, RowSample sample) {
        return switch (kind) {
            case PLACE_MONTH -> new BenchmarkRequest(kind, sample.month(), of(number, sample.points()));
            case HISTORY -> new BenchmarkRequest(kind, sample.month(), of(number, sample.ids()));
            case UNPLACED -> new BenchmarkRequest(kind, sample.month(), of(number, sample.forcesUnplaced()));
            case NEAREST -> new BenchmarkRequest(kind, month(), text(either()));
            case RURAL_MILE -> new BenchmarkRequest(kind, month(), text(sites.inTheCountry()));
            case TOWN_MILE -> new BenchmarkRequest(kind, month(), text(sites.inATown()));
            case DENSE_MILE -> new BenchmarkRequest(kind, month(), text(sites.inTheDensestMile()));
            case COUNT_FORCE, COUNT_LSOAS ->
                new BenchmarkRequest(kind, sample.month(), of(number, sample.forcesUnplaced()));
            case COUNT_MONTHS, COUNT_CATEGORIES -> new BenchmarkRequest(kind, month(), "");
            case COUNT_POLYGON, PAGE_POLYGON, POLYGON_30 -> new BenchmarkRequest(kind, month(), polygon(30));
            case STREAM_CSV, STREAM_NDJSON -> new BenchmarkRequest(kind, month(), "");
            case TILE_MONTH, TILE_ALL -> new BenchmarkRequest(kind, month(), tile(number, either()));
            case POLYGON_2000 -> new BenchmarkRequest(kind, month(), polygon(2_000));
            case STOPS_MILE -> new BenchmarkRequest(kind, month(), text(random.nextBoolean()
                    ? sites.inATown()
                    : sites.inTheDensestMile()));
        };
    }

    private static String of(int number, List<String> choices) {
        return choices.get(number % choices.size());
    }

    private Month month() {
        return month(size.oldest()).plus(random.nextInt(size.months()));
    }

    private static Month month(YearMonth month) {
        return Month.of(month.getYear(), month.getMonthValue());
    }

    private Site either() {
        return random.nextBoolean() ? sites.inTheCountry() : sites.inATown();
    }

    /// A star around a point near the middle of London: its corners differ in their distance as a coast's do, and it never
    /// crosses itself.
    private String polygon(int corners) {
        Site centre = Sites.towards(sites.inTheDensestMile(), TOWARDS_THE_RIM_METERS * random.nextDouble(),
                2 * Math.PI * random.nextDouble());
        double lobes = 2 + random.nextInt(4);
        double phase = 2 * Math.PI * random.nextDouble();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double meters = RADIUS_METERS * (1 + 0.3 * Math.sin(lobes * angle + phase) + 0.05 * random.nextDouble());
            text.append(i == 0 ? "" : ":").append(text(Sites.towards(centre, meters, angle)));
        }
        return text.toString();
    }

    /// Each zoom of the map in turn.
    private static String tile(int number, Site site) {
        int zoom = number % ZOOMS;
        return zoom + "/" + WebMercator.x((int) Math.rint(site.lng() * 1e6), zoom) + "/"
                + WebMercator.y((int) Math.rint(site.lat() * 1e6), zoom);
    }

    private static String text(Site site) {
        return String.format(Locale.ROOT, "%.6f,%.6f", site.lat(), site.lng());
    }
}
