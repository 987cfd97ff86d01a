package peel.server.tile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import peel.mvt.TileLayer;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.request.ApiResponse;
import peel.server.request.RecentCache;
import peel.store.Release;
import peel.store.count.TooManyCountsException;
import peel.store.filter.RecordFilter;
import peel.store.memory.QueryMemory;

/// The body of a tile, which is kept if it took long to make. A tile without features has no bytes.
public final class TileBody implements ApiResponse.Body {
    /// The media type of tiles.
    public static final String MEDIA_TYPE = "application/vnd.mapbox-vector-tile";

    /// What takes less is made again.
    private static final long LONG_NANOS = 2_000_000;

    private final Release release;
    private final LayerName layer;
    private final Optional<RecordFilter> filter;
    private final TileAddress tile;
    private final RecentCache recent;
    private final String key;
    private final String keyWithoutMonths;
    private Made made = new Made(new byte[0], 0);

    @SuppressWarnings("ArrayRecordComponent") // bytes made once and never changed
    private record Made(byte[] body, long records) implements RecentCache.Kept {
        @Override
        public long bytes() {
            return body.length;
        }
    }

    /// @param filter which records are counted, for a layer that counts
    /// @param recent keeps the body
    /// @param key names release and request
    /// @param keyWithoutMonths names release and request but for the months
    public TileBody(Release release, LayerName layer, Optional<RecordFilter> filter, TileAddress tile,
            RecentCache recent,
            String key, String keyWithoutMonths) {
        this.release = release;
        this.layer = layer;
        this.filter = filter;
        this.tile = tile;
        this.recent = recent;
        this.key = key;
        this.keyWithoutMonths = keyWithoutMonths;
    }

    @Override
    public Map<String, String> prepare(QueryMemory memory) throws IOException {
        Optional<Made> kept = recent.find(key, Made.class);
        if (kept.isPresent()) {
            made = kept.get();
            return Map.of();
        }
        long start = System.nanoTime();
        made = make(memory);
        if (System.nanoTime() - start > LONG_NANOS) {
            recent.put(key, made);
        }
        return Map.of();
    }

    private Made make(QueryMemory memory) throws IOException {
        TileLayer features = new TileLayer(layer.id(), memory::take);
        try {
            source(memory).writeTo(features);
        } catch (TooManyCountsException e) {
            throw new ApiException(ErrorCode.TOO_MANY_COUNTS, LayerName.VARIABLE, e.getMessage()
                    + ": select fewer records, or a tile of a deeper zoom");
        }
        return new Made(features.toByteArray(), features.count());
    }

    private TileSource source(QueryMemory memory) {
        return switch (layer) {
            case CRIMES, OUTCOMES, STOPS -> new CountTile(release, filter.orElseThrow(),
                    layer.counted().orElseThrow().by(), tile, recent, keyWithoutMonths, memory);
            case PLACES -> new PlaceTile(release, tile);
            case NEIGHBOURHOODS -> new NeighbourhoodTile(release, tile, memory);
        };
    }

    @Override
    public long writeTo(OutputStream out) throws IOException {
        out.write(made.body());
        return made.records();
    }
}
