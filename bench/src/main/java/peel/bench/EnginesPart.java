package peel.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import peel.bench.engine.EngineName;
import peel.bench.engine.MeasureEngine;
import peel.bench.engine.Measurement;
import peel.bench.process.Subprocess;
import peel.bench.report.MedianAndRange;
import peel.bench.report.Section;
import peel.bench.report.Table;
import peel.bench.request.RequestKind;

/// The parts `inprocess` and `engines`: every engine executes the same requests. Engines take turns, each time in a new
/// process.
final class EnginesPart {
    private final Settings settings;
    private final WorkDirectory work;
    private final Set<String> versions;
    private final List<String> skipped;
    private final List<EngineName> engines = new ArrayList<>(List.of(EngineName.PEEL));
    private final Results results = new Results();
    private final Table loads = new Table("engine", "load, s", "of that its own");

    EnginesPart(Settings settings, WorkDirectory work, Set<String> versions, List<String> skipped) {
        this.settings = settings;
        this.work = work;
        this.versions = versions;
        this.skipped = skipped;
    }

    List<Section> run() throws IOException {
        double peel = work.preparePeel();
        loads.row(EngineName.PEEL.label(), MedianAndRange.number(peel),
                "crimes, outcomes, stops, joins, and reading back");
        try (PostgresServer postgres = new PostgresServer(settings)) {
            if (settings.parts().contains(Part.ENGINES)) {
                loadEngines(postgres);
            }
            for (int run = 1; run <= settings.runs(); run++) {
                for (EngineName engine : engines) {
                    Progress.print("run " + run + ": " + engine.label());
                    measure(engine);
                }
            }
        }
        List<Section> sections = new ArrayList<>();
        sections.add(inProcess());
        if (settings.parts().contains(Part.ENGINES)) {
            sections.add(otherEngines());
            sections.add(details());
            sections.add(new Section("Loading the other engines",
                    "As they were loaded once and kept. DuckDB reads the same CSV files and derives in SQL; "
                            + "SQLite and PostgreSQL load what it derived; so they have crimes alone. The row of DuckDB with every row "
                            + "and column keeps what Peel keeps, but derives and joins nothing and is not read back.",
                    loads));
        }
        return sections;
    }

    private void loadEngines(PostgresServer postgres) throws IOException {
        double duckDb = work.prepareEngine("duckdb");
        double export = work.prepareEngine("export");
        loads.row(EngineName.DUCKDB.label(), MedianAndRange.number(duckDb), "reading CSV, deriving and sorting crimes");
        loads.row(EngineName.DUCKDB.label() + ", every row and column",
                MedianAndRange.number(work.prepareEngine("duckdb-files")), "reading CSV and sorting three tables");
        engines.add(EngineName.DUCKDB);
        double sqlite = work.prepareEngine("sqlite");
        loads.row("SQLite", MedianAndRange.number(duckDb + export + sqlite), MedianAndRange.number(sqlite) + " s");
        engines.add(EngineName.SQLITE_RTREE);
        engines.add(EngineName.SQLITE_PLACES);
        Optional<String> whyNot = postgres.start();
        if (whyNot.isPresent()) {
            skipped.add("PostgreSQL with PostGIS: " + whyNot.get());
        } else {
            double postgresSeconds = work.prepareEngine("postgres");
            loads.row("PostgreSQL + PostGIS", MedianAndRange.number(duckDb + export + postgresSeconds),
                    MedianAndRange.number(postgresSeconds) + " s");
            engines.add(EngineName.POSTGRES);
            engines.add(EngineName.POSTGRES_JSON);
        }
    }

    private void measure(EngineName engine) throws IOException {
        Subprocess process = Subprocess.run(settings.programs().bench(MeasureEngine.class, engine.id(),
                settings.files().directory().toString(), Double.toString(settings.seconds())),
                settings.log(engine.id()));
        for (String line : process.output()) {
            if (line.startsWith(MeasureEngine.VERSION)) {
                versions.add(line.substring(MeasureEngine.VERSION.length()));
            }
            Optional<Measurement> measured = Measurement.fromLine(line);
            if (measured.isPresent()) {
                results.add(engine, measured.get());
            }
        }
    }

    private Section inProcess() {
        Table table = new Table("request", "records", "KB", "p50, µs", "p99, µs", "requests timed", "checksum");
        for (RequestKind kind : RequestKind.values()) {
            results.first(kind, EngineName.PEEL).ifPresent(first -> table.row(kind.label(),
                    MedianAndRange.number(first.records()), MedianAndRange.number(first.bytes() / 1e3),
                    text(kind, EngineName.PEEL, true), text(kind, EngineName.PEEL, false),
                    String.format(Locale.ROOT, "%,d", first.requests()), first.digest()));
        }
        return new Section("In process",
                "From query to JSON bytes, one thread; records and KB (1,000 bytes) of the "
                        + "average response.",
                table);
    }

    private String text(RequestKind kind, EngineName engine, boolean median) {
        return results.summary(kind, engine, median ? Measurement::medianMicros : Measurement::p99Micros)
                .map(MedianAndRange::text).orElse("");
    }

    private Section otherEngines() {
        List<String> head = new ArrayList<>(List.of("p50, µs"));
        engines.forEach(engine -> head.add(engine.label()));
        Table table = new Table(head.toArray(String[]::new));
        for (RequestKind kind : RequestKind.values()) {
            if (isOfSeveral(kind)) {
                List<String> row = new ArrayList<>(List.of(kind.label()));
                engines.forEach(engine -> row.add(beside(kind, engine)));
                table.row(row);
            }
        }
        return new Section("Other engines",
                "The same requests on the same files, JSON in the same form; responses have the checksums "
                        + "above. In brackets how many times as long as Peel. Engines in process have no server around them, and "
                        + "PostgreSQL a local connection; Peel is in process here as well.",
                table);
    }

    private boolean isOfSeveral(RequestKind kind) {
        return engines.stream().filter(engine -> results.first(kind, engine).isPresent()).count() > 1;
    }

    private Section details() {
        Table table = new Table("request", "engine", "p50, µs", "p99, µs", "requests timed");
        for (RequestKind kind : RequestKind.values()) {
            for (EngineName engine : engines) {
                results.first(kind, engine).filter(_ -> isOfSeveral(kind))
                        .ifPresent(first -> table.row(kind.label(),
                                engine.label(), text(kind, engine, true), text(kind, engine, false),
                                String.format(Locale.ROOT, "%,d", first.requests())));
            }
        }
        return new Section("Other engines in detail", "The same measurements with their range over the runs.", table);
    }

    private String beside(RequestKind kind, EngineName engine) {
        Optional<MedianAndRange> peel = results.summary(kind, EngineName.PEEL, Measurement::medianMicros);
        Optional<MedianAndRange> other = results.summary(kind, engine, Measurement::medianMicros);
        if (other.isEmpty() || peel.isEmpty()) {
            return "not measured";
        }
        String median = MedianAndRange.number(other.get().median());
        return engine != EngineName.PEEL ? median + " (" + peel.get().ratioOf(other.get()) + ")" : median;
    }
}
