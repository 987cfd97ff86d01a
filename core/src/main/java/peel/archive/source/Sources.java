package peel.archive.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import peel.archive.format.FileSignature;
import peel.archive.format.Format;
import peel.archive.format.ZipContents;
import peel.text.LogText;

/// The files of one source of a load: an archive zip, a folder with everything below it, or a single file. A zip stays
/// open until this is closed; its entries are read where they lie.
public final class Sources implements AutoCloseable {
    private static final Pattern URL = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):/+(.*)");
    private static final int START_BYTES = 512;

    private final List<SourceFile> files;
    private final ZipCloser closer;

    private Sources(List<SourceFile> files, ZipCloser closer) {
        this.files = files;
        this.closer = closer;
    }

    /// Looks into a source. Nothing is read beyond a zip's directory and first lines.
    ///
    /// @throws SourceException if there is no such path, it cannot be read, it is a zip that is damaged or hostile (names
    ///            that leave the folder, the same name twice, sizes beyond reason), a folder that contains itself, or when it
    ///            holds nothing that can be loaded
    /// @throws IOException when the disk fails
    public static Sources find(Path source) throws IOException {
        return find(source, ZipLimits.DEFAULT);
    }

    static Sources find(Path source, ZipLimits limits) throws IOException {
        if (!Files.exists(source)) {
            throw missing(source);
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

    private static Sources look(Path source, ZipLimits limits) throws IOException {
        if (Files.isDirectory(source)) {
            return new Sources(FolderSource.files(source, limits), () -> {
            });
        }
        if (!Files.isRegularFile(source)) {
            throw new SourceException(source + " is neither a file nor a folder");
        }
        byte[] start = start(source);
        if (ZipContents.isZip(start)) {
            return zip(source, limits);
        }
        if (source.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            String what = FileSignature.of(start).map(signature -> " (" + signature.reason() + ")").orElse("");
            throw new SourceException(source + " is named like a zip and is not one" + what + "; download it again");
        }
        return new Sources(List.of(DiskFile.of(source, String.valueOf(source.getFileName()), limits)), () -> {
        });
    }

    private static Sources zip(Path source, ZipLimits limits) throws IOException {
        ZipSource zip = ZipSource.open(source, limits);
        List<SourceFile> files = zip.files();
        Optional<String> otherKind = ZipContents.otherKind(String.valueOf(source.getFileName()),
                files.stream().map(SourceFile::name).toList());
        if (otherKind.isPresent()) {
            zip.close();
            throw new SourceException(source + " cannot be loaded: " + otherKind.get());
        }
        return new Sources(files, zip::close);
    }

    private static byte[] start(Path source) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            return in.readNBytes(START_BYTES);
        }
    }

    /// A source that is not there. Of an address the slashes are put back that a path does not keep.
    private static SourceException missing(Path source) {
        Matcher url = URL.matcher(source.toString());
        if (!url.matches()) {
            return new SourceException("there is no file or folder " + source);
        }
        return new SourceException(url.group(1).equalsIgnoreCase("file")
                ? "give the path alone, without file: /" + url.group(2)
                : url.group(1) + "://" + url.group(2) + " is an address, and only files are loaded: download it first, "
                        + "with `curl -LO` and the address for example, and load the file; `peel mirror --from` "
                        + "collects from an API");
    }

    private static void requireReadable(Path source, List<SourceFile> files) throws SourceException {
        if (files.stream().anyMatch(file -> file.format().isReadable())) {
            return;
        }
        if (files.isEmpty()) {
            throw new SourceException(
                    source + " is empty; a zip, folder or CSV of police.uk, or responses of its API as "
                            + "*.json, or boundaries as *.kml or *.geojson, can be loaded");
        }
        SourceFile first = files.getFirst();
        String why = switch (first.format()) {
            case Format.Other other -> other.reason();
            case Format.Csv _,Format.JsonResponse _,Format.Kml _,Format.GeoJson _ -> "";
        };
        throw new SourceException(source + " holds nothing that can be loaded: " + LogText.of(first.name()) + ": " + why
                + (files.size() > 1 ? "; and " + (files.size() - 1) + " more files" : ""));
    }

    /// All files, sorted by name; those that cannot be loaded are among them, with the reason in their format.
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
