package peel.bench.engine;

import java.util.Optional;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestKind;
import peel.model.MonthRange;
import peel.server.request.RecentCache;
import peel.server.tile.LayerName;
import peel.server.tile.TileAddress;
import peel.server.tile.TileBody;
import peel.store.Release;
import peel.store.filter.MonthSet;
import peel.store.filter.RecordFilter;
import peel.store.filter.WhatFilter.Crimes;
import peel.store.memory.MemoryBudget;
import peel.store.memory.QueryMemory;

/// Tiles of the map as the server makes them, but none is kept for the next request.
final class TileRequests {
    private static final MemoryBudget MEMORY = MemoryBudget.ofHeap();

    private TileRequests() {}

    static Engine.PreparedRequest prepare(Release release, BenchmarkRequest request) {
        String[] address = request.what().split("/", -1);
        TileAddress tile = TileAddress.parse(address[0], address[1], address[2]);
        MonthRange months = request.kind() == RequestKind.TILE_MONTH
                ? MonthRange.of(request.month())
                : PeelEngine.allMonths(release);
        RecordFilter filter = RecordFilter.of(Crimes.ALL, MonthSet.of(months));
        return out -> {
            TileBody body = new TileBody(release, LayerName.CRIMES, Optional.of(filter), tile, new RecentCache(0), "",
                    "");
            try (QueryMemory memory = MEMORY.forQuery()) {
                body.prepare(memory);
                body.writeTo(out);
            }
        };
    }
}
