package vn.giaoviec.filing;

import java.util.Optional;

/**
 * A unit that a task names.
 *
 * @param text as written, e.g. Trưởng phòng Phòng Nội vụ
 * @param unit the organisation or group meant, abbreviations written out
 * @param id canonical: all spellings of one unit share it
 * @param title the head's title where one was written
 */
public record FiledUnit(String text, String unit, String id, Optional<String> title) {}
