package peel.archive.csv;

/// Where the fields of a line start and end. Of a line with too many, the first ones are kept and all are counted.
final class FieldOffsets {
    /// How many fields are kept beyond those that a line should have.
    static final int SURPLUS = 64;

    private final int[] from;
    private final int[] to;
    private int count;

    FieldOffsets(int columns) {
        from = new int[columns + SURPLUS];
        to = new int[columns + SURPLUS];
    }

    /// Begins a line, whose first field starts here.
    void start(int at) {
        count = 0;
        from[0] = at;
    }

    /// Ends a field at a comma and starts the next one behind it.
    void comma(int at) {
        if (count < from.length - 1) {
            to[count] = at;
            from[count + 1] = at + 1;
        }
        count++;
    }

    /// Ends the last field.
    void end(int at) {
        to[Math.min(count, to.length - 1)] = at;
        count++;
    }

    /// Forgets the fields, for [#add].
    void clear() {
        count = 0;
    }

    /// Adds a field with both its ends.
    void add(int start, int end) {
        if (count < from.length) {
            from[count] = start;
            to[count] = end;
        }
        count++;
    }

    /// Makes blank fields of those that a line lacks; they do not count.
    void addBlanks(int columns) {
        for (int field = count; field < columns; field++) {
            from[field] = 0;
            to[field] = 0;
        }
    }

    int count() {
        return count;
    }

    int from(int field) {
        return from[field];
    }

    int to(int field) {
        return to[field];
    }
}
