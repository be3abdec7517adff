package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.UnitParser.Place;
import vn.giaoviec.extract.UnitParser.Units;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/**
 * Finds the sentence that opens a list of directives and whom it addresses (domain reference, 4.1):
 * "…, Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các nội dung sau:".
 */
final class Openers {
  /** What a sentence ends with that a list follows; none needs to be a whole word. */
  private static final List<String> AS_FOLLOWS =
      List.of(
          "sau",
          "sau day",
          "ket luan",
          "chi dao",
          "yeu cau",
          "de nghi",
          "dien",
          "thuc hien",
          "cu the",
          "trach nhiem",
          "quyet nghi",
          "tap trung",
          "noi dung",
          "chi thi",
          "giao",
          "neu ro",
          "nhiem vu",
          "trong do",
          "chu y",
          "kien");

  private static final Cue ISSUES =
      Cue.of(
          "(?:ban hanh|xay dung (?:ke hoach|phuong an|chuong trinh)|de ra|huong dan|thong bao|ket"
              + " luan|quy dinh|bao cao|trien khai ke hoach|lap ke hoach)\\b");

  /** "… có ý kiến kết luận như sau: Giao Sở A …": the first orders stand behind the colon. */
  private static final List<String> INLINE = List.of("sau", "sau day", "ket luan");

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
    if (subject != null && duty && !issues(subject.end(), sentence)) {
      return new Opening(subject.units());
    }
    return follows(sentence) ? new Opening(List.of()) : null;
  }

  /** "Sở X ban hành Kế hoạch … như sau:": the issuer speaks of the document, not of a duty. */
  private boolean issues(int at, Span sentence) {
    return ISSUES.at(text, text.skipBlanks(at, sentence.end()), sentence.end()) != null
        && follows(sentence);
  }

  private boolean follows(Span sentence) {
    int end = sentence.end();
    while (end > sentence.start() && ":,;.".indexOf(text.folded().charAt(end - 1)) >= 0) {
      end--;
    }
    end = Scan.back(text, end, sentence.start());
    for (String words : AS_FOLLOWS) {
      if (end - words.length() >= sentence.start()
          && text.folded().startsWith(words, end - words.length())) {
        return true;
      }
    }
    return false;
  }

  /** The sentences, an opening that orders follow in the same sentence parted from them. */
  List<Span> parted(List<Span> sentences) {
    List<Span> parts = new ArrayList<>(sentences.size());
    for (Span sentence : sentences) {
      int colon = text.says(": ", sentence) ? inline(sentence) : -1;
      if (colon > 0) {
        parts.add(new Span(sentence.start(), colon).strip(text.text()));
        parts.add(new Span(colon, sentence.end()));
      } else {
        parts.add(sentence);
      }
    }
    return parts;
  }

  /** One past the colon of an opening that orders follow in the same sentence; -1 without one. */
  private int inline(Span sentence) {
    for (int colon = text.folded().indexOf(':', sentence.start(), sentence.end());
        colon >= 0;
        colon = text.folded().indexOf(':', colon + 1, sentence.end())) {
      int next = text.skipBlanks(colon + 1, sentence.end());
      if (next < sentence.end() && follows(sentence.start(), colon)) {
        return text.capitalAt(next) ? next : -1;
      }
    }
    return -1;
  }

  /** Whether the words before a colon say that something follows it. */
  private boolean follows(int start, int colon) {
    int end = Scan.back(text, colon, start);
    for (String words : INLINE) {
      if (Scan.endsWith(text, end, words)) {
        return true;
      }
    }
    return false;
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
