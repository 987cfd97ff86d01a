package peel.server.page;

import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.request.ApiResponse;
import peel.server.request.Endpoint;
import peel.server.request.RequestContext;

/// The routes of pages and of the files that they need.
public final class PageEndpoints {
    /// The variable of the route of files.
    private static final String NAME = "name";
    private static final String VARY = "Accept, Accept-Encoding";

    private PageEndpoints() {}

    /// `/`: the page with the map for a browser, and for all other clients a text.
    ///
    /// @param text responds to the other clients
    public static Endpoint index(Endpoint text) {
        return context -> HtmlPreference.wantsHtml(context.received().accept())
                ? page(WebFiles.INDEX, context)
                : text.respond(context).withHeaders(PageHeaders.ofText(VARY));
    }

    /// `/coverage`: the page about what is loaded.
    public static ApiResponse coverage(RequestContext context) {
        return page(WebFiles.COVERAGE, context);
    }

    /// `/assets/{name}`: a file that pages need.
    ///
    /// @throws ApiException if there is no such file
    public static ApiResponse asset(RequestContext context) {
        String name = context.pathVariable(NAME);
        return WebFiles.asset(name).map(file -> response(file, context).withHeaders(PageHeaders.ofFile()))
                .orElseThrow(() -> new ApiException(ErrorCode.NO_ROUTE, "pages need no file "
                        + ApiException.quote(name) + ": reload the page"));
    }

    private static ApiResponse page(WebFile file, RequestContext context) {
        return response(file, context).withHeaders(PageHeaders.ofPage(VARY, context.server().basemap().otherOrigin()));
    }

    private static ApiResponse response(WebFile file, RequestContext context) {
        return MemoryFileResponse.of(file.content(), file.mediaType(), context);
    }
}
