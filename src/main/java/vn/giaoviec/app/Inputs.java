package vn.giaoviec.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaoviec.model.Problem;

/**
 * The documents that the arguments name.
 *
 * <p>A file is taken as it is told. A folder is walked in the order of names; hidden files and
 * earlier JSON output are left out, and a folder met a second time by a link is not entered again.
 *
 * @param files in the order in which they are done
 * @param remarks what was left out that somebody may have meant
 * @param failures folders that could not be looked into
 */
record Inputs(List<Path> files, List<Problem> remarks, List<Problem> failures) {
  Inputs {
    files = List.copyOf(files);
    remarks = List.copyOf(remarks);
    failures = List.copyOf(failures);
  }

  static Inputs find(List<Path> arguments) {
    Walk walk = new Walk();
    for (Path argument : arguments) {
      if (Files.isDirectory(argument)) {
        walk.folder(argument);
      } else {
        walk.files.add(argument);
      }
    }
    return new Inputs(walk.files, walk.remarks, walk.failures);
  }

  private static final class Walk {
    private final List<Path> files = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final List<Problem> failures = new ArrayList<>();
    private final Set<Path> entered = new HashSet<>();
    private final List<Path> skipped = new ArrayList<>();

    void folder(Path folder) {
      int before = files.size();
      skipped.clear();
      if (enter(folder) && files.size() == before) {
        remarks.add(Problem.of("empty-folder", folder.toString()));
      }
      // One remark for all: a folder may hold as much output as documents.
      if (!skipped.isEmpty()) {
        String count = Integer.toString(skipped.size());
        remarks.add(Problem.of("json-skipped", skipped.getFirst().toString(), count));
      }
    }

    /** Takes what is in the folder; false where it was not looked into. */
    private boolean enter(Path folder) {
      try {
        if (!entered.add(folder.toRealPath())) {
          remarks.add(Problem.of("folder-seen", folder.toString()));
          return false;
        }
        children(folder).forEach(this::take);
        return true;
      } catch (IOException | UncheckedIOException e) {
        failures.add(Problem.of("unreadable-folder", folder.toString(), e.toString()));
        return false;
      }
    }

    private void take(Path child) {
      String name = child.getFileName().toString();
      if (name.startsWith(".")) {
        return;
      }
      if (Files.isDirectory(child)) {
        enter(child);
      } else if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
        skipped.add(child);
      } else {
        files.add(child);
      }
    }

    private static List<Path> children(Path folder) throws IOException {
      try (Stream<Path> children = Files.list(folder)) {
        return children.sorted(Comparator.comparing(p -> p.getFileName().toString())).toList();
      }
    }
  }
}
