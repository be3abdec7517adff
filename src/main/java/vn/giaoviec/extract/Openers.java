package vn.giaoviec.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.UnitParser.Place;
import vn.giaoviec.extract.UnitParser.Units;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/**
 * Finds the sentence that opens a list of directives and whom it addresses (domain reference, 4.1):
 * "…, Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các nội dung sau:".
 */
final class Openers {
  private static final Pattern AS_FOLLOWS =
      Pattern.compile(
          "(?:nhu sau|sau day|sau|ket luan|chi dao|yeu cau|de nghi|dien|thuc hien|cu the|trach"
              + " nhiem|quyet nghi|tap trung|noi dung|chi thi|giao|neu ro|nhiem vu|trong do|chu"
              + " y|kien) *[:,;.]*$");

  private final Words words;
  private final FoldedText text;
  private final UnitParser units;
  private final SentenceReader reader;

  Openers(Words words, FoldedText text, SentenceReader reader) {
    this.words = words;
    this.text = text;
    this.units = reader.units();
    this.reader = reader;
  }

  /**
   * An opening.
   *
   * @param units whom it addresses; empty if nobody is named
   */
  record Opening(List<Unit> units) {}

  /** The opening that {@code sentence} is, or null. */
  @Nullable Opening at(Span sentence) {
    if (sentence.isEmpty() || text.text().charAt(sentence.end() - 1) != ':') {
      return null;
    }
    Opening addressed = addressed(sentence);
    if (addressed != null) {
      return addressed;
    }
    Units subject = units.listAt(sentence.start(), sentence.end(), Place.SUBJECT);
    boolean duty =
        subject != null
            && !reader.isAuthority(subject.units().getFirst())
            && words
                .verbs()
                .has(text, text.skipBlanks(subject.end(), sentence.end()), sentence.end());
    if (subject != null && duty) {
      return new Opening(subject.units());
    }
    return follows(sentence) ? new Opening(List.of()) : null;
  }

  private boolean follows(Span sentence) {
    int from = Math.max(sentence.start(), sentence.end() - 40);
    return AS_FOLLOWS.matcher(text.folded().substring(from, sentence.end())).find();
  }

  /** The last performative before the colon that names somebody. */
  @Nullable Opening addressed(Span sentence) {
    Opening found = null;
    for (int at = sentence.start(); at < sentence.end(); at++) {
      if (!text.wordStartsAt(at)) {
        continue;
      }
      WordTable.Hit verb = words.performatives().at(text, at, sentence.end());
      if (verb != null) {
        int next = text.skipBlanks(verb.end(), sentence.end());
        Units named = units.listAt(next, sentence.end(), Place.OBJECT);
        if (named != null) {
          found = new Opening(named.units());
        }
        at = verb.end() - 1;
      }
    }
    return found;
  }
}
