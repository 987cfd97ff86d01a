package peel.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import peel.archive.format.Format;
import peel.archive.source.SourceFile;
import peel.archive.source.Sources;
import peel.model.Month;
import peel.model.RecordKind;

/// What a load will read.
///
/// @param byMonth CSV files whose names state their month
/// @param undated all other files, whose rows state their months if they have any: other CSV files, responses as JSON, and
///     boundaries
/// @param skipped files that nothing is taken from, with the reason
public record LoadPlan(NavigableMap<Month, List<SourceFile>> byMonth, List<SourceFile> undated,
        List<SkippedFile> skipped) {

    /// A file that nothing is taken from.
    ///
    /// @param file the file
    /// @param reason why
    public record SkippedFile(SourceFile file, String reason) {}

    private record FileKey(Month month, String forceId, RecordKind kind) {}

    /// Sorts the files of the sources. Where two sources hold the file of the same force, month and kind, the later
    /// source wins, as if they had been loaded one after the other.
    static LoadPlan of(List<Sources> sources) {
        LoadPlan plan = new LoadPlan(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        Map<FileKey, SourceFile> byKey = new HashMap<>();
        for (Sources source : sources) {
            for (SourceFile file : source.files()) {
                plan.add(file, byKey);
            }
        }
        byKey.forEach((key, file) -> plan.byMonth.computeIfAbsent(key.month(), _ -> new ArrayList<>())
                .add(file));
        plan.byMonth.values().forEach(files -> files.sort(java.util.Comparator.comparing(SourceFile::name)));
        return plan;
    }

    private void add(SourceFile file, Map<FileKey, SourceFile> byKey) {
        switch (file.format()) {
            case Format.Csv(var kind, _) when file.month().isPresent() && file.forceId().isPresent() -> {
                FileKey key = new FileKey(file.month().get(), file.forceId().get(), kind);
                SourceFile earlier = byKey.put(key, file);
                if (earlier != null) {
                    skipped.add(new SkippedFile(earlier, "another file of the same force, month and kind is loaded"));
                }
            }
            case Format.Csv _,Format.JsonResponse _,Format.Kml _,Format.GeoJson _ -> undated.add(file);
            case Format.Other(var reason) -> skipped.add(new SkippedFile(file, reason));
        }
    }

    /// How many files are read.
    public int files() {
        return undated.size() + byMonth.values().stream().mapToInt(List::size).sum();
    }

    /// How many bytes are read.
    public long bytes() {
        return Stream.concat(undated.stream(), byMonth.values().stream().flatMap(List::stream))
                .mapToLong(SourceFile::bytes).sum();
    }
}
