package vn.giaoviec.model;

import java.util.List;
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
 */
public record Problem(String code, List<String> arguments, OptionalInt page) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(String code, String... arguments) {
    return new Problem(code, List.of(arguments), OptionalInt.empty());
  }

  public static Problem onPage(int page, String code, String... arguments) {
    return new Problem(code, List.of(arguments), OptionalInt.of(page));
  }
}
