package peel.server;

import java.util.Map;
import peel.geo.Boundary;
import peel.model.ApiMethod;
import peel.model.NeighbourhoodId;
import peel.model.ResourceKey;

/// Invented stored responses: all methods of Dorset, one of Northern Ireland.
final class StoredResponses {
    static final NeighbourhoodId MILL = new NeighbourhoodId("dorset", "D1");
    static final NeighbourhoodId BELFAST = new NeighbourhoodId("northern-ireland", "Belfast City North");
    static final Map<ResourceKey, String> BODIES = Map.ofEntries(
            Map.entry(ResourceKey.of(ApiMethod.FORCE, "dorset"),
                    "{\"description\":null,\"url\":\"\",\"engagement_methods\":[],\"id\":\"dorset\"}"),
            Map.entry(ResourceKey.of(ApiMethod.FORCE_PEOPLE, "dorset"), "[]"),
            Map.entry(ResourceKey.of(ApiMethod.NEIGHBOURHOODS, "dorset"),
                    "[{\"id\":\"D1\",\"name\":\"Mill &amp; Lane\"},{\"id\":\"D2\",\"name\":\"a \\\"b\\\" {\"}]"),
            Map.entry(ResourceKey.of(ApiMethod.NEIGHBOURHOOD, MILL), "{\"id\":\"D1\",\"population\":\"0\"}"),
            Map.entry(ResourceKey.of(ApiMethod.NEIGHBOURHOOD_BOUNDARY, MILL),
                    "[{\"latitude\":\"50.60\",\"longitude\":\"-2.1\"}]"),
            Map.entry(ResourceKey.of(ApiMethod.NEIGHBOURHOOD_PEOPLE, MILL), "[{\"bio\":null,\"rank\":\"Sgt\"}]"),
            Map.entry(ResourceKey.of(ApiMethod.NEIGHBOURHOOD_EVENTS, MILL), "[]"),
            Map.entry(ResourceKey.of(ApiMethod.NEIGHBOURHOOD_PRIORITIES, MILL), "[{\"issue\":\"<p>x<\\/p>\"}]"),
            Map.entry(ResourceKey.of(ApiMethod.NEIGHBOURHOOD, BELFAST), "{\"id\":\"Belfast City North\"}"),
            Map.entry(ResourceKey.locate(51.5, -0.25), "{\"force\":\"metropolitan\",\"neighbourhood\":\"E1\"}"));
    static final Map<NeighbourhoodId, Boundary> BOUNDARIES = Map.of(MILL,
            Boundary.ofRing(new double[]{50.6, 50.8, 50.8, 50.6}, new double[]{-2.1, -2.1, -1.9, -1.9}));

    private StoredResponses() {}
}
