package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Header.Field;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** Puts the subject together: the lines below the title, or what follows V/v on a letter. */
final class SubjectReader {
  private static final Pattern ABOUT =
      Pattern.compile("[^a-z]{0,4}(?:v\\s?/\\s?v|ve\\s?viec|ve)(?![a-z])\\s{0,3}[:.]?\\s*");
  private static final Pattern GLUED = Pattern.compile("ve ?viec");
  private static final int MOST_LINES = 10;

  private SubjectReader() {}

  /** Whether a line opens the subject of a letter. */
  static boolean opens(Row row) {
    return row.folded().startsWith("ve viec") || Cues.about().matcher(row.folded()).lookingAt();
  }

  static Found<String> below(Sheet sheet, Head.Heading heading) {
    return join(sheet, heading.subject(), Evidence.sure("header.subject", "below the title"));
  }

  /** The subject of a letter; the lines of the other column are passed over. */
  static Found<String> ofLetter(Sheet sheet, List<Piece> letterhead) {
    List<Span> parts = new ArrayList<>();
    for (Piece piece : letterhead) {
      if (piece.type() == Piece.Type.ABOUT && parts.isEmpty()) {
        parts.add(piece.span());
      } else if (piece.type() == Piece.Type.TEXT) {
        String shown = sheet.shown(piece.span());
        boolean opens = parts.isEmpty() && sheet.folded(piece.span()).startsWith("ve viec");
        boolean more =
            !parts.isEmpty()
                && parts.size() < MOST_LINES
                && !Shape.caps(shown)
                && Shape.words(shown) > 0
                && !(Shape.words(shown) < 2 && Shape.strange(shown));
        if (opens || more) {
          parts.add(piece.span());
        }
      }
    }
    return join(sheet, parts, Evidence.sure("header.subject", "behind V/v in the letterhead"));
  }

  private static Found<String> join(Sheet sheet, List<Span> parts, Evidence evidence) {
    if (parts.isEmpty()) {
      return Found.missing("subject");
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String part = sheet.shown(parts.get(i));
      out.append(i == 0 ? fromAbout(part) : part).append(' ');
    }
    String joined = trim(bare(Vietnamese.oneLine(out.toString())));
    Span span = parts.getFirst().union(parts.getLast());
    return joined.isEmpty()
        ? Found.missing("subject")
        : new Found<>(Optional.of(new Field<>(joined, span, evidence)), List.of());
  }

  /** A stamp beside the first line is cut away where "Ve viec" begins anew with a capital. */
  private static String fromAbout(String part) {
    Matcher about = GLUED.matcher(Vietnamese.fold(part));
    if (about.find()
        && about.start() > 0
        && part.charAt(about.start()) == 'V'
        && Character.isLowerCase(part.charAt(about.start() + 1))) {
      return part.substring(about.start());
    }
    return part;
  }

  private static String bare(String subject) {
    Matcher about = ABOUT.matcher(Vietnamese.fold(subject));
    return about.lookingAt() && about.end() < subject.length()
        ? subject.substring(about.end())
        : subject;
  }

  private static String trim(String subject) {
    int end = subject.length();
    while (end > 0 && " |_-.*:`".indexOf(subject.charAt(end - 1)) >= 0) {
      end--;
    }
    return subject.substring(0, end);
  }
}
