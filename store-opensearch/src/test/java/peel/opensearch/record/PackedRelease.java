package peel.opensearch.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import peel.model.Month;
import peel.store.Release;
import peel.store.copy.CopiedCrimeView;
import peel.store.copy.CopyableRelease;
import peel.store.filter.MonthSet;
import peel.store.filter.Page;
import peel.store.filter.RecordFilter;
import peel.store.filter.WhatFilter;
import peel.store.inmemory.CrimeRecord;
import peel.store.inmemory.OutcomeRecord;
import peel.store.inmemory.StopRecord;
import peel.store.query.CrimeView;
import peel.store.query.CrimeVisitor;
import peel.store.query.OutcomeView;
import peel.store.query.OutcomeVisitor;
import peel.store.query.StopView;
import peel.store.query.StopVisitor;

/// A release whose records are packed and read again before they are handed over, each of which is compared with what it was.
final class PackedRelease {
    private final CopyableRelease release;
    private final RecordContext context;
    private final ByteSink sink = new ByteSink(1);

    private PackedRelease(CopyableRelease release) throws IOException {
        this.release = release;
        this.context = new RecordContext(CopiedPlaces.of(release), release.vocabulary(), firstCrimeIds(release));
    }

    /// A release with packed records.
    static Release of(Release release) {
        try {
            PackedRelease packed = new PackedRelease((CopyableRelease) release);
            return (Release) Proxy.newProxyInstance(PackedRelease.class.getClassLoader(),
                    new Class<?>[]{Release.class}, (_, method, arguments) -> packed.invoke(method, arguments));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<Month, Integer> firstCrimeIds(Release release) throws IOException {
        Map<Month, Integer> first = new HashMap<>();
        for (Month month : release.info().months()) {
            release.selectCrimes(RecordFilter.of(WhatFilter.Crimes.ALL, MonthSet.of(java.util.List.of(month))),
                    Page.ALL, crime -> first.merge(month, crime.id(), Math::min));
        }
        return first;
    }

    private @Nullable Object invoke(java.lang.reflect.Method method, Object @Nullable [] arguments) throws Throwable {
        Object[] packed = arguments == null ? new Object[0] : arguments.clone();
        for (int i = 0; i < packed.length; i++) {
            packed[i] = switch (packed[i]) {
                case CrimeVisitor visitor -> (CrimeVisitor) crime -> visitor.visit(packed(crime));
                case OutcomeVisitor visitor -> (OutcomeVisitor) outcome -> visitor.visit(packed(outcome));
                case StopVisitor visitor -> (StopVisitor) stop -> visitor.visit(packed(stop));
                default -> packed[i];
            };
        }
        try {
            return method.invoke(release, packed);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private CrimeView packed(CrimeView crime) {
        int from = start();
        new CrimeEncoder(context).write(crime, sink);
        StoredCrime read = new StoredCrime(context, false).show(crime.month(), sink.toByteArray(), from,
                sink.size() - from);
        assertThat(CrimeRecord.of(read)).isEqualTo(CrimeRecord.of(crime));
        assertThat(read.outcomeSubtype()).isEqualTo(((CopiedCrimeView) crime).outcomeSubtype());
        return read;
    }

    private OutcomeView packed(OutcomeView outcome) {
        int from = start();
        new OutcomeEncoder(context).write(outcome, sink);
        StoredOutcome read = new StoredOutcome(context).show(outcome.month(), sink.toByteArray(), from,
                sink.size() - from);
        assertThat(OutcomeRecord.of(read, OptionalInt.empty()))
                .isEqualTo(OutcomeRecord.of(outcome, OptionalInt.empty()));
        return read;
    }

    private StopView packed(StopView stop) {
        int from = start();
        new StopEncoder(context).write(stop, sink);
        StoredStop read = new StoredStop(context).show(stop.month(), sink.toByteArray(), from, sink.size() - from);
        assertThat(StopRecord.of(read, OptionalInt.empty())).isEqualTo(StopRecord.of(stop, OptionalInt.empty()));
        return read;
    }

    /// Records do not start where an array does.
    private int start() {
        sink.truncate(0);
        sink.put(1).put(2).put(3);
        return sink.size();
    }
}
