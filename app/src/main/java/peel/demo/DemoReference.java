package peel.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What no archive holds, invented for the demo's two police forces: their details and chief officers, their
/// neighbourhoods with boundaries, teams, events and priorities, as answer files that `peel load` takes.
///
/// Bodies are in wire form: compact, keys in wire order, with the oddities of recorded answers
/// (docs/spec/api.md#records). The boundaries tile the city and the country around it; `NC04` of `leicestershire` holds
/// 52.629729,-1.131592 (latitude first).
public final class DemoReference {
    private static final List<DemoForce> FORCES = List.of(DemoForce.LEICESTERSHIRE, DemoForce.NORTHAMPTONSHIRE);

    private DemoReference() {}

    /// Writes some 170 files in place of older ones, always with the same bytes.
    ///
    /// @param path the folder, made if it is missing
    /// @throws IOException if a file cannot be written; those written so far stay
    public static void writeTo(Path path) throws IOException {
        Files.createDirectories(path);
        var folder = new AnswerFolder(path);
        for (DemoForce force : FORCES) {
            List<Neighbourhood> neighbourhoods = Neighbourhoods.of(force);
            new ForceAnswers(force, neighbourhoods).writeTo(folder);
            for (Neighbourhood neighbourhood : neighbourhoods) {
                new NeighbourhoodAnswers(neighbourhood).writeTo(folder);
            }
        }
    }
}
