package peel.browser;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The numbers that the page shows: its figures, and the tables behind its charts.
///
/// @param figures the large numbers: one, or two of a comparison
/// @param tables the rows of each table by its caption, each row as its cells
/// @param unplaced what stands apart as without a place; empty if nothing does
record ShownNumbers(List<Long> figures, Map<String, List<List<String>>> tables, String unplaced) {
    private static final String READ = """
            () => JSON.stringify({
              figures: [...document.querySelectorAll('.figure strong')].map(one => one.textContent),
              unplaced: document.querySelector('.apart b')?.textContent ?? '',
              tables: Object.fromEntries([...document.querySelectorAll('.data-table table')].map(table => [
                table.caption.textContent,
                [...table.tBodies[0].rows].map(row => [...row.cells].map(cell => cell.textContent))])),
            })""";

    static ShownNumbers of(Page page) {
        JsonObject read = new Gson().fromJson(String.valueOf(page.evaluate(READ)), JsonObject.class);
        Map<String, List<List<String>>> tables = new TreeMap<>();
        read.getAsJsonObject("tables").entrySet()
                .forEach(table -> tables.put(table.getKey(), rows(table.getValue().getAsJsonArray())));
        return new ShownNumbers(read.getAsJsonArray("figures").asList().stream()
                .map(figure -> number(figure.getAsString())).toList(), tables, read.get("unplaced").getAsString());
    }

    /// A number as the page writes it, such as `12,345`.
    static long number(String text) {
        return Long.parseLong(text.replace(",", ""));
    }

    /// The numbers of a table's second column, without rows that have a text there.
    List<Long> counts(String caption) {
        return tables.getOrDefault(caption, List.of()).stream().map(row -> row.get(1))
                .filter(cell -> cell.matches("[\\d,]+")).map(ShownNumbers::number).toList();
    }

    private static List<List<String>> rows(JsonArray table) {
        List<List<String>> rows = new ArrayList<>();
        table.forEach(row -> rows.add(row.getAsJsonArray().asList().stream().map(cell -> cell.getAsString()).toList()));
        return rows;
    }
}
