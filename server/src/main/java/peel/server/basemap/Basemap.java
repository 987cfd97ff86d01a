package peel.server.basemap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.server.config.BasemapSource;
import peel.server.file.DiskFile;
import peel.server.file.MemoryFile;

/// The background of the map of one server. Whoever opens it closes it.
public final class Basemap implements AutoCloseable {
    /// The path of the streets of the demo, as GeoJSON.
    public static final String STREETS_PATH = "/basemap/streets.geojson";
    /// The path of the file in the format PMTiles.
    public static final String TILES_PATH = "/basemap/map.pmtiles";

    /// A file in the format PMTiles begins with these letters and the version.
    private static final String MAGIC = "PMTiles";
    private static final int VERSION = 3;
    private static final int HEADER_BYTES = 127;

    private final Kind kind;
    private final String url;
    private final String attribution;
    private final String otherOrigin;
    private final @Nullable MemoryFile streets;
    private final @Nullable DiskFile tiles;

    /// What the background is.
    public enum Kind {
        /// Land and coast alone.
        NONE,
        /// The streets of the demo.
        STREETS,
        /// A file in the format PMTiles.
        PMTILES,
        /// A style of another server.
        STYLE;

        /// The name in `/basemap.json`.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Basemap(Kind kind, String url, String attribution, String otherOrigin, @Nullable MemoryFile streets,
            @Nullable DiskFile tiles) {
        this.kind = kind;
        this.url = url;
        this.attribution = attribution;
        this.otherOrigin = otherOrigin;
        this.streets = streets;
        this.tiles = tiles;
    }

    /// Opens the background.
    ///
    /// @param streets the streets of the demo as GeoJSON, which are the background if nothing else is set; empty for none
    /// @throws IOException if the file cannot be read, or is not one of PMTiles version 3
    public static Basemap open(BasemapSource source, byte[] streets) throws IOException {
        return switch (source) {
            case BasemapSource.BuiltIn() when streets.length == 0 -> new Basemap(Kind.NONE, "", "", "", null, null);
            case BasemapSource.BuiltIn() -> new Basemap(Kind.STREETS, STREETS_PATH, "Invented streets of the demo", "",
                    MemoryFile.of(streets), null);
            case BasemapSource.TileFile(Path path) ->
                new Basemap(Kind.PMTILES, TILES_PATH, "", "", null, openTiles(path));
            case BasemapSource.Style style ->
                new Basemap(Kind.STYLE, style.url().toString(), "", style.origin(), null, null);
        };
    }

    private static DiskFile openTiles(Path path) throws IOException {
        DiskFile file = DiskFile.open(path);
        try {
            ByteBuffer header = ByteBuffer.allocate((int) Math.min(HEADER_BYTES, file.size()));
            file.read(header, 0);
            String start = new String(header.array(), 0, Math.min(MAGIC.length(), header.capacity()),
                    StandardCharsets.US_ASCII);
            if (header.capacity() < HEADER_BYTES || !start.equals(MAGIC) || header.get(MAGIC.length()) != VERSION) {
                throw new IOException("--basemap is " + path + ", which is not a file in the format PMTiles, version "
                        + VERSION + ": give such a file, or the URL of a style");
            }
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /// What the background is.
    public Kind kind() {
        return kind;
    }

    /// Where a page requests it; empty if there is none.
    public String url() {
        return url;
    }

    /// Whom to name beside the map; empty if the background itself names it.
    public String attribution() {
        return attribution;
    }

    /// The origin besides Peel's own from which a page requests it; empty for none.
    public String otherOrigin() {
        return otherOrigin;
    }

    /// The streets of the demo; empty if they are not the background.
    public Optional<MemoryFile> streets() {
        return Optional.ofNullable(streets);
    }

    /// The file in the format PMTiles; empty if it is not the background.
    public Optional<DiskFile> tiles() {
        return Optional.ofNullable(tiles);
    }

    @Override
    public void close() throws IOException {
        if (tiles != null) {
            tiles.close();
        }
    }
}
