package peel.bench.report;

import java.util.ArrayList;
import java.util.List;

/// A table in Markdown.
public final class Table {
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    /// A table without rows.
    public Table(String... head) {
        this.head = List.of(head);
    }

    /// Adds a row.
    ///
    /// @throws IllegalArgumentException if it does not have as many cells as the head
    public Table row(List<String> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException(cells.size() + " cells below " + head.size() + ": " + cells);
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /// Adds a row.
    ///
    /// @throws IllegalArgumentException if it does not have as many cells as the head
    public Table row(String... cells) {
        return row(List.of(cells));
    }

    /// The lines; a `|` in a cell is escaped.
    public String markdown() {
        StringBuilder text = new StringBuilder(line(head)).append("|---".repeat(head.size())).append("|\n");
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        StringBuilder line = new StringBuilder("|");
        cells.forEach(cell -> line.append(' ').append(cell.replace("|", "\\|")).append(cell.isEmpty() ? "|" : " |"));
        return line.append('\n').toString();
    }
}
