package peel.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestKind;

/// Something that executes requests. Whoever opened it closes it. Used by one thread.
public interface Engine extends AutoCloseable {
    /// Its name and version, for the report.
    ///
    /// @throws SQLException if the database does not return it
    String version() throws SQLException;

    /// Whether it can execute requests of a kind. Other engines than Peel hold crimes only.
    default boolean supports(RequestKind kind) {
        return kind.isForOtherEngines();
    }

    /// Prepares a request: looks up what a client of the API knows before it sends the request, such as the id of a place,
    /// and nothing else.
    ///
    /// @throws IOException when the disk fails
    /// @throws SQLException when the database does
    PreparedRequest prepare(BenchmarkRequest request) throws IOException, SQLException;

    /// The only value that a query returns, as text.
    static String text(Connection connection, String query) throws SQLException {
        try (Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /// Executes a statement with these parameters. The caller closes the rows.
    static ResultSet run(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement.executeQuery();
    }

    @Override
    void close() throws IOException, SQLException;

    /// A prepared request. It may be executed any number of times.
    interface PreparedRequest {
        /// Executes the request and writes the response as JSON in the form of the API.
        void writeResponse(OutputStream out) throws IOException, SQLException;
    }
}
