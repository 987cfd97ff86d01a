package peel.bench.report;

/// A part of a report.
///
/// @param title its heading
/// @param text what the table means, in Markdown
/// @param table the table
public record Section(String title, String text, Table table) {
    /// Heading, text and table.
    public String markdown() {
        return "## " + title + "\n\n" + text.strip() + "\n\n" + table.markdown();
    }
}
