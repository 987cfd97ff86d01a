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
abstract class Worlds {
    private static final List<World> ALL = new ArrayList<>();

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void serve() throws IOException, SQLException {
        for (Archive archive : Archive.present()) {
            ALL.add(World.of(archive, folder));
        }
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        for (World world : ALL) {
            world.stop();
        }
        ALL.clear();
    }

    static List<World> worlds() {
        return ALL;
    }
}
