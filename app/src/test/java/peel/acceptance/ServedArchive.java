package peel.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// An archive that Peel serves and the oracle has read.
record ServedArchive(Archive archive, RunningServer served, CsvOracle oracle) {
    private static final int CLIENTS = 4;

    static ServedArchive of(Archive archive, Path folder) throws IOException, SQLException {
        Path home = Files.createDirectories(folder.resolve(archive.name()));
        Path zip = archive.zip(home);
        if (archive == Archive.DEMO) {
            NorthernIrelandFiles.addTo(zip);
        }
        return new ServedArchive(archive, RunningServer.of(home.resolve("data"), List.of(zip)),
                CsvOracle.of(zip, home));
    }

    /// The months of the archive's street or outcomes files, oldest first.
    List<String> months(String table) throws SQLException {
        return oracle.lines("SELECT DISTINCT month FROM " + table + " ORDER BY month");
    }

    /// Every record that a method with `poly` answers with, asked tile by tile over the whole country.
    List<Object> walk(String path, String month) {
        return all(Tiles.overTheCountry(), poly -> served.post(path, Map.of("date", month, "poly", poly)));
    }

    /// The records of all answers, asked for by several clients at once.
    static <T> List<Object> all(Collection<T> questions, Function<T, byte[]> ask) {
        List<Object> records = new ArrayList<>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<List<Object>>> answers = new ArrayList<>();
            for (T question : questions) {
                answers.add(clients.submit(() -> Json.items(Json.parse(ask.apply(question)))));
            }
            for (Future<List<Object>> answer : answers) {
                records.addAll(answer.get());
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return records;
    }

    @Override
    public String toString() {
        return archive.name();
    }

    /// Stops the server; not `close`, since JUnit closes what it hands to one test and this is shared.
    void stop() throws IOException, SQLException {
        served.close();
        oracle.close();
    }
}
