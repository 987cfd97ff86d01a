package peel.writer;

import java.io.IOException;
import peel.store.count.CountVisitor;

/// Writes counts in one format: first [#begin], then each count by [#visit], then [#end]. [RecordFormat#countWriter] makes one.
public interface CountWriter extends CountVisitor {
    /// Writes what stands before the first count.
    ///
    /// @param header of the records that are counted; `matched` is the total
    /// @throws IOException when the stream fails
    void begin(RecordHeader header) throws IOException;

    /// Writes what stands after the last count.
    ///
    /// @return how many counts were written
    /// @throws IOException when the stream fails
    long end() throws IOException;
}
