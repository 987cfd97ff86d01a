package peel.mirror;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import peel.model.Force;
import peel.store.DataDirectoryException;

/// Collects from an API what no archive holds, and months of records on request, into a folder of answer files.
///
/// What the folder holds is not asked for again, so that a mirror that ended early goes on where it was. Every failure
/// that may pass is tried again, and what failed for good is asked once more at the end.
public final class Mirror {
    private static final String RIGHT = ": give the address below which the methods of the API lie, such as "
            + "https://data.police.uk/api or http://127.0.0.1:8080/api";

    private final MirrorOptions options;
    private final MirrorFolder folder;
    private final MirrorListener listener;
    private final Patience patience;
    private final FollowUps followUps;
    private final Tally tally = new Tally();
    private final Set<Question> known = ConcurrentHashMap.newKeySet();
    private final Set<Question> fresh = ConcurrentHashMap.newKeySet();
    private final Set<Question> failed = ConcurrentHashMap.newKeySet();
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    /// A mirror into a folder, which stays open until the mirror has ended.
    public Mirror(MirrorOptions options, MirrorFolder folder, MirrorListener listener) {
        this(options, folder, listener, Patience.DEFAULT);
    }

    Mirror(MirrorOptions options, MirrorFolder folder, MirrorListener listener, Patience patience) {
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
        try (Asker asker = new Asker(options, throttle)) {
            PatientAsker patient = new PatientAsker(options, asker, throttle, patience);
            requireApi(patient);
            requireForces(patient);
            requireMonths(patient);
            List<Question> first = FollowUps.first();
            first.forEach(this::expect);
            Crew.run(options.connections(), first, question -> handle(question, patient));
            Crew.run(options.connections(), secondRound(patient), question -> handle(question, patient));
            return tally.report(patient);
        }
    }

    private List<Question> secondRound(PatientAsker patient) {
        List<Question> again = patient.isGone() ? List.of() : List.copyOf(failed);
        failed.clear();
        total.addAndGet(again.size());
        return again;
    }

    /// Asks once for the list of forces, to tell an address that is none from an API that has trouble.
    private void requireApi(PatientAsker patient) throws IOException, InterruptedException {
        Question forces = Question.of(Method.FORCES);
        if (folder.holds(forces)) {
            return;
        }
        String at = options.base() + forces.path();
        switch (patient.askOnce(forces, "")) {
            case Reply.Body(var bytes) -> keep(forces, bytes);
            case Reply.None _ -> throw new MirrorException(at + " was not found (status 404)" + RIGHT);
            case Reply.Refused(var reason) -> throw new MirrorException(at + " was refused (" + reason + ")" + RIGHT);
            case Reply.Trouble(var kind, var reason, _) when kind == Reply.Kind.FOREIGN -> throw new MirrorException(
                    at + " answers something else than a list of forces (" + reason + ")" + RIGHT);
            case Reply.Trouble(var kind, var reason, _) when kind == Reply.Kind.NO_CONNECTION ->
                throw new MirrorException("nobody answers at " + options.base() + ": " + reason
                        + "; check the address and the network");
            case Reply.Trouble _,Reply.SlowDown _ -> {
            }
        }
    }

    private void requireForces(PatientAsker patient) throws IOException, InterruptedException {
        Set<String> there = texts(Question.of(Method.FORCES), "id", patient);
        if (there.isEmpty()) {
            throw new MirrorException(options.base() + " lists no force at all" + RIGHT);
        }
        Set<String> unknown = new TreeSet<>(options.forces());
        unknown.removeAll(there);
        unknown.remove(Force.BTP_ID);
        if (!unknown.isEmpty()) {
            throw new MirrorException(options.base() + " has no force " + String.join(", ", unknown) + "; it has "
                    + String.join(", ", there));
        }
    }

    private void requireMonths(PatientAsker patient) throws IOException, InterruptedException {
        if (options.months().isEmpty()) {
            return;
        }
        Question dates = Question.of(Method.CRIMES_STREET_DATES);
        List<String> wanted = options.months().stream().map(String::valueOf).toList();
        boolean isOld = folder.holds(dates);
        Set<String> published = texts(dates, "date", patient);
        if (isOld && !published.containsAll(wanted)) {
            fetch(dates, patient);
            published = texts(dates, "date", patient);
        }
        for (String month : wanted) {
            if (!published.contains(month)) {
                throw new MirrorException(options.base() + " does not have the month " + month + "; it has "
                        + String.join(", ", published));
            }
        }
    }

    /// The texts under a key of a list, sorted.
    ///
    /// @throws MirrorException when the list is not to be had
    private Set<String> texts(Question list, String key, PatientAsker patient)
            throws IOException, InterruptedException {
        if (!folder.holds(list)) {
            fetch(list, patient);
        }
        try {
            return new TreeSet<>(JsonBody.texts(folder.read(list), key).stream().map(List::getFirst).toList());
        } catch (BadBodyException e) {
            throw new MirrorException(options.base() + list.path() + ": " + e.getMessage() + RIGHT, e);
        }
    }

    private void fetch(Question question, PatientAsker patient) throws IOException, InterruptedException {
        String at = options.base() + question.path();
        switch (patient.ask(question, "")) {
            case Reply.Body(var bytes) -> keep(question, bytes);
            case Reply.Trouble(_, var reason, _) -> throw new MirrorException(at + " could not be had, after "
                    + options.attempts() + " attempts: " + reason + "; try again later");
            case Reply.Refused(var reason) -> throw new MirrorException(at + " was refused (" + reason + ")" + RIGHT);
            case Reply.None _,Reply.SlowDown _ -> throw new MirrorException(at + " was not found" + RIGHT);
        }
    }

    private void keep(Question question, byte[] body) throws DataDirectoryException {
        folder.keep(question, body);
        fresh.add(question);
    }

    private List<Question> handle(Question question, PatientAsker patient) throws IOException, InterruptedException {
        boolean wasThere = folder.holds(question);
        if (wasThere) {
            tally.collected(question, folder.bytes(question), !fresh.contains(question));
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
            tally.none(question, "the neighbourhood has no boundary");
            return;
        }
        switch (patient.ask(question, form)) {
            case Reply.Body(var bytes) -> {
                keep(question, bytes);
                tally.collected(question, bytes.length, false);
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
            List<Question> next = new ArrayList<>(followUps.after(question));
            next.removeIf(follower -> !known.add(follower));
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
