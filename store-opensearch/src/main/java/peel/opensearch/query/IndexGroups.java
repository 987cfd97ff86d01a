package peel.opensearch.query;

import java.util.ArrayList;
import java.util.List;
import peel.opensearch.client.ClusterSearch;
import peel.opensearch.document.MonthIndex;

/// Divides indices into groups that one search may have.
public final class IndexGroups {
    /// So many shards are searched at once at most, since the cluster holds the results of all until it has merged them.
    private static final int MOST_INDICES = 36;

    private IndexGroups() {}

    /// Groups as large as possible, in the order of the indices.
    public static List<List<String>> of(List<MonthIndex> indices) {
        List<List<String>> groups = new ArrayList<>();
        for (int from = 0; from < indices.size();) {
            int to = endOfGroup(indices, from, MOST_INDICES);
            groups.add(names(indices.subList(from, to)));
            from = to;
        }
        return groups;
    }

    /// Where a group ends.
    ///
    /// @param from where it begins
    /// @param most the most indices in it
    static int endOfGroup(List<MonthIndex> indices, int from, int most) {
        int characters = 0;
        int to = from;
        while (to < indices.size() && to - from < Math.min(most, MOST_INDICES)
                && (to == from || characters + indices.get(to).index().length() < ClusterSearch.MOST_NAME_CHARACTERS)) {
            characters += indices.get(to).index().length() + 1;
            to++;
        }
        return to;
    }

    static List<String> names(List<MonthIndex> indices) {
        return indices.stream().map(MonthIndex::index).toList();
    }
}
