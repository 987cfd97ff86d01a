package peel.mirror;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import peel.files.DirectoryInUseException;
import peel.files.DirectoryLock;
import peel.files.FolderDeletion;
import peel.files.IoReason;
import peel.text.PercentCodec;

/// The folder below the data directory in which a mirror saves what it downloads, one for each API:
///
/// ```
/// mirror/lock                    locked by the mirror that runs
/// mirror/API/responses/          the recorded responses, which are loaded
/// mirror/API/partial/            files being written; those in responses/ are complete
/// mirror/API/none                the names of responses that the API does not have (404), one a line
/// mirror/API/complete            exists if the mirror is complete
/// ```
///
/// Nothing is served from here. Thread-safe; whoever opens it closes it.
public final class MirrorFolder implements AutoCloseable {
    private final Path root;
    private final DirectoryLock lock;
    private final Set<ApiRequest> kept = ConcurrentHashMap.newKeySet();
    private final Set<String> notFound = ConcurrentHashMap.newKeySet();

    private MirrorFolder(Path root, DirectoryLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /// Opens the folder of an API, and creates it if it is missing. A mirror that was not completed is resumed. The responses
    /// of one that was are deleted, because the API may have new ones.
    ///
    /// @param keep whether the responses of a completed mirror are kept too
    /// @throws MirrorFolderException if another mirror is using the data directory, or it cannot be written to
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
            MirrorFolder folder = new MirrorFolder(mirrors.resolve(PercentCodec.encode(base.toString())), lock);
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
            remove(responses());
            Files.deleteIfExists(missingList());
        }
        Files.deleteIfExists(completeMarker());
        Files.createDirectories(partial());
        Files.createDirectories(responses());
        if (Files.exists(missingList())) {
            notFound.addAll(Files.readAllLines(missingList()));
        }
    }

    /// The folder of recorded responses.
    public Path responses() {
        return root.resolve("responses");
    }

    /// Marks the mirror as complete: the next one starts from nothing.
    public void complete() throws IOException {
        Files.write(completeMarker(), new byte[0]);
    }

    boolean holds(ApiRequest request) {
        return Files.exists(file(request));
    }

    /// Whether the response was saved since the folder was opened.
    boolean isNew(ApiRequest request) {
        return kept.contains(request);
    }

    /// The file of the response, if there is one.
    Path body(ApiRequest request) {
        return file(request);
    }

    /// A new empty file for a body that is being received.
    ///
    /// @throws MirrorFolderException if the disk fails or is full
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

    /// Saves a response. The file gets its name when it is complete and on disk.
    ///
    /// @param part has the body, created by [#newPart]
    /// @throws MirrorFolderException if the disk fails or is full
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

    /// Records that the API does not have a response.
    ///
    /// @throws MirrorFolderException if the disk fails or is full
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
                + "): what has been downloaded stays; make room, and run the same command again to resume", e);
    }

    private Path file(ApiRequest request) {
        return responses().resolve(request.file());
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
            FolderDeletion.delete(folder);
        }
    }

    /// Releases the lock. Empty folders are deleted, for example those of a mistyped address.
    @Override
    public void close() throws IOException {
        try {
            for (Path folder : List.of(partial(), responses(), root)) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException _) {
            // something was saved
        } finally {
            lock.close();
        }
    }
}
