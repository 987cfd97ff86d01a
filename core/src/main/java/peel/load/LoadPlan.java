package peel.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import peel.archive.format.Format;
import peel.archive.source.SourceFile;
import peel.archive.source.Sources;
import peel.model.Month;
import peel.model.RecordKind;

/// What a load will read.
///
/// @param byMonth CSV files whose names state their month
/// @param loose files whose rows have to say which months they are of, if any: other CSV files, JSON answers and boundaries
/// @param skipped files that nothing is taken from, with the reason
public record LoadPlan(NavigableMap<Month, List<SourceFile>> byMonth, List<SourceFile> loose,
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
            case Format.Csv _,Format.JsonResponse _,Format.Kml _,Format.GeoJson _ -> loose.add(file);
            case Format.Other(var reason) -> skipped.add(new SkippedFile(file, reason));
        }
    }

    /// How many files are read.
    public int files() {
        return loose.size() + byMonth.values().stream().mapToInt(List::size).sum();
    }

    /// How many bytes are read; loose files are read once to learn their months and once for the rows, but for boundaries,
    /// which have neither.
    public long bytes() {
        return loose.stream().mapToLong(file -> file.format().isBoundaries() ? file.bytes() : 2 * file.bytes())
                .sum() + byMonth.values().stream().flatMap(List::stream).mapToLong(SourceFile::bytes).sum();
    }
}
