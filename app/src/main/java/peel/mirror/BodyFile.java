package peel.mirror;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/// Writes a body to a file as it arrives, so that no body is in memory, however large it is and however many arrive at once.
/// If the disk fails or is full, and not the API, the failure is a [MirrorFolderException].
final class BodyFile implements BodySubscriber<Path> {
    private final Path file;
    private final long maxBytes;
    private final CompletableFuture<Path> body = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;
    private @Nullable FileChannel channel;
    private long count;

    /// @param file created, or replaced
    /// @param maxBytes a larger body fails
    BodyFile(Path file, long maxBytes) {
        this.file = file;
        this.maxBytes = maxBytes;
    }

    @Override
    public CompletionStage<Path> getBody() {
        return body;
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            newSubscription.request(1);
        } catch (IOException e) {
            fail(diskFailed(e));
        }
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        FileChannel out = channel;
        Flow.Subscription source = subscription;
        if (out == null || source == null || body.isDone()) {
            return;
        }
        try {
            for (ByteBuffer buffer : buffers) {
                count += buffer.remaining();
                if (count > maxBytes) {
                    fail(new IOException("more than " + maxBytes + " bytes"));
                    return;
                }
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }
            source.request(1);
        } catch (IOException e) {
            fail(diskFailed(e));
        }
    }

    @Override
    public synchronized void onError(Throwable failure) {
        close();
        body.completeExceptionally(failure);
    }

    @Override
    public synchronized void onComplete() {
        close();
        body.complete(file);
    }

    private void fail(IOException e) {
        Flow.Subscription source = subscription;
        if (source != null) {
            source.cancel();
        }
        close();
        body.completeExceptionally(e);
    }

    private void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            body.completeExceptionally(diskFailed(e));
        }
    }

    private MirrorFolderException diskFailed(IOException e) {
        return MirrorFolder.failed(file, e);
    }
}
