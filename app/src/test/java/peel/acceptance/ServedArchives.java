package peel.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// Tests that run on every archive there is, each served by Peel and known to the oracle.
abstract class ServedArchives {
    private static final List<ServedArchive> ALL = new ArrayList<>();

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void serve() throws IOException, SQLException {
        for (Archive archive : Archive.present()) {
            ALL.add(ServedArchive.of(archive, folder));
        }
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        for (ServedArchive world : ALL) {
            world.stop();
        }
        ALL.clear();
    }

    static List<ServedArchive> worlds() {
        return ALL;
    }
}
