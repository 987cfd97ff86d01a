package peel.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import peel.archive.reject.FileStats;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectSink;
import peel.archive.reject.RejectedException;
import peel.archive.source.SourceFile;
import peel.geo.Boundary;
import peel.geo.Bounds;
import peel.geo.BritishIsles;
import peel.geo.InvalidAreaException;
import peel.geo.MicroDegrees;
import peel.json.JsonBuffer;
import peel.model.ResourceKey;
import peel.model.Vocabulary;
import peel.store.row.RecordSink;
import peel.store.row.StoredResponse;
import peel.text.LogText;

/// Boundaries of neighbourhoods as GeoJSON (RFC 7946, longitude first): a file for each, named like
/// `leicestershire/NC04.geojson`, or a collection with a feature for each.
public final class GeoJsonFileReader {
    /// The largest file: all neighbourhoods of the largest force have some 30 MB.
    static final int MAX_BYTES = 64 << 20;

    private GeoJsonFileReader() {}

    /// Reads a file, in which each neighbourhood is a record: passed on completely or rejected. Features of one neighbourhood
    /// are one boundary; a feature that is of none, or has no polygon, is a rejected record. A file that is not GeoJSON is
    /// one rejected record.
    ///
    /// @param vocabulary knows the forces; none is added from a name
    /// @param records receives the boundaries, whose bodies are the outer rings of their largest polygons, digits untouched
    /// @param rejects receives what cannot be read; the line is the feature, from 1
    /// @param bytesRead receives the number of bytes read
    /// @throws IOException when the disk fails, or what the sinks throw
    public static FileStats read(SourceFile file, Vocabulary vocabulary, RecordSink records,
            RejectSink rejects,
            LongConsumer bytesRead) throws IOException {
        FileStatsBuilder stats = new FileStatsBuilder(file, rejects);
        byte[] json = bytes(file, bytesRead);
        try {
            if (json.length > MAX_BYTES) {
                throw new RejectedException(1, RejectReason.BAD_GEOJSON, "it has more than " + MAX_BYTES
                        + " bytes: split it into a file for each force");
            }
            List<GeoJsonFeature> features = GeoJsonReader.read(json);
            handOver(features, new FeatureNames(file, vocabulary, features), records, stats);
        } catch (RejectedException bad) {
            stats.rejected(1, bad, "");
        }
        return stats.build();
    }

    private static byte[] bytes(SourceFile file, LongConsumer bytesRead) throws IOException {
        try (InputStream in = file.open(bytesRead)) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }

    private static void handOver(List<GeoJsonFeature> features, FeatureNames names, RecordSink records,
            FileStatsBuilder stats) throws IOException {
        Map<ResourceKey, GeoJsonFeature> byPath = new LinkedHashMap<>();
        for (GeoJsonFeature feature : features) {
            try {
                feature.requirePolygons();
                byPath.merge(names.path(feature), feature, GeoJsonFeature::with);
            } catch (RejectedException bad) {
                stats.rejected(1, bad, LogText.of(feature.properties().toString()));
            }
        }
        for (Map.Entry<ResourceKey, GeoJsonFeature> entry : byPath.entrySet()) {
            GeoJsonFeature feature = entry.getValue();
            try {
                records.storedResponse(response(entry.getKey(), feature));
                stats.loaded(true);
            } catch (RejectedException bad) {
                stats.rejected(1, bad, LogText.of(feature.properties().toString()));
            }
        }
    }

    private static StoredResponse response(ResourceKey path, GeoJsonFeature feature) throws RejectedException {
        try {
            List<List<GeoJsonRing>> polygons = feature.polygons();
            Boundary boundary = Boundary.of(polygons.stream()
                    .map(polygon -> polygon.stream().map(GeoJsonRing::degrees).toList()).toList());
            requireLongitudeFirst(boundary.bounds(), feature);
            JsonBuffer body = new JsonBuffer(1024).raw('[');
            polygons.get(boundary.largestPolygon()).getFirst().appendTo(body);
            return StoredResponse.of(path, body.raw(']').toByteArray(), boundary);
        } catch (InvalidAreaException e) {
            throw new RejectedException(feature.number(), RejectReason.BAD_COORDINATES,
                    String.valueOf(e.getMessage()));
        }
    }

    /// An area far from the islands whose mirror image lies on them has its coordinates exchanged.
    private static void requireLongitudeFirst(Bounds bounds, GeoJsonFeature feature) throws RejectedException {
        if (BritishIsles.holdsExchanged(bounds)) {
            throw new RejectedException(feature.number(), RejectReason.BAD_COORDINATES,
                    "its latitudes come first, as in ["
                            + MicroDegrees.format(bounds.minLng()) + "," + MicroDegrees.format(bounds.minLat())
                            + "]: in GeoJSON the longitude comes first");
        }
    }
}
