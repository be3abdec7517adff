package vn.giaoviec.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids of tasks that stay apart in one notice, those that are gone among them. */
final class TaskIds {
  private static final Pattern MARKS = Pattern.compile("~+$");

  private TaskIds() {}

  /** {@code id}, or with as many {@code ~} behind it as make it free in {@code used}. */
  static String free(String id, Set<String> used) {
    String free = id;
    while (used.contains(free)) {
      free += "~";
    }
    return free;
  }

  /** The id of a task that is gone, so that nobody takes it for the one that has its number now. */
  static String gone(String id, Set<String> used) {
    return free(plain(id) + "~", used);
  }

  static String plain(String id) {
    return MARKS.matcher(id).replaceFirst("");
  }

  /** The ids as they are, a second one of the same with a mark. */
  static List<String> apart(List<String> ids) {
    Set<String> used = new java.util.HashSet<>();
    List<String> apart = new ArrayList<>();
    for (String id : ids) {
      String free = free(id, used);
      used.add(free);
      apart.add(free);
    }
    return apart;
  }
}
