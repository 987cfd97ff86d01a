package peel.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import peel.bench.engine.EngineName;
import peel.bench.engine.Measure;
import peel.bench.engine.Measured;
import peel.bench.process.Child;
import peel.bench.query.Kind;
import peel.bench.report.Section;
import peel.bench.report.Spread;
import peel.bench.report.Table;

/// The parts `inprocess` and `peers`: every engine answers the same questions, in turns, each time in a fresh process.
final class QuestionsPart {
    private final Settings settings;
    private final Work work;
    private final Set<String> versions;
    private final List<String> skipped;
    private final List<EngineName> engines = new ArrayList<>(List.of(EngineName.PEEL));
    private final Findings findings = new Findings();
    private final Table loads = new Table("engine", "load, s", "of that its own");

    QuestionsPart(Settings settings, Work work, Set<String> versions, List<String> skipped) {
        this.settings = settings;
        this.work = work;
        this.versions = versions;
        this.skipped = skipped;
    }

    List<Section> run() throws IOException {
        double peel = work.preparePeel();
        loads.row(EngineName.PEEL.label(), Spread.number(peel), "crimes, outcomes, stops, joins, and reading back");
        try (PostgresServer postgres = new PostgresServer(settings)) {
            if (settings.parts().contains(Part.PEERS)) {
                loadPeers(postgres);
            }
            for (int run = 1; run <= settings.runs(); run++) {
                for (EngineName engine : engines) {
                    Progress.say("run " + run + ": " + engine.label());
                    measure(engine);
                }
            }
        }
        List<Section> sections = new ArrayList<>();
        sections.add(inProcess());
        if (settings.parts().contains(Part.PEERS)) {
            sections.add(peers());
            sections.add(details());
            sections.add(new Section("Loading the peers",
                    "As they were loaded for this run, once, and kept. DuckDB reads the same CSV files and derives in SQL; "
                            + "SQLite and PostgreSQL are given what it derived. None of them keeps stops or histories.",
                    loads));
        }
        return sections;
    }

    private void loadPeers(PostgresServer postgres) throws IOException {
        double duckDb = work.preparePeer("duckdb");
        double export = work.preparePeer("export");
        loads.row(EngineName.DUCKDB.label(), Spread.number(duckDb), "reading CSV, deriving and sorting crimes");
        engines.add(EngineName.DUCKDB);
        double sqlite = work.preparePeer("sqlite");
        loads.row("SQLite", Spread.number(duckDb + export + sqlite), Spread.number(sqlite) + " s");
        engines.add(EngineName.SQLITE_RTREE);
        engines.add(EngineName.SQLITE_PLACES);
        Optional<String> whyNot = postgres.start();
        if (whyNot.isPresent()) {
            skipped.add("PostgreSQL with PostGIS: " + whyNot.get());
        } else {
            double its = work.preparePeer("postgres");
            loads.row("PostgreSQL + PostGIS", Spread.number(duckDb + export + its),
                    Spread.number(its) + " s");
            engines.add(EngineName.POSTGRES);
            engines.add(EngineName.POSTGRES_JSON);
        }
    }

    private void measure(EngineName engine) throws IOException {
        Child child = Child.run(settings.programs().bench(Measure.class, engine.word(),
                settings.files().directory().toString(), Double.toString(settings.seconds())),
                settings.log(engine.word()));
        for (String line : child.output()) {
            if (line.startsWith(Measure.VERSION)) {
                versions.add(line.substring(Measure.VERSION.length()));
            }
            Optional<Measured> measured = Measured.ofLine(line);
            if (measured.isPresent()) {
                findings.add(engine, measured.get());
            }
        }
    }

    private Section inProcess() {
        Table table = new Table("question", "records", "KB", "p50, µs", "p99, µs", "timed a run", "checksum");
        for (Kind kind : Kind.values()) {
            findings.first(kind, EngineName.PEEL).ifPresent(first -> table.row(kind.label(),
                    Spread.number(first.records()), Spread.number(first.bytes() / 1e3),
                    text(kind, EngineName.PEEL, true), text(kind, EngineName.PEEL, false),
                    String.format(Locale.ROOT, "%,d", first.answers()), first.digest()));
        }
        return new Section("In process",
                "From query to JSON bytes, one thread; records and KB (1,000 bytes) of an answer "
                        + "on average.",
                table);
    }

    private String text(Kind kind, EngineName engine, boolean median) {
        return findings.spread(kind, engine, median ? Measured::medianMicros : Measured::p99Micros)
                .map(Spread::text).orElse("");
    }

    private Section peers() {
        List<String> head = new ArrayList<>(List.of("p50, µs"));
        engines.forEach(engine -> head.add(engine.label()));
        Table table = new Table(head.toArray(String[]::new));
        for (Kind kind : Kind.values()) {
            if (kind.isForPeers()) {
                List<String> row = new ArrayList<>(List.of(kind.label()));
                engines.forEach(engine -> row.add(beside(kind, engine)));
                table.row(row);
            }
        }
        return new Section("Peers",
                "The same questions on the same files, JSON in the same form; answers have the checksums "
                        + "above. In brackets how many times as long as Peel. Peers in process have no server around them, and "
                        + "PostgreSQL a local connection; Peel is in process here as well.",
                table);
    }

    private Section details() {
        Table table = new Table("question", "engine", "p50, µs", "p99, µs", "timed in the first run");
        for (Kind kind : Kind.values()) {
            for (EngineName engine : engines) {
                findings.first(kind, engine).filter(_ -> kind.isForPeers()).ifPresent(first -> table.row(kind.label(),
                        engine.label(), text(kind, engine, true), text(kind, engine, false),
                        String.format(Locale.ROOT, "%,d", first.answers())));
            }
        }
        return new Section("Peers in detail", "The same measurements with their range over the runs.", table);
    }

    private String beside(Kind kind, EngineName engine) {
        Optional<Spread> peel = findings.spread(kind, EngineName.PEEL, Measured::medianMicros);
        Optional<Spread> its = findings.spread(kind, engine, Measured::medianMicros);
        if (its.isEmpty() || peel.isEmpty()) {
            return "not asked";
        }
        String median = Spread.number(its.get().median());
        return engine.isPeer() ? median + " (" + peel.get().ratioOf(its.get()) + ")" : median;
    }
}
