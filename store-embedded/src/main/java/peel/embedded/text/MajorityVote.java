package peel.embedded.text;

/// Finds for each code the text that most of its rows have, in one pass and with two numbers for each code (the algorithm of
/// Boyer and Moore). If no text has more than half of the rows, it is one of the frequent ones, or any.
final class MajorityVote {
    static final int CODES = 256;

    private final int[] candidates = new int[CODES];
    private final int[] votes = new int[CODES];

    /// Counts rows with the same text.
    void add(int code, int text, int rows) {
        if (candidates[code] == text) {
            votes[code] += rows;
        } else if (votes[code] < rows) {
            candidates[code] = text;
            votes[code] = rows - votes[code];
        } else {
            votes[code] -= rows;
        }
    }

    int text(int code) {
        return candidates[code];
    }

    /// The number of codes up to the last one that has a text.
    int codes() {
        int codes = CODES;
        while (codes > 0 && candidates[codes - 1] == 0) {
            codes--;
        }
        return codes;
    }
}
