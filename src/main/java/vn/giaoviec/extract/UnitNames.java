package vn.giaoviec.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** Tells where a unit's name ends, and writes it in full. */
final class UnitNames {
  /** Lower-case syllables that may follow the last capital of a plain name. */
  private static final int TAIL = 7;

  /** The same for names that describe a task or a business. */
  private static final int OPEN_TAIL = 14;

  /** The same behind a name that is known: "Trung tâm Y tế dự phòng". */
  private static final int KNOWN_TAIL = 2;

  private static final List<String> LEVEL_BODIES = List.of("Ủy ban nhân dân", "Hội đồng nhân dân");

  private static final Pattern SHORT_FORM =
      Pattern.compile("(?<![\\p{L}\\d])(?:UBND|HĐND|VP)(?![\\p{L}\\d])");

  /** "các trường tiểu học, THCS": the kinds of schools follow each other like levels. */
  private static final Set<String> SCHOOLS =
      Set.of(
          "mầm non",
          "mẫu giáo",
          "tiểu học",
          "thcs",
          "thpt",
          "trung học cơ sở",
          "trung học phổ thông",
          "trung cấp",
          "cao đẳng",
          "đại học",
          "gdtx");

  /** "Trung tâm R&D" keeps its sign, "TN&MT" does not. */
  private static final Pattern AND = Pattern.compile("(?<!(?<!\\p{L})\\p{L}) ?& ?");

  private final Words words;
  private final FoldedText text;

  UnitNames(Words words, FoldedText text) {
    this.words = words;
    this.text = text;
  }

  /** The name between two offsets on one line, abbreviations of level bodies written out. */
  String written(int start, int end) {
    String name = Vietnamese.oneLine(text.text().substring(start, end));
    if (name.startsWith("P. ") || name.startsWith("P.")) {
      name = "Phòng " + name.substring(2).strip();
    }
    if (name.contains("ND") || name.contains("VP")) {
      name = SHORT_FORM.matcher(name).replaceAll(form -> longForm(form.group()));
    }
    return name.contains("&") ? AND.matcher(name).replaceAll(" và ") : name;
  }

  /** As {@link #written}, also where a scanner lost a blank: "Ủy bannhân - dân huyện". */
  String unglued(int start, int end) {
    for (String body : LEVEL_BODIES) {
      int behind = behindLetters(Vietnamese.fold(body).replace(" ", ""), start, end);
      if (behind > 0) {
        return (body + " " + written(behind, end)).strip();
      }
    }
    return written(start, end);
  }

  /** One past these letters, whatever stands between them; -1 if others stand there. */
  private int behindLetters(String letters, int start, int end) {
    int read = 0;
    int at = start;
    for (; at < end && read < letters.length(); at++) {
      char c = text.folded().charAt(at);
      if (Character.isLetterOrDigit(c) && c != letters.charAt(read++)) {
        return -1;
      }
    }
    return read == letters.length() ? at : -1;
  }

  private static String longForm(String shortForm) {
    return switch (shortForm) {
      case "UBND" -> "Ủy ban nhân dân";
      case "HĐND" -> "Hội đồng nhân dân";
      default -> "Văn phòng";
    };
  }

  /** A group, as written between two offsets. */
  Unit unit(int start, int end) {
    return new Unit(new Span(start, end), written(start, end), Optional.empty(), Unit.Kind.GROUP);
  }

  /** As {@link #written}, with a capital at the start. */
  String capitalised(int start, int end) {
    String name = written(start, end);
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }

  /** One past the name of a person: at most five capitalised words. */
  int endOfPerson(int at, int limit) {
    int end = at;
    int next = at;
    for (int i = 0; i < 5 && next < limit && text.capitalAt(next); i++) {
      end = text.wordEnd(next);
      next = text.skipBlanks(end, limit);
    }
    return end;
  }

  /** One past the last of at most {@code most} capitalised words; {@code at} if there is none. */
  int capitals(int at, int limit, int most) {
    int end = at;
    int next = at;
    for (int i = 0; i < most && next < limit && text.capitalAt(next); i++) {
      end = text.wordEnd(next);
      next = text.skipBlanks(end, limit);
      if (next < limit && text.folded().charAt(next) == '-') {
        next = text.skipBlanks(next + 1, limit);
      }
    }
    return end;
  }

  /** One past the last word of a name that is surely part of it: a capital, a level, a field. */
  int endOfCapitals(Span name, int limit) {
    int end = name.start();
    for (int at = name.start(); at < name.end(); at = Scan.nextWord(text, at, name.end())) {
      WordTable.Hit field = text.capitalAt(at) ? words.fields().at(text, at, limit) : null;
      WordTable.Hit head = text.capitalAt(at) ? words.heads().at(text, at, limit) : null;
      if (text.capitalAt(at) || words.qualifiers().has(text, at, limit)) {
        end = Math.max(end, text.wordEnd(at));
      }
      end = Math.max(end, field == null ? 0 : field.end());
      end = Math.max(end, head == null ? 0 : head.end());
    }
    return Math.max(end, wholeWord(end, limit));
  }

  /** One past the name that begins at {@code start} with a head noun. */
  int endOfName(int start, WordTable.Hit head, int limit) {
    int at = head.end();
    int group = plural(at, limit);
    if (group > 0) {
      return group;
    }
    boolean open = head.meaning().equals("open");
    int end = walk(at, limit, open ? OPEN_TAIL : TAIL, open);
    WordTable.Hit known = words.unitNames().at(text, start, limit);
    if (known != null && known.end() >= at) {
      end = endOfKnown(known.end(), end, open, limit);
    }
    int levels = ofLevels(end, limit);
    return levels > 0 ? levels : end;
  }

  /** As {@link #endOfName}, where any verb ends the name; -1 if none does, or a state is told. */
  int endOfAgent(WordTable.Hit head, int limit) {
    int end = walk(head.end(), limit, TAIL, false);
    int next = text.skipBlanks(end, limit);
    for (int at = text.nextWordStart(head.end()); at <= next; at = text.nextWordStart(at + 1)) {
      if (words.states().has(text, at, limit)) {
        return -1;
      }
    }
    return next < limit && words.verbs().has(text, next, limit) ? end : -1;
  }

  /**
   * One past a name whose first words, up to {@code known}, are the whole name of a unit. A place
   * may follow, but small letters only where a verb ends them, or they are an act that no list
   * knows: "Sở Y tế rà lại danh sách".
   */
  private int endOfKnown(int known, int walked, boolean open, int limit) {
    int placed = walk(known, limit, 0, TAIL, false);
    if (walked <= placed) {
      return placed;
    }
    int next = text.skipBlanks(walked, limit);
    boolean state = words.states().has(text, text.skipBlanks(placed, limit), limit);
    boolean acts = next < limit && !state && words.verbs().has(text, next, limit);
    boolean goesOn = open ? acts || hasCapital(placed, walked) : acts && isShort(placed, walked);
    return goesOn ? walked : placed;
  }

  private boolean hasCapital(int from, int to) {
    for (int at = text.nextWordStart(from); at < to; at = text.nextWordStart(at + 1)) {
      if (text.capitalAt(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isShort(int from, int to) {
    int count = 0;
    for (int at = text.nextWordStart(from); at < to; at = text.nextWordStart(at + 1)) {
      count++;
    }
    return count <= KNOWN_TAIL;
  }

  /** "Trạm Y tế các xã, phường": one name at many places; -1 if no level in the plural follows. */
  private int ofLevels(int end, int limit) {
    WordTable.Hit several = words.determiners().at(text, text.skipBlanks(end, limit), limit);
    int next = several == null ? limit : text.skipBlanks(several.end(), limit);
    WordTable.Hit noun = words.groups().at(text, next, limit);
    return noun != null && UnitParser.LEVELS.contains(noun.phrase()) ? endOfGroup(noun, limit) : -1;
  }

  /** One past a field name in a list that shares its head noun. */
  int endOfField(int at, int limit) {
    WordTable.Hit field = words.fields().at(text, at, limit);
    if (field == null) {
      return walk(text.wordEnd(at), limit, TAIL, false);
    }
    // "Tài chính, Tư pháp và Y tế": behind a whole field "và" joins another one.
    int and = text.skipBlanks(field.end(), limit);
    boolean another =
        text.folded().startsWith("va ", and)
            && words.fields().has(text, text.skipBlanks(and + 3, limit), limit);
    return another ? field.end() : walk(field.end(), limit, 0, false);
  }

  /** "UBND các xã, phường": a level body in the plural. */
  private int plural(int at, int limit) {
    int next = text.skipBlanks(at, limit);
    WordTable.Hit determiner = words.determiners().at(text, next, limit);
    if (determiner != null) {
      next = text.skipBlanks(determiner.end(), limit);
    }
    WordTable.Hit noun = words.groups().at(text, next, limit);
    if (noun == null || determiner == null && !levelList(noun.end(), limit)) {
      return -1;
    }
    return endOfGroup(noun, limit);
  }

  /** "UBND huyện, thị xã, thành phố": a plural without its word. */
  private boolean levelList(int at, int limit) {
    int next = text.skipBlanks(at, limit);
    if (next >= limit || text.folded().charAt(next) != ',') {
      return false;
    }
    WordTable.Hit noun = words.groups().at(text, text.skipBlanks(next + 1, limit), limit);
    return noun != null && words.qualifiers().has(text, text.skipBlanks(next + 1, limit), limit);
  }

  /** One past a group: its nouns, chained by commas and "và", with their qualifiers. */
  int endOfGroup(WordTable.Hit noun, int limit) {
    int end = walk(noun.end(), limit, OPEN_TAIL / 2, false);
    while (true) {
      WordTable.Hit next = chained(end, limit);
      if (next == null) {
        return stretch(describedByList(end, limit), limit);
      }
      end = walk(next.end(), limit, OPEN_TAIL / 2, false);
    }
  }

  /** "các tỉnh, thành phố từ Bình An đến Long Hải": the group reaches from one to the other. */
  private int stretch(int end, int limit) {
    int at = text.skipBlanks(end, limit);
    if (!text.folded().startsWith("tu ", at) || !capitalAt(at + 3, limit)) {
      return end;
    }
    int to = text.skipBlanks(capitals(at + 3, limit, 4), limit);
    return text.folded().startsWith("den ", to) && capitalAt(to + 4, limit)
        ? capitals(to + 4, limit, 4)
        : end;
  }

  /**
   * "các chủ hồ thủy lợi, thủy điện tổ chức …": a list inside the name, told by the verb behind.
   */
  private int describedByList(int end, int limit) {
    int at = text.skipBlanks(end, limit);
    if (at >= limit || text.folded().charAt(at) != ',') {
      return end;
    }
    int next = commaInName(at, limit);
    for (int i = 0; i < TAIL && next > 0; i++) {
      int behind = text.skipBlanks(next, limit);
      if (behind < limit && words.verbs().has(text, behind, limit)) {
        return next;
      }
      next =
          behind < limit && Character.isLetter(text.text().charAt(behind))
              ? text.wordEnd(behind)
              : -1;
    }
    return end;
  }

  private WordTable.@Nullable Hit chained(int end, int limit) {
    int at = text.skipBlanks(end, limit);
    if (at < limit && ",/".indexOf(text.folded().charAt(at)) >= 0) {
      at = text.skipBlanks(at + 1, limit);
    } else if (!text.folded().startsWith("va ", at)) {
      return null;
    }
    if (text.folded().startsWith("va ", at)) {
      at = text.skipBlanks(at + 3, limit);
    }
    if (at >= limit
        || words.titles().has(text, at, limit)
        || text.capitalAt(at) && words.heads().has(text, at, limit)) {
      return null;
    }
    WordTable.Hit noun = words.groups().at(text, at, limit);
    if (noun == null) {
      return null;
    }
    boolean act = words.verbs().has(text, at, limit) && !goesOn(noun.end(), limit);
    return act ? null : noun;
  }

  /** "các hội và tổ chức, đoàn thể": a comma or qualifier makes a noun of "tổ chức". */
  private boolean goesOn(int end, int limit) {
    int next = text.skipBlanks(end, limit);
    return next < limit
        && (text.folded().charAt(next) == ',' || words.qualifiers().has(text, next, limit));
  }

  /** Walks on through the words of a name, of which {@code from} ends what is surely part of it. */
  private int walk(int from, int limit, int tail, boolean open) {
    return walk(from, limit, tail, tail, open);
  }

  /**
   * @param first as many lower-case syllables may follow at once
   * @param tail so many behind a further capital
   */
  private int walk(int from, int limit, int first, int tail, boolean open) {
    int end = from;
    int sure = from;
    int left = first;
    boolean levelled = false;
    boolean whole = false;
    while (true) {
      int at = text.skipBlanks(end, limit);
      if (at >= limit) {
        return whole ? sure : end;
      }
      int step = step(at, limit, open, levelled, end == from);
      if (step < 0) {
        // A whole name needs nothing more: what a comma ends is an act that no list knows.
        return whole && !endsName(at, limit, open) ? sure : end;
      }
      if (step > 0) {
        levelled |= words.qualifiers().has(text, at, limit);
        // Behind "xã Long Phú" nothing in small letters belongs to the name.
        left = levelled ? 0 : tail;
        whole = !open && text.capitalAt(at) && words.fields().has(text, at, limit);
        end = step;
        sure = step;
      } else if (left-- > 0) {
        end = text.wordEnd(at);
      } else {
        // No end in sight: an unknown verb has begun, so only what is sure belongs to the name.
        return levelled || sure == from && first == 0 ? sure : wholeWord(sure, limit);
      }
    }
  }

  /** "Trung tâm Quản" becomes "Trung tâm Quản lý": a lone capital syllable opens a word of two. */
  private int wholeWord(int end, int limit) {
    int at = text.skipBlanks(end, limit);
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.folded().charAt(start - 1))) {
      start--;
    }
    boolean lone =
        text.capitalAt(start) && at < limit && Character.isLowerCase(text.text().charAt(at));
    return lone ? text.wordEnd(at) : end;
  }

  /** One past what surely belongs to the name at {@code at}; 0 if it may belong; -1 if not. */
  private int step(int at, int limit, boolean open, boolean levelled, boolean first) {
    char c = text.folded().charAt(at);
    if (c == '-' || c == '&') {
      int next = text.skipBlanks(at + 1, limit);
      return capitalAt(next, limit) ? text.wordEnd(next) : -1;
    }
    if (c == '(') {
      return aliasEnd(at, limit);
    }
    if (c == ',' && levelled) {
      return furtherLevel(at, limit);
    }
    if (c == ',' && open) {
      return commaInName(at, limit);
    }
    if (!Character.isLetterOrDigit(c)) {
      return -1;
    }
    if (open && first) {
      WordTable.Hit several = words.determiners().at(text, at, limit);
      if (several != null && capitalAt(text.skipBlanks(several.end(), limit), limit)) {
        return several.end();
      }
    }
    if (text.folded().startsWith("va ", at)) {
      int next = text.skipBlanks(at + 3, limit);
      WordTable.Hit several = open ? words.determiners().at(text, next, limit) : null;
      next = several == null ? next : text.skipBlanks(several.end(), limit);
      return !levelled && capitalAt(next, limit) && !startsUnit(next, limit)
          ? text.wordEnd(next)
          : -1;
    }
    WordTable.Hit field = text.capitalAt(at) ? words.fields().at(text, at, limit) : null;
    if (field != null) {
      return field.end();
    }
    WordTable.Hit owner = text.capitalAt(at) ? words.heads().at(text, at, limit) : null;
    if (owner != null) {
      return owner.end();
    }
    WordTable.Hit qualifier = words.qualifiers().at(text, at, limit);
    WordTable.Hit compound = words.compounds().at(text, at, limit);
    WordTable.Hit verb = qualifier == null ? null : words.verbs().at(text, at, limit);
    if (qualifier != null && verb != null && verb.end() > qualifier.end()) {
      // "xã hội hóa" is no commune.
      return -1;
    }
    if (qualifier != null || compound != null) {
      return Math.max(
          qualifier == null ? 0 : qualifier.end(), compound == null ? 0 : compound.end());
    }
    if (text.capitalAt(at) || Character.isDigit(c)) {
      return text.wordEnd(at);
    }
    return endsName(at, limit, open) ? ofUnit(at, limit) : 0;
  }

  /** "Phòng Nội vụ huyện, thị xã, thành phố": one name at several levels. */
  private int furtherLevel(int at, int limit) {
    int next = text.skipBlanks(at + 1, limit);
    WordTable.Hit level = words.qualifiers().at(text, next, limit);
    if (level != null && SCHOOLS.contains(level.phrase())) {
      return level.end();
    }
    if (level == null || !UnitParser.LEVELS.contains(level.phrase()) || text.capitalAt(next)) {
      return -1;
    }
    // "xã Bãi Cát, xã Cồn Ngao" are two: a place of its own follows.
    return text.capitalAt(text.skipBlanks(level.end(), limit)) ? -1 : level.end();
  }

  /** "của Sở X", "của các Ngân hàng": the name goes on with its owner. */
  private int ofUnit(int at, int limit) {
    if (!text.folded().startsWith("cua ", at)) {
      return -1;
    }
    int next = text.skipBlanks(at + 4, limit);
    WordTable.Hit determiner = words.determiners().at(text, next, limit);
    int owner = determiner == null ? next : text.skipBlanks(determiner.end(), limit);
    WordTable.Hit head = words.heads().at(text, owner, limit);
    return head != null && text.capitalAt(owner) ? head.end() : -1;
  }

  private boolean endsName(int at, int limit, boolean open) {
    if (words.stops().has(text, at, limit)
        || words.determiners().has(text, at, limit)
        || words.performatives().has(text, at, limit)) {
      return true;
    }
    WordTable.Hit verb = words.verbs().at(text, at, limit);
    return verb != null && (!open || verb.meaning().equals("strong"));
  }

  private boolean capitalAt(int at, int limit) {
    return at < limit && text.capitalAt(at);
  }

  private boolean startsUnit(int at, int limit) {
    return words.fields().at(text, at, limit) == null
        && (words.heads().has(text, at, limit) || words.titles().has(text, at, limit));
  }

  /** A short alias in brackets inside a name: "(Agribank) - Chi nhánh X". */
  private int aliasEnd(int at, int limit) {
    int close = text.folded().indexOf(')', at, Math.min(limit, at + 21));
    if (close < 0) {
      return -1;
    }
    int next = text.skipBlanks(close + 1, limit);
    return next < limit && text.folded().charAt(next) == '-' ? close + 1 : -1;
  }

  /**
   * "Ban Chỉ đạo xóa nhà tạm, nhà dột nát huyện X": lower case goes on, a unit or verb does not.
   */
  private int commaInName(int at, int limit) {
    int next = text.skipBlanks(at + 1, limit);
    boolean goesOn =
        next < limit
            && Character.isLowerCase(text.text().charAt(next))
            && !words.stops().has(text, next, limit)
            && !words.determiners().has(text, next, limit)
            && !words.groups().has(text, next, limit)
            && !words.titles().has(text, next, limit)
            && !words.verbs().has(text, next, limit);
    return goesOn ? text.wordEnd(next) : -1;
  }
}
