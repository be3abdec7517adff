package vn.giaoviec.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that went wrong, or that a clerk should look at, but did not stop the work.
 *
 * <p>The code chooses the sentence; sentences stand in the resource bundle {@code messages} of the
 * application in Vietnamese and English.
 *
 * @param code stable and machine-readable, e.g. {@code page-needs-ocr}
 * @param arguments what the sentence is about, in the order of its placeholders
 * @param page from 1, where one page is meant
 * @param box the place on that page, where it is known
 */
public record Problem(String code, List<String> arguments, OptionalInt page, Optional<Box> box) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(String code, String... arguments) {
    return new Problem(code, List.of(arguments), OptionalInt.empty(), Optional.empty());
  }

  public static Problem onPage(int page, String code, String... arguments) {
    return new Problem(code, List.of(arguments), OptionalInt.of(page), Optional.empty());
  }

  /** The same of the whole document: no page, no place. */
  public Problem everywhere() {
    return new Problem(code, arguments, OptionalInt.empty(), Optional.empty());
  }

  /** The same at a place of its page. */
  public Problem at(Optional<Box> place) {
    return new Problem(code, arguments, page, place);
  }
}
