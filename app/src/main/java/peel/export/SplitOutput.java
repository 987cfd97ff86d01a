package peel.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peel.model.Force;
import peel.model.Month;
import peel.writer.RecordHeader;
import peel.writer.RecordWriter;

/// Records in files by month and force. Of a split by month only the files of one month are open at a time.
final class SplitOutput implements RecordOutput {
    private final Path folder;
    private final Split split;
    private final RecordHeader header;
    private final Export.Options options;
    private final Map<String, OpenFile> open = new LinkedHashMap<>();
    private @Nullable Month month;
    private @Nullable Force lastForce;
    private @Nullable OpenFile last;

    private record OpenFile(OutputFile file, RecordWriter writer) {}

    SplitOutput(Path folder, Split split, RecordHeader header, Export.Options options) {
        this.folder = folder;
        this.split = split;
        this.header = header;
        this.options = options;
    }

    @Override
    public RecordWriter writer(Month newMonth, Force force) throws IOException {
        OpenFile known = last;
        if (known != null && newMonth.equals(month) && force.equals(lastForce)) {
            return known.writer;
        }
        if (split.byMonth() && !newMonth.equals(month)) {
            complete();
        }
        month = newMonth;
        lastForce = force;
        String path = split.path(newMonth, force, header.kind(), options.format());
        OpenFile file = open.get(path);
        if (file == null) {
            file = start(path);
            open.put(path, file);
        }
        last = file;
        return file.writer;
    }

    private OpenFile start(String path) throws IOException {
        OutputFile file = OutputFile.create(folder.resolve(path));
        try {
            RecordWriter writer = options.format().writer(header.kind(), options.columns(), file.stream());
            writer.begin(header);
            return new OpenFile(file, writer);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public void complete() throws IOException {
        for (OpenFile file : open.values()) {
            file.writer.end(Optional.empty());
            file.file.complete();
        }
        open.clear();
        last = null;
    }

    @Override
    public void close() throws IOException {
        for (OpenFile file : open.values()) {
            file.file.close();
        }
    }
}
