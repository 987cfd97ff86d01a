package peel.store;

import java.util.List;

/// The damage that a store has found in a release that it serves. It is found while data is read in the background, so a
/// release without damage may have some in what was not read yet.
///
/// @param parts how many parts are damaged, as the store divides its data: files, for example
/// @param affected what they belong to, sorted: months as `2024-02`, and what all months share, such as `places`
/// @param remedy what the user can do about it, for the end of a sentence
public record Damage(int parts, List<String> affected, String remedy) {
    /// No damage was found.
    public static final Damage NONE = new Damage(0, List.of(), "");

    private static final int MOST_NAMED = 12;

    /// Copies the list.
    public Damage {
        affected = List.copyOf(affected);
    }

    /// Whether nothing was found.
    public boolean isNone() {
        return parts == 0;
    }

    /// A sentence for the operator, of bounded length.
    ///
    /// @param release the number of the release
    public String sentence(long release) {
        String more = affected.size() > MOST_NAMED ? " and " + (affected.size() - MOST_NAMED) + " more" : "";
        return "release " + release + " is damaged: "
                + String.join(", ", affected.subList(0, Math.min(affected.size(), MOST_NAMED))) + more + ": " + remedy;
    }
}
