package vn.giaoviec.extract;

import java.util.HashMap;
import java.util.Map;
import vn.giaoviec.model.Marker;

/**
 * Builds task ids from the printed numbering: "1.12.1" as printed, "3.c", "2.-2", "II.3.a", "Điều
 * 2.1"; "@1" outside all numbering; "#2" for a further task of an item; "(2)" for a number printed
 * twice.
 */
final class TaskPaths {
  private final Map<String, Integer> used = new HashMap<>();
  private int outside;

  /** The path of an item labelled {@code marker} below {@code parent}, which may be empty. */
  static String child(String parent, Marker marker) {
    String label =
        switch (marker.kind()) {
          case DASH, PLUS, STAR -> marker.label() + marker.ordinal();
          default -> marker.label();
        };
    if (marker.kind() == Marker.Kind.ARTICLE) {
      return label;
    }
    if (marker.kind() == Marker.Kind.DECIMAL) {
      String stem = label.substring(0, label.lastIndexOf('.'));
      if (parent.equals(stem) || parent.endsWith("." + stem)) {
        return parent.substring(0, parent.length() - stem.length()) + label;
      }
    }
    return parent.isEmpty() ? label : parent + "." + label;
  }

  /** The item printed with this path. */
  Item item(String path) {
    return new Item(path);
  }

  /** The next paragraph outside all numbering. */
  Item outside() {
    return new Item("");
  }

  /** One printed item; its tasks share the number. */
  final class Item {
    private final String path;
    private String id = "";
    private int tasks;

    private Item(String path) {
      this.path = path;
    }

    /** The number as printed; empty outside all numbering. */
    String path() {
      return path;
    }

    /** The id of the item's next task. */
    String nextId() {
      tasks++;
      if (tasks == 1) {
        outside += path.isEmpty() ? 1 : 0;
        String base = path.isEmpty() ? "@" + outside : path;
        int count = used.merge(base, 1, Integer::sum);
        id = count == 1 ? base : base + "(" + count + ")";
      }
      return tasks == 1 ? id : id + "#" + tasks;
    }
  }
}
