package peel.mirror;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Collects from an API what no archive holds, and months of records on request, into a folder of answer files.
///
/// What the folder holds is not asked for again, so that a mirror that ended early goes on where it was. Every failure
/// that may pass is tried again, and what failed for good is asked once more at the end.
public final class Mirror {
    private final MirrorOptions options;
    private final MirrorFolder folder;
    private final MirrorListener listener;
    private final RetryPolicy patience;
    private final MirrorLimits limits;
    private final LinkExtractor followUps;
    private final Tally tally = new Tally();
    private final Set<ApiRequest> known = ConcurrentHashMap.newKeySet();
    private final Set<ApiRequest> failed = ConcurrentHashMap.newKeySet();
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    /// A mirror into a folder, which stays open until the mirror has ended.
    public Mirror(MirrorOptions options, MirrorFolder folder, MirrorListener listener) {
        this(options, folder, listener, RetryPolicy.DEFAULT, MirrorLimits.ofThisProcess());
    }

    Mirror(MirrorOptions options, MirrorFolder folder, MirrorListener listener, RetryPolicy patience,
            MirrorLimits limits) {
        this.limits = limits;
        this.options = options;
        this.folder = folder;
        this.listener = listener;
        this.patience = patience;
        followUps = new LinkExtractor(options, folder);
    }

    /// Collects. What could not be collected is in the report.
    ///
    /// @throws MirrorException when nobody answers at the address, it is no such API, or it has not the forces or months
    ///             that are wanted
    /// @throws MirrorFolderException when the disk fails or is full; what has been collected stays
    public MirrorReport run() throws IOException, InterruptedException {
        RateLimiter throttle = new RateLimiter(options.rate(), options.burst());
        try (ApiClient asker = new ApiClient(options, throttle, folder)) {
            RetryingApiClient patient = new RetryingApiClient(options, asker, throttle, patience, listener);
            new Preflight(options, folder, patient).run();
            List<ApiRequest> first = LinkExtractor.first();
            first.forEach(this::expect);
            WorkQueue.run(options.connections(), first, question -> handle(question, patient));
            WorkQueue.run(options.connections(), secondRound(patient), question -> handle(question, patient));
            return tally.report(patient);
        }
    }

    private List<ApiRequest> secondRound(RetryingApiClient patient) {
        List<ApiRequest> again = patient.hasEnded() ? List.of() : List.copyOf(failed);
        failed.clear();
        total.addAndGet(again.size());
        return again;
    }

    private List<ApiRequest> handle(ApiRequest question, RetryingApiClient patient)
            throws IOException, InterruptedException {
        boolean wasThere = folder.holds(question);
        if (wasThere) {
            tally.collected(question, folder.bytes(question), !folder.isNew(question));
        } else if (folder.hasNone(question)) {
            tally.none(question, "status 404");
        } else if (!LinkExtractor.canBeAsked(question)) {
            tally.missing(question, "not asked, for its id is no text that can be asked for");
            answered();
        } else {
            ask(question, patient);
            answered();
        }
        return folder.holds(question) ? next(question) : List.of();
    }

    private void ask(ApiRequest question, RetryingApiClient patient) throws IOException, InterruptedException {
        String form = question.method().isPosted() ? PolygonForm.of(question, folder) : "";
        if (question.method().isPosted() && form.isEmpty()) {
            tally.none(question, "the neighbourhood has no boundary that is an area");
            return;
        }
        switch (patient.ask(question, form)) {
            case FetchResult.Body(var file) -> {
                folder.keep(question, file);
                tally.collected(question, folder.bytes(question), false);
                if (tally.bytesCollected() > limits.maxBytes()) {
                    patient.end("its answers have more than " + limits.maxBytes() + " bytes");
                }
            }
            case FetchResult.None _ -> {
                folder.keepNone(question);
                tally.none(question, "status 404");
            }
            case FetchResult.Refused(var reason) -> tally.missing(question, reason);
            case FetchResult.Trouble(_, var reason, _) -> {
                tally.missing(question, reason);
                failed.add(question);
            }
            case FetchResult.SlowDown _ -> throw new IllegalStateException("a patient asker waits");
        }
    }

    private List<ApiRequest> next(ApiRequest question) throws IOException {
        try {
            List<ApiRequest> next = new ArrayList<>();
            followUps.after(question, follower -> {
                if (known.size() >= limits.maxQuestions() && !known.contains(follower)) {
                    tally.beyondLimit();
                } else if (known.add(follower)) {
                    next.add(follower);
                }
            });
            next.forEach(this::expect);
            return next;
        } catch (BadBodyException e) {
            throw new MirrorException(folder.answers().resolve(question.file()) + ": " + e.getMessage()
                    + "; remove it and run the same command again", e);
        }
    }

    private void expect(ApiRequest question) {
        if (!folder.holds(question) && !folder.hasNone(question)) {
            total.incrementAndGet();
        }
    }

    private void answered() {
        listener.asked(done.incrementAndGet(), total.get());
    }
}
