package vn.giaoviec.inbox;

import java.time.Duration;

/**
 * When something that failed for a passing reason is tried again: after 1, 2, 4 … seconds, at last
 * every five minutes.
 *
 * <p>Times are of a clock that only goes forward, as {@link System#nanoTime}; where it begins does
 * not matter.
 *
 * @param failures in a row
 * @param notBefore the time of the next try
 */
public record Backoff(int failures, Duration notBefore) {
  /** Nothing failed. */
  public static final Backoff NONE = new Backoff(0, Duration.ZERO);

  private static final Duration LONGEST = Duration.ofMinutes(5);

  // 2^9 s is more than the longest; a larger shift would only overflow one day.
  private static final int LAST_DOUBLING = 9;

  /** It failed once more, at {@code now}. */
  public Backoff failed(Duration now) {
    Duration wait = Duration.ofSeconds(1L << Math.min(failures, LAST_DOUBLING));
    Duration bounded = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    return new Backoff(failures + 1, now.plus(bounded));
  }

  /** Whether it may be tried at {@code now}. */
  public boolean mayTry(Duration now) {
    return left(now).isZero();
  }

  /** How long to wait at {@code now}; zero where it may be tried. */
  public Duration left(Duration now) {
    Duration left = failures == 0 ? Duration.ZERO : notBefore.minus(now);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
