package peel.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import peel.bench.query.Kind;
import peel.bench.query.Question;

/// Something that answers questions. Whoever opened it closes it; one thread asks.
public interface Engine extends AutoCloseable {
    /// Its name and version, for people to read.
    ///
    /// @throws SQLException when the database does not say
    String version() throws SQLException;

    /// Whether questions of a kind can be put to it; to a peer those that peers keep records for.
    default boolean answers(Kind kind) {
        return kind.isForPeers();
    }

    /// Makes a question ready: only what a client of the API knows before it asks, such as a place's id, is looked up here.
    ///
    /// @throws IOException when the disk fails
    /// @throws SQLException when the database does
    Ready prepare(Question question) throws IOException, SQLException;

    /// The one text that a query gives.
    static String text(Connection connection, String query) throws SQLException {
        try (Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    void close() throws IOException, SQLException;

    /// A question that is ready; it may be asked again and again.
    interface Ready {
        /// Writes the answer as JSON in the API's form.
        void answer(OutputStream out) throws IOException, SQLException;
    }
}
