package vn.giaoviec.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackoffTest {
  @Test
  void waitsTwiceAsLongEachTimeUpToFiveMinutes() {
    Duration now = Duration.ofNanos(Long.MIN_VALUE / 2);
    Backoff backoff = Backoff.NONE;
    List<Long> waits = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      assertTrue(backoff.mayTry(now));
      backoff = backoff.failed(now);
      assertFalse(backoff.mayTry(now));
      waits.add(backoff.left(now).toSeconds());
      now = now.plus(backoff.left(now));
    }
    assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L), waits.subList(0, 10));
    assertEquals(300L, waits.getLast());
  }
}
