package peel.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import peel.acceptance.Archive;
import peel.acceptance.RunningServer;

/// An archive that is loaded and served, and random requests of `/api` and `/v1` about its records.
public final class RandomRequests implements AutoCloseable {
    private final ComparedArchive archive;
    private final RandomApiRequests api;
    private final Path data;
    private int count;

    private RandomRequests(ComparedArchive archive, RandomApiRequests api, Path data) {
        this.archive = archive;
        this.api = api;
        this.data = data;
    }

    /// Loads an archive with random neighbourhoods into a data directory below a folder, and serves it.
    public static RandomRequests of(Archive archive, Path folder, Random random) throws IOException, SQLException {
        ComparedArchive compared = ComparedArchive.of(archive, folder);
        return new RandomRequests(compared, new RandomApiRequests(random, compared.oracle()),
                folder.resolve(archive.name()).resolve("data"));
    }

    /// The data directory.
    public Path data() {
        return data;
    }

    /// The server of the data directory.
    public RunningServer served() {
        return archive.served();
    }

    /// The path and query of another request: in turn of `/api`, for a count, of `/api`, for a page of records.
    public String next() {
        count++;
        return switch (count % 4) {
            case 0 -> QueryParameters.count(archive.queries().next());
            case 2 -> QueryParameters.records(archive.queries().next(), count % 8 == 2 ? ".ndjson" : "", "100");
            default -> api.next();
        };
    }

    @Override
    public void close() throws IOException, SQLException {
        archive.stop();
    }
}
