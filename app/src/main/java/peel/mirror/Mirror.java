package peel.mirror;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Downloads the reference data of an API, and months of records on request, into a folder of recorded responses.
///
/// What the folder has is not requested again, so that a mirror that ended early can be resumed. Requests are repeated after
/// failures that may pass, and those that failed to the last are sent in a second round.
public final class Mirror {
    private final MirrorOptions options;
    private final MirrorFolder folder;
    private final MirrorListener listener;
    private final RetryPolicy retryPolicy;
    private final MirrorLimits limits;
    private final LinkExtractor links;
    private final Tally tally = new Tally();
    private final Set<ApiRequest> known = ConcurrentHashMap.newKeySet();
    private final Set<ApiRequest> failed = ConcurrentHashMap.newKeySet();
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    /// @param folder must stay open until the mirror has ended
    public Mirror(MirrorOptions options, MirrorFolder folder, MirrorListener listener) {
        this(options, folder, listener, RetryPolicy.DEFAULT, MirrorLimits.ofThisProcess());
    }

    Mirror(MirrorOptions options, MirrorFolder folder, MirrorListener listener, RetryPolicy retryPolicy,
            MirrorLimits limits) {
        this.limits = limits;
        this.options = options;
        this.folder = folder;
        this.listener = listener;
        this.retryPolicy = retryPolicy;
        links = new LinkExtractor(options, folder);
    }

    /// Downloads. What could not be downloaded is in the report.
    ///
    /// @throws MirrorException if no server responds at the address, it is not the API, or it does not have the forces or
    ///             months that are wanted
    /// @throws MirrorFolderException if the disk fails or is full; what has been downloaded stays
    public MirrorReport run() throws IOException, InterruptedException {
        RateLimiter limiter = new RateLimiter(options.rate(), options.burst());
        try (ApiClient client = new ApiClient(options, limiter, folder)) {
            RetryingApiClient retryingClient = new RetryingApiClient(options, client, limiter, retryPolicy, listener);
            new Preflight(options, folder, retryingClient).run();
            List<ApiRequest> first = LinkExtractor.first();
            first.forEach(this::expect);
            WorkQueue.run(options.connections(), first, request -> handle(request, retryingClient));
            WorkQueue.run(options.connections(), secondRound(retryingClient),
                    request -> handle(request, retryingClient));
            return tally.report(retryingClient);
        }
    }

    private List<ApiRequest> secondRound(RetryingApiClient retryingClient) {
        List<ApiRequest> again = retryingClient.isCircuitOpen() ? List.of() : List.copyOf(failed);
        failed.clear();
        total.addAndGet(again.size());
        return again;
    }

    private List<ApiRequest> handle(ApiRequest request, RetryingApiClient retryingClient)
            throws IOException, InterruptedException {
        boolean wasThere = folder.holds(request);
        if (wasThere) {
            tally.collected(request, folder.bytes(request), !folder.isNew(request));
        } else if (folder.isKnownMissing(request)) {
            tally.notFound(request, "status 404");
        } else if (!LinkExtractor.canBeSent(request)) {
            tally.failed(request, "not requested: its id cannot be part of a path");
            responded();
        } else {
            fetch(request, retryingClient);
            responded();
        }
        return folder.holds(request) ? next(request) : List.of();
    }

    private void fetch(ApiRequest request, RetryingApiClient retryingClient) throws IOException, InterruptedException {
        String form = request.isPosted() ? PolygonForm.of(request, folder) : "";
        if (request.isPosted() && form.isEmpty()) {
            tally.notFound(request, "the boundary of the neighbourhood is not an area");
            return;
        }
        switch (retryingClient.send(request, form)) {
            case FetchResult.Body(var file) -> {
                folder.keep(request, file);
                tally.collected(request, folder.bytes(request), false);
                if (tally.bytesCollected() > limits.maxBytes()) {
                    retryingClient.end("its responses have more than " + limits.maxBytes() + " bytes");
                }
            }
            case FetchResult.NotFound _ -> {
                folder.recordMissing(request);
                tally.notFound(request, "status 404");
            }
            case FetchResult.PermanentFailure(var reason) -> tally.failed(request, reason);
            case FetchResult.TransientFailure(_, var reason, _) -> {
                tally.failed(request, reason);
                failed.add(request);
            }
            case FetchResult.RateLimited _ -> throw new IllegalStateException("the client retries after 429");
        }
    }

    private List<ApiRequest> next(ApiRequest request) throws IOException {
        try {
            List<ApiRequest> next = new ArrayList<>();
            links.after(request, link -> {
                if (known.size() >= limits.maxRequests() && !known.contains(link)) {
                    tally.beyondLimit();
                } else if (known.add(link)) {
                    next.add(link);
                }
            });
            next.forEach(this::expect);
            return next;
        } catch (BadBodyException e) {
            throw new MirrorException(folder.responses().resolve(request.file()) + ": " + e.getMessage()
                    + "; delete it and run the same command again", e);
        }
    }

    private void expect(ApiRequest request) {
        if (!folder.holds(request) && !folder.isKnownMissing(request)) {
            total.incrementAndGet();
        }
    }

    private void responded() {
        listener.requested(done.incrementAndGet(), total.get());
    }
}
