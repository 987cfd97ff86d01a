package peel.server;

import java.util.Map;
import peel.geo.Boundary;
import peel.model.NeighbourhoodId;
import peel.model.ReferenceMethod;
import peel.model.ReferencePath;

/// Made-up answers of the methods that no archive answers: Dorset's in full, one of Northern Ireland.
final class Told {
    static final NeighbourhoodId MILL = new NeighbourhoodId("dorset", "D1");
    static final NeighbourhoodId BELFAST = new NeighbourhoodId("northern-ireland", "Belfast City North");
    static final Map<ReferencePath, String> ANSWERS = Map.ofEntries(
            Map.entry(ReferencePath.of(ReferenceMethod.FORCE, "dorset"),
                    "{\"description\":null,\"url\":\"\",\"engagement_methods\":[],\"id\":\"dorset\"}"),
            Map.entry(ReferencePath.of(ReferenceMethod.FORCE_PEOPLE, "dorset"), "[]"),
            Map.entry(ReferencePath.of(ReferenceMethod.NEIGHBOURHOODS, "dorset"),
                    "[{\"id\":\"D1\",\"name\":\"Mill &amp; Lane\"},{\"id\":\"D2\",\"name\":\"a \\\"b\\\" {\"}]"),
            Map.entry(ReferencePath.of(ReferenceMethod.NEIGHBOURHOOD, MILL), "{\"id\":\"D1\",\"population\":\"0\"}"),
            Map.entry(ReferencePath.of(ReferenceMethod.BOUNDARY, MILL),
                    "[{\"latitude\":\"50.60\",\"longitude\":\"-2.1\"}]"),
            Map.entry(ReferencePath.of(ReferenceMethod.PEOPLE, MILL), "[{\"bio\":null,\"rank\":\"Sgt\"}]"),
            Map.entry(ReferencePath.of(ReferenceMethod.EVENTS, MILL), "[]"),
            Map.entry(ReferencePath.of(ReferenceMethod.PRIORITIES, MILL), "[{\"issue\":\"<p>x<\\/p>\"}]"),
            Map.entry(ReferencePath.of(ReferenceMethod.NEIGHBOURHOOD, BELFAST), "{\"id\":\"Belfast City North\"}"),
            Map.entry(ReferencePath.locate(51.5, -0.25), "{\"force\":\"metropolitan\",\"neighbourhood\":\"E1\"}"));
    static final Map<NeighbourhoodId, Boundary> BOUNDARIES = Map.of(MILL,
            Boundary.ofRing(new double[]{50.6, 50.8, 50.8, 50.6}, new double[]{-2.1, -2.1, -1.9, -1.9}));

    private Told() {}
}
