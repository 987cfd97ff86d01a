package peel.sample.city.response;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import peel.sample.city.CityForce;
import peel.sample.format.ArchiveTarget;

/// What no archive holds, invented for the demo's two police forces: their details and chief officers, their
/// neighbourhoods with boundaries, teams, events and priorities, as response files that `peel load` takes.
///
/// Bodies are in wire form: compact, keys in wire order, with the oddities of recorded responswers
/// (docs/spec/api.md#records). The boundaries tile the city and the country around it; `NC04` of `leicestershire` holds
/// 52.629729,-1.131592 (latitude first).
public final class ReferenceResponses {
    private static final List<CityForce> FORCES = List.of(CityForce.LEICESTERSHIRE, CityForce.NORTHAMPTONSHIRE);

    private ReferenceResponses() {}

    /// Writes some 170 files in place of older ones, always with the same bytes.
    ///
    /// @param path the folder, created if it is missing
    /// @throws IOException if a file cannot be written; those written so far stay
    public static void writeTo(Path path) throws IOException {
        try (ArchiveTarget target = ArchiveTarget.of(path)) {
            writeTo(target);
        }
    }

    /// Adds some 170 files to a folder or zip, always with the same bytes.
    ///
    /// @throws IOException if a file cannot be written; those written so far stay
    public static void writeTo(ArchiveTarget target) throws IOException {
        var folder = new ResponseFolder(target);
        for (CityForce force : FORCES) {
            List<Neighbourhood> neighbourhoods = Neighbourhoods.of(force);
            new ForceResponses(force, neighbourhoods).writeTo(folder);
            for (Neighbourhood neighbourhood : neighbourhoods) {
                new NeighbourhoodResponses(neighbourhood).writeTo(folder);
            }
        }
    }
}
