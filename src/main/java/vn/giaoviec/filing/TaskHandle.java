package vn.giaoviec.filing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clerk calls a task by: the arrival number of its notice and its number there, {@code
 * 12:2.b}.
 *
 * @param arrival from 1
 * @param task the {@link FiledTask#id}
 */
public record TaskHandle(long arrival, String task) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,18}):(\\S.*)");

  /** The handle that {@code typed} is; empty where it is none. */
  public static Optional<TaskHandle> parse(String typed) {
    Matcher form = FORM.matcher(typed.strip());
    return form.matches()
        ? Optional.of(new TaskHandle(Long.parseLong(form.group(1)), form.group(2)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return arrival + ":" + task;
  }
}
