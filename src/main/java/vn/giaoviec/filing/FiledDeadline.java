package vn.giaoviec.filing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline of a task.
 *
 * @param text as written
 * @param bound before, by, during, from, every, within or after
 * @param value as the contract writes it: an ISO date, interval or duration, an RRULE, or words
 * @param due the last calendar day that still meets it, where it is known
 */
public record FiledDeadline(String text, String bound, String value, Optional<LocalDate> due) {}
