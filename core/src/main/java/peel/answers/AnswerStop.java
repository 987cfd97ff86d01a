package peel.answers;

import java.util.Map;
import java.util.Optional;
import peel.model.Flag;
import peel.model.Force;
import peel.model.StopFlag;
import peel.model.StopText;
import peel.model.StopTime;
import peel.store.PublishedStop;
import peel.store.StopRow;

/// A stop and search of an answer.
record AnswerStop(Force force, Optional<AnswerLocation> location, StopTime time, Map<StopText, String> texts,
        Map<StopFlag, Flag> flags, PublishedStop details) implements StopRow {

    @Override
    public boolean hasLocation() {
        return location.isPresent();
    }

    @Override
    public int latMicro() {
        return location.orElseThrow().latMicro();
    }

    @Override
    public int lngMicro() {
        return location.orElseThrow().lngMicro();
    }

    @Override
    public Optional<String> text(StopText text) {
        return Optional.ofNullable(texts.get(text));
    }

    @Override
    public Flag flag(StopFlag flag) {
        return flags.getOrDefault(flag, Flag.UNKNOWN);
    }

    @Override
    public Optional<PublishedStop> published() {
        return Optional.of(details);
    }
}
