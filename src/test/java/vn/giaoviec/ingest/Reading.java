package vn.giaoviec.ingest;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.giaoviec.model.Line;
import vn.giaoviec.model.Line.Role;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.SourceText;

/** Reads files the way the pipeline does, and shows what came out. */
final class Reading {
  private static final DocumentReader READER = new DocumentReader(Limits.standard());

  private Reading() {}

  static SourceText of(Path file) throws NoticeException {
    return READER.read(file);
  }

  static SourceText of(Path folder, byte[] content) throws IOException, NoticeException {
    return READER.read(Files.write(folder.resolve("input.bin"), content));
  }

  /** The body's lines. */
  static List<String> body(SourceText source) {
    return texts(source, Role.BODY);
  }

  static List<String> furniture(SourceText source) {
    return texts(source, Role.FURNITURE);
  }

  private static List<String> texts(SourceText source, Role role) {
    return source.lines().stream()
        .filter(l -> l.role() == role)
        .map(l -> l.span().of(source.text()))
        .toList();
  }

  /** The line that begins so. */
  static Line line(SourceText source, String beginning) {
    return source.lines().stream()
        .filter(l -> l.span().of(source.text()).startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new AssertionError(beginning + " not in\n" + source.text()));
  }

  /** The problem with which the content is refused. */
  static Problem refusal(Path folder, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("input.bin"), content);
    return assertThrows(NoticeException.class, () -> READER.read(file)).problem();
  }
}
