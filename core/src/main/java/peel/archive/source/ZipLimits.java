package peel.archive.source;

/// How much a zip may hold before it counts as hostile. The archive's own figures are far below: a CSV deflates at most
/// about 15 to 1 (docs/spec/archive.md#bytes-and-lines).
///
/// @param maxEntryBytes the most bytes of one entry when unpacked
/// @param maxRatio the most unpacked bytes for one packed byte, of an entry and of the whole zip
/// @param ratioFreeBytes how many unpacked bytes need no such ratio
/// @param maxEntries the most entries
/// @param maxDirectoryBytes the most bytes of a zip's directory, which is held in memory
record ZipLimits(long maxEntryBytes, int maxRatio, long ratioFreeBytes, int maxEntries,
        int maxDirectoryBytes) {
    static final ZipLimits DEFAULT = new ZipLimits(8L << 30, 200, 1L << 20, 100_000, 32 << 20);

    /// Whether this much may come of that much.
    boolean allowsRatio(long unpackedBytes, long packedBytes) {
        return unpackedBytes <= ratioFreeBytes || unpackedBytes / maxRatio <= packedBytes;
    }
}
