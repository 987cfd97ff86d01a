package peel.server.v1;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import peel.server.v1.parameter.Parameter;
import peel.text.PercentCodec;
import peel.writer.NextPage;

/// The request for the next page: the same with another cursor. A posted request has no link, since a link is requested by GET.
record NextLink(V1Request request) {
    NextPage to(String cursor) {
        if (request.context().received().method().equals("POST")) {
            return new NextPage(cursor, Optional.empty());
        }
        Map<String, String> fields = new TreeMap<>(request.fields());
        fields.put(Parameter.CURSOR.id(), cursor);
        String extension = request.context().received().extension();
        return new NextPage(cursor, Optional.of(request.route().path() + (extension.isEmpty() ? "" : "." + extension)
                + "?" + fields.entrySet().stream()
                        .map(field -> PercentCodec.encode(field.getKey()) + "=" + PercentCodec.encode(field.getValue()))
                        .collect(Collectors.joining("&"))));
    }
}
