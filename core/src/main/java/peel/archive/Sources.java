package peel.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The files of one source of a load: an archive zip, a folder with everything below it, or a single file. A zip stays
/// open until this is closed; its entries are read where they lie.
public final class Sources implements AutoCloseable {
    private static final int ZIP_MAGIC = 'P' << 8 | 'K';

    private final List<SourceFile> files;
    private final ZipCloser closer;

    private Sources(List<SourceFile> files, ZipCloser closer) {
        this.files = files;
        this.closer = closer;
    }

    /// Looks into a source. Nothing is read beyond a zip's directory and first lines.
    ///
    /// @throws SourceException when there is no such path, it cannot be read, it is a zip that is damaged or hostile (names
    ///            that leave the folder, the same name twice, sizes beyond reason), a folder that contains itself, or when it
    ///            holds nothing that can be loaded
    /// @throws IOException when the disk fails
    public static Sources find(Path source) throws IOException {
        return find(source, SourceLimits.DEFAULT);
    }

    static Sources find(Path source, SourceLimits limits) throws IOException {
        if (!Files.exists(source)) {
            throw new SourceException("there is no file or folder " + source);
        }
        if (!Files.isReadable(source)) {
            throw new SourceException(source + " may not be read by this user");
        }
        Sources sources = look(source, limits);
        try {
            requireReadable(source, sources.files);
        } catch (SourceException e) {
            sources.close();
            throw e;
        }
        return sources;
    }

    private static Sources look(Path source, SourceLimits limits) throws IOException {
        if (Files.isDirectory(source)) {
            return new Sources(FolderSource.files(source), () -> {
            });
        }
        if (!Files.isRegularFile(source)) {
            throw new SourceException(source + " is neither a file nor a folder");
        }
        boolean isZip = startsLikeZip(source);
        if (!isZip && source.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new SourceException(source + " is named like a zip and is none; download it again");
        }
        if (!isZip) {
            return new Sources(List.of(DiskFile.of(source, String.valueOf(source.getFileName()))), () -> {
            });
        }
        ZipSource zip = ZipSource.open(source, limits);
        return new Sources(zip.files(), zip::close);
    }

    private static boolean startsLikeZip(Path source) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && (start[0] << 8 | start[1]) == ZIP_MAGIC && start[2] < 9 && start[3] < 9;
        }
    }

    private static void requireReadable(Path source, List<SourceFile> files) throws SourceException {
        if (files.stream().anyMatch(file -> file.format().isReadable())) {
            return;
        }
        if (files.isEmpty()) {
            throw new SourceException(source + " is empty; a zip, folder or CSV of police.uk, or answers of its API as "
                    + "*.json, or boundaries as *.kml, can be loaded");
        }
        SourceFile first = files.getFirst();
        String why = switch (first.format()) {
            case Format.Other other -> other.reason();
            case Format.Csv _,Format.JsonAnswer _,Format.Kml _ -> "";
        };
        throw new SourceException(source + " holds nothing that can be loaded: " + first.name() + ": " + why
                + (files.size() > 1 ? "; and " + (files.size() - 1) + " more files" : ""));
    }

    /// All files, sorted by name; those that nothing is taken from are among them, with the reason in their format.
    public List<SourceFile> files() {
        return files;
    }

    /// Closes the zip, so that its files cannot be opened any more.
    @Override
    public void close() throws IOException {
        closer.close();
    }

    private interface ZipCloser {
        void close() throws IOException;
    }
}
