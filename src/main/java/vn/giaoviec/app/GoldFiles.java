package vn.giaoviec.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaoviec.evaluate.Evaluation;
import vn.giaoviec.evaluate.Gold;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;

/**
 * The gold files of a folder, each with its document, in the order of their names.
 *
 * @param failures what cannot be measured, and why
 */
record GoldFiles(List<Entry> entries, List<Failure> failures) {
  private static final String ENDING = ".json";
  private static final String PLAIN_TEXT = ".txt";

  GoldFiles {
    entries = List.copyOf(entries);
    failures = List.copyOf(failures);
  }

  /** A gold file that could be read, and the document it is about, which is there. */
  record Entry(Path file, Gold gold, Path document) {
    /**
     * The document's own text, if it is a plain one. Text in an old encoding is none; its words are
     * known as the notice has them.
     */
    Optional<String> plainText() throws IOException {
      if (!document.toString().toLowerCase(Locale.ROOT).endsWith(PLAIN_TEXT)) {
        return Optional.empty();
      }
      try {
        return Optional.of(Files.readString(document));
      } catch (CharacterCodingException e) {
        return Optional.empty();
      }
    }
  }

  /** A gold file that cannot be used. */
  record Failure(Path file, Problem problem) {}

  /**
   * Reads all gold files of a folder.
   *
   * @param documents the folder that they name documents of
   */
  static GoldFiles read(Path folder, Path documents) {
    List<Entry> entries = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    try {
      for (Path file : starting(folder, "")) {
        try {
          entries.add(entry(file, documents));
        } catch (NoticeException e) {
          failures.add(new Failure(file, e.problem()));
        }
      }
      if (entries.isEmpty() && failures.isEmpty()) {
        failures.add(new Failure(folder, Problem.of("no-gold")));
      }
    } catch (IOException e) {
      Problem problem = Problem.of("unreadable-folder", folder.toString(), e.toString());
      failures.add(new Failure(folder, problem));
    }
    return new GoldFiles(entries, failures);
  }

  /** The JSON files of a folder whose names begin so, sorted; hidden ones are left out. */
  static List<Path> starting(Path folder, String start) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> name(file).startsWith(start) && name(file).endsWith(ENDING))
          .filter(file -> !name(file).startsWith("."))
          .sorted(Comparator.comparing(GoldFiles::name))
          .toList();
    }
  }

  private static Entry entry(Path file, Path documents) throws NoticeException {
    String name = name(file);
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new NoticeException(Problem.of("unreadable-gold", e.toString()), e);
    }
    Gold gold = Evaluation.gold(name.substring(0, name.length() - ENDING.length()), text);
    return new Entry(file, gold, document(documents, gold.file()));
  }

  private static Path document(Path folder, String name) throws NoticeException {
    try {
      Path document = folder.resolve(name);
      if (Files.isRegularFile(document)) {
        return document;
      }
    } catch (InvalidPathException e) {
      throw new NoticeException(Problem.of("missing-document", name), e);
    }
    throw new NoticeException(Problem.of("missing-document", name));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
