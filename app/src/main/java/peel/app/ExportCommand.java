package peel.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import peel.export.Export;
import peel.export.ExportFormat;
import peel.export.PlaceExport;
import peel.export.Split;
import peel.model.RecordKind;
import peel.server.error.ApiException;
import peel.server.v1.parameter.GivenParameters;
import peel.server.v1.parameter.Parameter;
import peel.server.v1.parameter.RecordFilterParser;
import peel.store.Release;
import peel.store.Store;
import peel.store.StoreException;
import peel.store.filter.RecordFilter;
import peel.writer.CsvColumns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `peel export`: records or places of the current release, as files.
@Command(name = "export", mixinStandardHelpOptions = true, description = {
        "Writes crimes, outcomes, stops or places as CSV, NDJSON, GeoJSON or Parquet.",
        "Without filters it writes all of them, of all months."}, footer = {"",
                "A CSV of records has the columns and texts of the archive, so it loads again; columns=v1 gives flat names",
                "instead. With --split month,force and CSV the files have the names of the archive.", "",
                "For example: peel export --data DIR --kind crimes --out burglaries.csv category=burglary from=2023-01"})
final class ExportCommand implements Callable<Integer> {
    private static final String PLACES = "places";
    private static final String ALL_MONTHS = "all";

    /// A polygon on a command line is as long as its writer likes.
    private static final int MAX_VERTICES = 1_000_000;

    private static final List<Parameter> PLACE_FILTERS = List.of(Parameter.NEAR, Parameter.RADIUS, Parameter.BBOX,
            Parameter.POLY, Parameter.PLACE, Parameter.NEIGHBOURHOOD, Parameter.PLACES_NAMED);

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = {
            "crimes, outcomes, stops or places; with --split several with commas"})
    private String kinds = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv (the default), ndjson, geojson or parquet")
    private String format = ExportFormat.CSV.id();

    @Option(names = "--out", paramLabel = "FILE|DIR", description = {
            "the file, or with --split the folder; standard output without it"})
    private @Nullable Path out;

    @Option(names = "--split", paramLabel = "month,force", description = {
            "files of their own for each month, each force or both"})
    private @Nullable String split;

    @Parameters(paramLabel = "NAME=VALUE", description = {
            "filters as the routes of /v1 have them (docs/api.md), for example force=dorset month=2024-01"})
    private List<String> filters = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        ExportFormat chosen = ExportFormat.find(format).orElseThrow(() -> wrong("--format", format,
                ExportFormat.ids()));
        Optional<Split> files = Optional.ofNullable(split).map(text -> Split.parse(text)
                .orElseThrow(() -> wrong("--split", text, List.of("month", "force", "month,force"))));
        List<String> ids = List.of(kinds.split(",", -1));
        requireFolder(files, ids);
        try (Store store = StoreFactory.engine(data.directory()).open()) {
            Release current = store.acquire()
                    .orElseThrow(() -> new StoreException("nothing is loaded yet: run `peel load` first"));
            try (Release release = current) {
                for (String id : ids) {
                    export(release, id.strip(), chosen, files);
                }
            }
        } catch (ApiException e) {
            throw new ParameterException(spec.commandLine(),
                    e.detail() + (e.allowed().isEmpty() ? "" : " (allowed: " + String.join(", ", e.allowed()) + ")"));
        }
        return 0;
    }

    private void requireFolder(Optional<Split> files, List<String> ids) {
        if (files.isPresent() && out == null) {
            throw new ParameterException(spec.commandLine(), "--split needs --out DIR, the folder for the files");
        }
        if (files.isPresent() && ids.contains(PLACES)) {
            throw new ParameterException(spec.commandLine(),
                    "places belong to no month and no force: leave out --split");
        }
        if (files.isEmpty() && ids.size() > 1) {
            throw new ParameterException(spec.commandLine(),
                    "several kinds do not fit in one file: name one, or give --split and --out DIR");
        }
    }

    private void export(Release release, String id, ExportFormat chosen, Optional<Split> files) throws IOException {
        long start = System.nanoTime();
        long written;
        try (Progress progress = Progress.start("exporting " + id, "records", 1)) {
            written = id.equals(PLACES)
                    ? places(release, chosen, progress)
                    : records(release, kindOf(id), chosen, files, progress);
        }
        System.err.printf(Locale.ROOT, "peel: exported %,d %s of release %d in %.1f s%n", written, id,
                release.info().number(), (System.nanoTime() - start) / 1e9);
    }

    private RecordKind kindOf(String id) {
        return RecordKind.find(id)
                .orElseThrow(() -> wrong("--kind", id, List.of("crimes", "outcomes", "stops", PLACES)));
    }

    private long places(Release release, ExportFormat chosen, Progress progress) throws IOException {
        GivenParameters given = GivenParameters.of(texts(), PLACE_FILTERS, "the export of places");
        RecordFilter filter = parser(release).parse(RecordKind.STREET, given, List.of());
        return new PlaceExport(release, chosen, progress::show).run(filter.where(),
                given.find(Parameter.PLACES_NAMED).orElse(""), Optional.ofNullable(out));
    }

    private long records(Release release, RecordKind kind, ExportFormat chosen, Optional<Split> files,
            Progress progress) throws IOException {
        Map<String, String> texts = texts();
        if (!texts.containsKey(Parameter.FROM.id()) && !texts.containsKey(Parameter.TO.id())) {
            texts.putIfAbsent(Parameter.MONTH.id(), ALL_MONTHS);
        }
        List<Parameter> known = new ArrayList<>(Parameter.filters(kind));
        known.add(Parameter.COLUMNS);
        GivenParameters given = GivenParameters.of(texts, known, "the export of " + kind.id());
        CsvColumns columns = given.find(Parameter.COLUMNS).map(this::columns).orElse(CsvColumns.ARCHIVE);
        RecordFilter filter = parser(release).parse(kind, given, List.of());
        return new Export(release, new Export.Options(chosen, columns, Optional.ofNullable(out), files),
                progress::show).run(filter);
    }

    private CsvColumns columns(String id) {
        return CsvColumns.find(id)
                .orElseThrow(() -> wrong(Parameter.COLUMNS.id(), id, Parameter.COLUMNS.allowed()));
    }

    private static RecordFilterParser parser(Release release) {
        return new RecordFilterParser(release, MAX_VERTICES);
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String filter : filters) {
            int equals = filter.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(spec.commandLine(),
                        ApiException.quote(filter) + " is not a filter: write NAME=VALUE, for example month=2024-01");
            }
            if (texts.put(filter.substring(0, equals), filter.substring(equals + 1)) != null) {
                throw new ParameterException(spec.commandLine(),
                        filter.substring(0, equals) + " is given twice: give one list with commas");
            }
        }
        return texts;
    }

    private ParameterException wrong(String option, String value, List<String> allowed) {
        return new ParameterException(spec.commandLine(), option + " is " + ApiException.quote(value)
                + ": it must be one of " + String.join(", ", allowed));
    }
}
