package peel.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.model.Force;
import peel.model.Month;
import peel.writer.RecordHeader;
import peel.writer.RecordWriter;

/// All records in one file, or on standard output.
final class SingleOutput implements RecordOutput {
    private final @Nullable OutputFile file;
    private final RecordWriter writer;

    private SingleOutput(@Nullable OutputFile file, RecordWriter writer) {
        this.file = file;
        this.writer = writer;
    }

    /// Starts the output.
    ///
    /// @param file the file; empty for standard output
    static SingleOutput start(Optional<Path> file, RecordHeader header, Export.Options options) throws IOException {
        OutputFile output = file.isPresent() ? OutputFile.create(file.get()) : null;
        try {
            RecordWriter writer = options.format().writer(header.kind(), options.columns(),
                    output == null ? new StandardOutput() : output.stream());
            writer.begin(header);
            return new SingleOutput(output, writer);
        } catch (IOException e) {
            if (output != null) {
                output.close();
            }
            throw e;
        }
    }

    @Override
    public RecordWriter writer(Month month, Force force) {
        return writer;
    }

    @Override
    public void complete() throws IOException {
        writer.end(Optional.empty());
        if (file != null) {
            file.complete();
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
