package peel.store;

import java.util.List;

/// What a store has found damaged in a release that it serves. It is found by reading the files in the background, so a
/// release without damage may have some that was not read yet.
///
/// @param files how many files are damaged
/// @param parts what they belong to, sorted: months as `2024-02`, and parts of the whole release such as `places`
public record Damage(int files, List<String> parts) {
    /// No damage was found.
    public static final Damage NONE = new Damage(0, List.of());

    /// What the user can do about damage, for the end of a sentence.
    public static final String REMEDY = "run `peel verify`, and load the data again into a new directory";

    private static final int MOST_NAMED = 12;

    /// Copies the parts.
    public Damage {
        parts = List.copyOf(parts);
    }

    /// Whether nothing was found.
    public boolean isNone() {
        return files == 0;
    }

    /// A sentence for the operator, of bounded length.
    ///
    /// @param release the number of the release
    public String sentence(long release) {
        String more = parts.size() > MOST_NAMED ? " and " + (parts.size() - MOST_NAMED) + " more" : "";
        return "release " + release + " is damaged: "
                + String.join(", ", parts.subList(0, Math.min(parts.size(), MOST_NAMED))) + more + ": " + REMEDY;
    }
}
