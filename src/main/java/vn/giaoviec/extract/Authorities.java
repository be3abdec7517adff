package vn.giaoviec.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Vietnamese;

/** Tells who hands out work, and orders that address nobody the grammar of names can read. */
final class Authorities {
  /** The organs of the Party that lead: "Ban Thường vụ Huyện ủy", "Thường trực Đảng ủy". */
  private static final Pattern PARTY =
      Pattern.compile(
          "(?:ban thuong vu|thuong truc|ban chap hanh|ban bi thu|bo chinh tri)\\b.*"
              + "|(?:tinh|thanh|huyen|quan|thi|dang) uy\\b.*");

  /**
   * Bodies that stand above all others, and the head of a level as notices of his office name it.
   */
  private static final Set<String> ABOVE =
      Set.of(
          "uy ban nhan dan tinh", "uy ban nhan dan thanh pho", "thu tuong chinh phu", "thu tuong");

  /** How far behind "Giao", "Yêu cầu" a known verb proves that something is to be done. */
  private static final int REACH = 200;

  private static final int WORDS_BEFORE = 12;

  private static final Cue MEETING =
      Cue.of("(?:hoi nghi|cuoc hop|phien hop|buoi lam viec|tap the lanh dao|doan cong tac)\\b");

  private static final Set<String> HAND_OUT =
      Set.of(
          "giao",
          "giao cho",
          "giao nhiem vu",
          "giao nhiem vu cho",
          "giao trach nhiem",
          "giao trach nhiem cho",
          "yeu cau",
          "de nghi",
          "kinh de nghi",
          "tran trong de nghi",
          "phan cong",
          "phan cong cho");

  private final Words words;
  private final FoldedText text;
  private final Optional<String> issuer;

  Authorities(Words words, FoldedText text, Optional<String> issuer) {
    this.words = words;
    this.text = text;
    this.issuer = issuer;
  }

  /** Whether a unit hands out work here rather than doing it. */
  boolean isAuthority(Unit unit) {
    String key = unit.key();
    return unit.kind() == Unit.Kind.PERSON
        || unit.kind() == Unit.Kind.BARE
        || isIssuer(unit)
        || !isPlural(unit, key)
            && (key.startsWith("uy ban nhan dan")
                || key.startsWith("thu tuong")
                || key.startsWith("chinh phu")
                || PARTY.matcher(key).matches());
  }

  /** "UBND các huyện chỉ đạo …", "yêu cầu …" is their own act, and so is "chỉ đạo" of most. */
  boolean mayGive(Unit unit, WordTable.Hit verb) {
    return isAuthority(unit)
        && (!verb.meaning().equals("direct")
            || unit.kind() == Unit.Kind.PERSON
            || unit.kind() != Unit.Kind.BARE && isIssuer(unit)
            || ABOVE.contains(unit.key()));
  }

  /**
   * "Bộ trưởng yêu cầu …", "Hội nghị thống nhất giao …": where the performative of one who is no
   * unit begins, or -1.
   */
  int performativeBehind(int at, int end) {
    if (!text.capitalAt(at)
        || !words.titles().has(text, at, end) && MEETING.at(text, at, end) == null) {
      return -1;
    }
    int word = at;
    for (int i = 0; i < WORDS_BEFORE && word < end; i++) {
      WordTable.Hit verb = words.performatives().at(text, word, end);
      if (i > 0 && verb != null && !verb.meaning().equals("direct") && !text.capitalAt(word)) {
        return word;
      }
      int behind = text.wordEnd(word);
      word = text.skipBlanks(behind, end);
      if (word < end && !Character.isLetterOrDigit(text.text().charAt(word))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPlural(Unit unit, String key) {
    return unit.kind() == Unit.Kind.GROUP || key.contains(" cac ");
  }

  boolean isIssuer(Unit unit) {
    return unit.kind() != Unit.Kind.GROUP
        && issuer.isPresent()
        && Issuers.same(issuer.get(), unit.name());
  }

  /**
   * "Đề nghị quý vị góp ý …", "Yêu cầu báo cáo trước ngày …": an order at {@code at}, though whom
   * it addresses no list tells.
   */
  boolean areUnnamed(int at, int end) {
    WordTable.Hit verb = words.performatives().at(text, at, end);
    if (verb == null || !HAND_OUT.contains(Vietnamese.fold(verb.phrase()))) {
      return false;
    }
    WordTable.Hit other = words.verbs().at(text, at, end);
    int next = text.skipBlanks(verb.end(), end);
    if (other != null && other.end() > verb.end()
        || words.compounds().has(text, at, end)
        || next >= end
        || !Character.isLetter(text.text().charAt(next))
        || words.stops().has(text, next, end)) {
      return false;
    }
    int limit = Math.min(end, next + REACH);
    for (int word = next; word < limit; word = Scan.nextWord(text, word, limit)) {
      if (!text.capitalAt(word) && words.verbs().has(text, word, limit)) {
        return true;
      }
    }
    return false;
  }
}
