package peel.mirror;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import peel.store.DataDirectoryException;

/// Collects from an API what no archive holds, and months of records on request, into a folder of answer files.
///
/// What the folder holds is not asked for again, so that a mirror that ended early goes on where it was. Every failure
/// that may pass is tried again, and what failed for good is asked once more at the end.
public final class Mirror {
    private final MirrorOptions options;
    private final MirrorFolder folder;
    private final MirrorListener listener;
    private final Patience patience;
    private final MirrorLimits limits;
    private final FollowUps followUps;
    private final Tally tally = new Tally();
    private final Set<Question> known = ConcurrentHashMap.newKeySet();
    private final Set<Question> failed = ConcurrentHashMap.newKeySet();
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    /// A mirror into a folder, which stays open until the mirror has ended.
    public Mirror(MirrorOptions options, MirrorFolder folder, MirrorListener listener) {
        this(options, folder, listener, Patience.DEFAULT, MirrorLimits.ofThisProcess());
    }

    Mirror(MirrorOptions options, MirrorFolder folder, MirrorListener listener, Patience patience,
            MirrorLimits limits) {
        this.limits = limits;
        this.options = options;
        this.folder = folder;
        this.listener = listener;
        this.patience = patience;
        followUps = new FollowUps(options, folder);
    }

    /// Collects. What could not be collected is in the report.
    ///
    /// @throws MirrorException when nobody answers at the address, it is no such API, or it has not the forces or months
    ///             that are wanted
    /// @throws DataDirectoryException when the disk fails or is full; what has been collected stays
    public MirrorReport run() throws IOException, InterruptedException {
        Throttle throttle = new Throttle(options.rate(), options.burst());
        try (Asker asker = new Asker(options, throttle, folder)) {
            PatientAsker patient = new PatientAsker(options, asker, throttle, patience, listener);
            new FirstLook(options, folder, patient).run();
            List<Question> first = FollowUps.first();
            first.forEach(this::expect);
            Crew.run(options.connections(), first, question -> handle(question, patient));
            Crew.run(options.connections(), secondRound(patient), question -> handle(question, patient));
            return tally.report(patient);
        }
    }

    private List<Question> secondRound(PatientAsker patient) {
        List<Question> again = patient.hasEnded() ? List.of() : List.copyOf(failed);
        failed.clear();
        total.addAndGet(again.size());
        return again;
    }

    private List<Question> handle(Question question, PatientAsker patient) throws IOException, InterruptedException {
        boolean wasThere = folder.holds(question);
        if (wasThere) {
            tally.collected(question, folder.bytes(question), !folder.isNew(question));
        } else if (folder.hasNone(question)) {
            tally.none(question, "status 404");
        } else if (!FollowUps.canBeAsked(question)) {
            tally.missing(question, "not asked, for its id is no text that can be asked for");
            answered();
        } else {
            ask(question, patient);
            answered();
        }
        return folder.holds(question) ? next(question) : List.of();
    }

    private void ask(Question question, PatientAsker patient) throws IOException, InterruptedException {
        String form = question.method().isPosted() ? Form.of(question, folder) : "";
        if (question.method().isPosted() && form.isEmpty()) {
            tally.none(question, "the neighbourhood has no boundary that is an area");
            return;
        }
        switch (patient.ask(question, form)) {
            case Reply.Body(var file) -> {
                folder.keep(question, file);
                tally.collected(question, folder.bytes(question), false);
                if (tally.bytesCollected() > limits.maxBytes()) {
                    patient.end("its answers have more than " + limits.maxBytes() + " bytes");
                }
            }
            case Reply.None _ -> {
                folder.keepNone(question);
                tally.none(question, "status 404");
            }
            case Reply.Refused(var reason) -> tally.missing(question, reason);
            case Reply.Trouble(_, var reason, _) -> {
                tally.missing(question, reason);
                failed.add(question);
            }
            case Reply.SlowDown _ -> throw new IllegalStateException("a patient asker waits");
        }
    }

    private List<Question> next(Question question) throws IOException {
        try {
            List<Question> next = new ArrayList<>();
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

    private void expect(Question question) {
        if (!folder.holds(question) && !folder.hasNone(question)) {
            total.incrementAndGet();
        }
    }

    private void answered() {
        listener.asked(done.incrementAndGet(), total.get());
    }
}
