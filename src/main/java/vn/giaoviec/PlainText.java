package vn.giaoviec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.Line;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.Provenance;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** Reads UTF-8 text as it stands; goes away as soon as the ingest room is there. */
final class PlainText {
  static final Header NO_HEADER =
      new Header(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  private PlainText() {}

  static SourceText read(Path file) throws NoticeException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        throw new NoticeException(Problem.of("empty-file", file.getFileName().toString()));
      }
      String text = Vietnamese.normalize(new String(bytes, StandardCharsets.UTF_8));
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      return new SourceText(
          new Provenance(
              file.getFileName().toString(),
              "text/plain",
              bytes.length,
              hash,
              1,
              Provenance.TextLayer.DIGITAL,
              OptionalDouble.empty()),
          text,
          lines(text),
          SourceText.Flow.LINES,
          Optional.empty(),
          List.of());
    } catch (IOException e) {
      throw new NoticeException(Problem.of("unreadable-file", e.toString()), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(new Line(new Span(start, end), 1, Line.Role.BODY, 0, 0, Optional.empty()));
      start = end + 1;
    }
    return lines;
  }
}
