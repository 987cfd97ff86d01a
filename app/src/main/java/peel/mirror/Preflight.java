package peel.mirror;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import peel.model.ApiMethod;
import peel.model.Force;
import peel.text.LogText;

/// Checks that the address is that of an API, and that it has the forces and months that are wanted, so that a mistake is
/// reported at once and not after half an hour.
record Preflight(MirrorOptions options, MirrorFolder folder, RetryingApiClient retryingClient) {
    private static final int NAMED = 60;
    private static final String RIGHT = ": give the address below which the methods of the API lie, such as "
            + "https://data.police.uk/api or http://127.0.0.1:8080/api";

    /// @throws MirrorException if something is wrong; the message has what would be right
    void run() throws IOException, InterruptedException {
        requireApi();
        requireForces();
        if (!options.months().isEmpty()) {
            requireMonths();
        }
    }

    /// Requests the list of forces once, to distinguish a wrong address from an API with a failure.
    private void requireApi() throws IOException, InterruptedException {
        ApiRequest forces = ApiRequest.of(ApiMethod.FORCES);
        if (folder.holds(forces)) {
            return;
        }
        String at = options.base() + forces.path();
        switch (retryingClient.sendOnce(forces, "")) {
            case FetchResult.Body(var file) -> folder.keep(forces, file);
            case FetchResult.NotFound _ -> throw new MirrorException(at + " was not found (status 404)" + RIGHT);
            case FetchResult.PermanentFailure(var reason) ->
                throw new MirrorException(at + " failed (" + reason + ")" + RIGHT);
            case FetchResult.TransientFailure(var kind, var reason, _) when kind == FetchResult.Kind.NOT_THE_API ->
                throw new MirrorException(
                        at + " is not a list of forces (" + reason + ")" + RIGHT);
            case FetchResult.TransientFailure(var kind, var reason, _) when kind == FetchResult.Kind.NO_CONNECTION ->
                throw new MirrorException("no server responds at " + options.base() + ": " + reason
                        + "; check the address and the network");
            case FetchResult.TransientFailure _,FetchResult.RateLimited _ -> {
            }
        }
    }

    private void requireForces() throws IOException, InterruptedException {
        Set<String> there = texts(ApiRequest.of(ApiMethod.FORCES), "id");
        if (there.isEmpty()) {
            throw new MirrorException(options.base() + " has no forces" + RIGHT);
        }
        Set<String> unknown = new TreeSet<>(options.forces());
        unknown.removeAll(there);
        unknown.remove(Force.BTP_ID);
        if (!unknown.isEmpty()) {
            throw new MirrorException(options.base() + " has no force " + String.join(", ", unknown) + "; it has "
                    + there.stream().limit(NAMED).map(LogText::of).collect(Collectors.joining(", "))
                    + (there.size() > NAMED ? " and " + (there.size() - NAMED) + " more" : ""));
        }
    }

    private void requireMonths() throws IOException, InterruptedException {
        ApiRequest dates = ApiRequest.of(ApiMethod.CRIMES_STREET_DATES);
        List<String> wanted = options.months().stream().map(String::valueOf).toList();
        boolean isOld = folder.holds(dates);
        SortedSet<String> published = texts(dates, "date");
        if (isOld && !published.containsAll(wanted)) {
            fetch(dates);
            published = texts(dates, "date");
        }
        for (String month : wanted) {
            if (!published.contains(month)) {
                throw new MirrorException(options.base() + " does not have the month " + month + "; it has "
                        + published.size() + (published.isEmpty()
                                ? ""
                                : ", " + LogText.of(published.first()) + " to " + LogText.of(published.last())));
            }
        }
    }

    /// The texts under a key of a list, sorted.
    ///
    /// @throws MirrorException if the list cannot be downloaded
    private SortedSet<String> texts(ApiRequest list, String key)
            throws IOException, InterruptedException {
        if (!folder.holds(list)) {
            fetch(list);
        }
        try {
            return new TreeSet<>(BodyValidator.texts(list.method(), folder.body(list), key));
        } catch (BadBodyException e) {
            throw new MirrorException(options.base() + list.path() + ": " + e.getMessage() + RIGHT, e);
        }
    }

    private void fetch(ApiRequest request) throws IOException, InterruptedException {
        String at = options.base() + request.path();
        switch (retryingClient.send(request, "")) {
            case FetchResult.Body(var file) -> folder.keep(request, file);
            case FetchResult.TransientFailure(_, var reason, _) -> throw new MirrorException(at + " failed after "
                    + options.attempts() + " attempts: " + reason + "; try again later");
            case FetchResult.PermanentFailure(var reason) ->
                throw new MirrorException(at + " failed (" + reason + ")" + RIGHT);
            case FetchResult.NotFound _,FetchResult.RateLimited _ ->
                throw new MirrorException(at + " was not found (status 404)" + RIGHT);
        }
    }
}
