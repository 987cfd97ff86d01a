package peel.server.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentCacheTest {
    private record Text(String text) implements RecentCache.Kept {
        @Override
        public long bytes() {
            return text.length();
        }
    }

    @Test
    void whatWasNotUsedForTheLongestTimeIsForgottenFirst() {
        RecentCache cache = new RecentCache(10_000);
        for (int i = 0; i < 7; i++) {
            cache.put("key " + i, new Text("x".repeat(1000)));
        }
        assertThat(cache.find("key 0", Text.class)).isPresent();
        cache.put("key 7", new Text("x".repeat(1000)));
        assertThat(cache.find("key 1", Text.class)).isEmpty();
        assertThat(cache.find("key 0", Text.class)).isPresent();
        assertThat(cache.find("key 7", Text.class)).contains(new Text("x".repeat(1000)));
    }

    @Test
    void theMemoryHasALimitHoweverManyEntriesThereAre() {
        RecentCache cache = new RecentCache(10_000);
        for (int i = 0; i < 100_000; i++) {
            cache.put("key " + i, new Text("x"));
        }
        long kept = 0;
        for (int i = 0; i < 100_000; i++) {
            kept += cache.find("key " + i, Text.class).isPresent() ? 1 : 0;
        }
        assertThat(kept).isBetween(20L, 40L);
        assertThat(cache.find("key 99999", Text.class)).isPresent();
    }

    @Test
    void whatIsLargeIsNotKept() {
        RecentCache cache = new RecentCache(10_000);
        cache.put("small", new Text("x"));
        cache.put("large", new Text("x".repeat(3000)));
        assertThat(cache.find("large", Text.class)).isEmpty();
        assertThat(cache.find("small", Text.class)).isPresent();
    }
}
