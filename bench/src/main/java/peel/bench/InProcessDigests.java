package peel.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import peel.bench.engine.Engine;
import peel.bench.engine.EngineName;
import peel.bench.engine.PeerFiles;
import peel.bench.query.AnswerDigest;
import peel.bench.query.Kind;
import peel.bench.query.Question;

/// What Peel answers in process, to compare what it serves with.
final class InProcessDigests {
    private InProcessDigests() {}

    /// The digest of all answers of each kind.
    static Map<Kind, String> of(PeerFiles files, List<Question> questions) throws IOException {
        Map<Kind, List<AnswerDigest>> digests = new EnumMap<>(Kind.class);
        try (Engine peel = EngineName.PEEL.open(files)) {
            for (Question question : questions) {
                if (question.kind() != Kind.COUNTS) {
                    var answer = new ByteArrayOutputStream();
                    peel.prepare(question).answer(answer);
                    digests.computeIfAbsent(question.kind(), _ -> new ArrayList<>())
                            .add(AnswerDigest.of(answer.toByteArray()));
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        Map<Kind, String> all = new EnumMap<>(Kind.class);
        digests.forEach((kind, each) -> all.put(kind, AnswerDigest.all(each).text()));
        return all;
    }
}
