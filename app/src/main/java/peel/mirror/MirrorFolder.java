package peel.mirror;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import peel.files.DirectoryInUseException;
import peel.files.DirectoryLock;
import peel.files.IoReason;

/// Where a mirror keeps what it has collected, below the data directory, apart for each API:
///
/// ```
/// mirror/lock                    held by the mirror that is running
/// mirror/API/answers/            an answer file for each answer, as recorded: what is loaded
/// mirror/API/partial/            files being written; one in answers/ is whole
/// mirror/API/none                the answer files of questions that the API answered with 404, one a line
/// mirror/API/complete            there when the mirror is complete
/// ```
///
/// Nothing is served from here. Safe for several threads; whoever opened it closes it.
public final class MirrorFolder implements AutoCloseable {
    private final Path root;
    private final DirectoryLock lock;
    private final Set<ApiRequest> kept = ConcurrentHashMap.newKeySet();
    private final Set<String> notFound = ConcurrentHashMap.newKeySet();

    private MirrorFolder(Path root, DirectoryLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /// Opens the folder of an API, making what is missing. A mirror that was not completed goes on; of one that was,
    /// the answers are removed, since the API may answer differently by now.
    ///
    /// @param keep whether the answers of a completed mirror are kept too
    /// @throws MirrorFolderException when another mirror is using the data directory, or it cannot be written to
    public static MirrorFolder open(Path dataDirectory, ApiBase base, boolean keep) throws IOException {
        Path mirrors = dataDirectory.resolve("mirror");
        DirectoryLock lock;
        try {
            Files.createDirectories(mirrors);
            lock = DirectoryLock.acquire(mirrors.resolve("lock"), dataDirectory, "mirror");
        } catch (DirectoryInUseException e) {
            throw new MirrorFolderException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new MirrorFolderException("the data directory " + dataDirectory + " cannot be written to ("
                    + IoReason.of(e) + "): choose another --data directory", e);
        }
        try {
            MirrorFolder folder = new MirrorFolder(mirrors.resolve(PercentEncoder.of(base.toString())), lock);
            folder.prepare(keep);
            return folder;
        } catch (IOException e) {
            lock.close();
            throw e instanceof MirrorFolderException
                    ? e
                    : new MirrorFolderException("writing to " + mirrors
                            + " failed (" + IoReason.of(e) + ")", e);
        }
    }

    private void prepare(boolean keep) throws IOException {
        remove(partial());
        if (Files.exists(completeMarker()) && !keep) {
            remove(answers());
            Files.deleteIfExists(missingList());
        }
        Files.deleteIfExists(completeMarker());
        Files.createDirectories(partial());
        Files.createDirectories(answers());
        if (Files.exists(missingList())) {
            notFound.addAll(Files.readAllLines(missingList()));
        }
    }

    /// The folder of answer files.
    public Path answers() {
        return root.resolve("answers");
    }

    /// Notes that nothing is missing: the next mirror starts anew.
    public void complete() throws IOException {
        Files.write(completeMarker(), new byte[0]);
    }

    boolean holds(ApiRequest request) {
        return Files.exists(file(request));
    }

    /// Whether the answer was kept since the folder was opened.
    boolean isNew(ApiRequest request) {
        return kept.contains(request);
    }

    /// Where the answer of a question is, if it is held.
    Path body(ApiRequest request) {
        return file(request);
    }

    /// A new empty file for a body that is being received.
    ///
    /// @throws MirrorFolderException when the disk fails or is full
    Path newPart() throws MirrorFolderException {
        try {
            return Files.createTempFile(partial(), "", ".part");
        } catch (IOException e) {
            throw failed(root, e);
        }
    }

    long bytes(ApiRequest request) throws IOException {
        return Files.size(file(request));
    }

    /// Keeps an answer. The file gets its name when it is whole and on disk.
    ///
    /// @param part holds the body, made by [#newPart]
    /// @throws MirrorFolderException when the disk fails or is full
    void keep(ApiRequest request, Path part) throws MirrorFolderException {
        Path file = file(request);
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            kept.add(request);
        } catch (IOException e) {
            throw failed(root, e);
        }
    }

    boolean isKnownMissing(ApiRequest request) {
        return notFound.contains(request.file());
    }

    /// Keeps that a question has no answer.
    ///
    /// @throws MirrorFolderException when the disk fails or is full
    void recordMissing(ApiRequest request) throws MirrorFolderException {
        notFound.add(request.file());
        synchronized (notFound) {
            try {
                Files.write(missingList(), List.of(request.file()), UTF_8, StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw failed(root, e);
            }
        }
    }

    static MirrorFolderException failed(Path where, IOException e) {
        return new MirrorFolderException("writing to " + where + " failed (" + IoReason.of(e)
                + "): what has been collected stays; make room, and run the same command again to go on", e);
    }

    private Path file(ApiRequest request) {
        return answers().resolve(request.file());
    }

    private Path partial() {
        return root.resolve("partial");
    }

    private Path missingList() {
        return root.resolve("none");
    }

    private Path completeMarker() {
        return root.resolve("complete");
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /// Lets another mirror in. Folders in which nothing was kept are removed, those of a mistyped address for example.
    @Override
    public void close() throws IOException {
        try {
            for (Path folder : List.of(partial(), answers(), root)) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException _) {
            // something was kept
        } finally {
            lock.close();
        }
    }
}
