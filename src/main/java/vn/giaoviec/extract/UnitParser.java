package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Advisor;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Phrases;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * Reads unit names: "Sở A, Sở B và Ủy ban nhân dân các xã, phường".
 *
 * <p>A name is found by its head noun or head's title before anything is split, so that "và" and
 * commas inside a name part nothing (domain reference, 4.3). What follows the head belongs to the
 * name until a verb, a function word or a mark ends it; a lexicon of fields and qualifiers tells
 * the rest. A colon or a plural hands the head out to each name of a list: "các phòng: Nội vụ, Y
 * tế".
 */
final class UnitParser {
  /** Where a name is expected. */
  enum Place {
    /** Only what is surely a unit: a capital head, a title, or a plural group. */
    SUBJECT,
    /** Behind "phối hợp với" any noun that can act is one. */
    OBJECT,
    /** Behind another unit titles and heads may be small, but a bare noun proves nothing. */
    LIST
  }

  /**
   * A list of units.
   *
   * @param end one past the last one
   */
  record Units(List<Unit> units, int end) {}

  /** Nouns that the names of places follow. */
  static final Set<String> LEVELS =
      Set.of(
          "xã",
          "phường",
          "thị trấn",
          "huyện",
          "quận",
          "thị xã",
          "thành phố",
          "tỉnh",
          "thôn",
          "đặc khu",
          "tổ dân phố");

  /** "Bà Rịa - Vũng Tàu": words of the name of a place. */
  private static final int LONGEST_PLACE = 5;

  /** How much text the model of names is shown; names are short, and it is slow. */
  private static final int SIGHT = 120;

  /** What stands before the name of a person; shorter ones need a capital. */
  static final List<String> ADDRESSES =
      List.of(
          "dong chi",
          "d/c",
          "ong/ba",
          "ong (ba)",
          "ong, ba",
          "ong",
          "ba",
          "pgs.ts",
          "ths",
          "ts",
          "bs");

  /** The letters that they begin with: most words need not be compared with any. */
  private static final String ADDRESS_LETTERS = "dobpt";

  private static final Set<String> COUNTED =
      Set.of("sở", "phòng", "ban", "đơn vị", "cơ quan", "địa phương", "cơ quan, đơn vị");

  private final Words words;
  private final Phrases<Boolean> openings;
  private final FoldedText text;
  private final Advisor advisor;
  private final UnitNames names;
  private final UnitSpreads spreads;

  /** The last answers, by place; as few as several readers of one sentence ask for in turn. */
  private final @Nullable Answer[] answers = new @Nullable Answer[64];

  /**
   * @param advisor asked for names of a sort that no list has; without models none are found
   */
  UnitParser(Words words, FoldedText text, Advisor advisor) {
    this.words = words;
    this.openings = words.unitOpenings();
    this.text = text;
    this.advisor = advisor;
    this.names = new UnitNames(words, text);
    this.spreads = new UnitSpreads(words, text, names);
  }

  /** The list that begins at {@code at}, or null if no unit does. */
  @Nullable Units listAt(int at, int limit, Place place) {
    return listAt(at, limit, place, false);
  }

  /**
   * As {@link #listAt} for an {@link Place#OBJECT}, where the words before leave no doubt that
   * units follow: one that no list knows is spotted by its looks.
   */
  @Nullable Units surelyAt(int at, int limit) {
    return listAt(at, limit, Place.OBJECT, true);
  }

  /** Heading, opener, formula and sentence ask in turn for the list at the same place. */
  private @Nullable Units listAt(int at, int limit, Place place, boolean sure) {
    int slot = at & (answers.length - 1);
    Answer known = answers[slot];
    if (known == null || !known.answers(at, limit, place, sure)) {
      known = new Answer(at, limit, place, sure, readList(at, limit, place, sure));
      answers[slot] = known;
    }
    return known.units();
  }

  /** What was asked, and the list that was found, or null. */
  private record Answer(int at, int limit, Place place, boolean sure, @Nullable Units units) {
    boolean answers(int otherAt, int otherLimit, Place otherPlace, boolean otherSure) {
      return at == otherAt && limit == otherLimit && place == otherPlace && sure == otherSure;
    }
  }

  private @Nullable Units readList(int at, int limit, Place place, boolean sure) {
    List<Unit> units = new ArrayList<>();
    int end = -1;
    int next = text.skipBlanks(at, limit);
    while (next < limit) {
      Units one = oneAt(next, limit, units.isEmpty() ? place : Place.LIST);
      Units carried = units.isEmpty() ? null : spreads.carried(units.getLast(), next, limit);
      one = carried == null ? one : carried;
      if (one == null && sure) {
        one = spotted(next, limit);
      }
      if (one == null) {
        break;
      }
      units.addAll(one.units());
      end = spreads.pastPlace(one.end(), limit);
      int behind = spreads.afterSeparator(spreads.pastNote(end, limit), limit);
      if (behind < 0) {
        break;
      }
      next = behind;
    }
    return units.isEmpty() ? null : new Units(List.copyOf(units), end);
  }

  /**
   * The list with its last name ended by the first verb, where the name took in all that follows;
   * null where no verb is left behind it: "Tổ công tác kiểm tra thực địa".
   */
  @Nullable Units cutToVerb(Units list, int limit) {
    Unit last = list.units().getLast();
    int start = last.span().start();
    WordTable.Hit head = words.heads().at(text, start, limit);
    if (head == null) {
      return null;
    }
    int end = names.endOfAgent(head, limit);
    if (end < 0 || end >= last.span().end()) {
      return null;
    }
    List<Unit> units = new ArrayList<>(list.units().subList(0, list.units().size() - 1));
    units.addAll(organisation(start, start, head, end).units());
    return new Units(List.copyOf(units), end);
  }

  /** Whether a unit has a name that is known whole, with its place or without. */
  boolean isKnown(Unit unit) {
    return words.unitNames().has(text, unit.span().start(), unit.span().end());
  }

  /** A name in capitals where a unit must stand, of a sort that no list has. */
  @Nullable Units spotted(int at, int limit) {
    if (!text.capitalAt(at) || words.verbs().has(text, at, limit)) {
      return null;
    }
    List<Span> spotted = advisor.names(new Span(at, Math.min(limit, at + SIGHT)));
    if (spotted.isEmpty() || spotted.getFirst().start() != at) {
      return null;
    }
    Span span = spotted.getFirst();
    Unit unit =
        new Unit(span, names.unglued(span.start(), span.end()), Optional.empty(), Unit.Kind.NAMED);
    return new Units(List.of(unit), span.end());
  }

  /** The list with the tail in small letters cut off its last name; null where it has none. */
  @Nullable Units cutToCapitals(Units list, int limit) {
    Unit last = list.units().getLast();
    int end = names.endOfCapitals(last.span(), limit);
    if (last.kind() != Unit.Kind.NAMED || end >= last.span().end() || end <= last.span().start()) {
      return null;
    }
    Span span = new Span(last.span().start(), end);
    List<Unit> units = new ArrayList<>(list.units().subList(0, list.units().size() - 1));
    units.add(new Unit(span, names.written(span.start(), end), last.title(), last.kind()));
    return new Units(List.copyOf(units), end);
  }

  private @Nullable Units oneAt(int at, int limit, Place place) {
    if (!Character.isDigit(text.folded().charAt(at))
        && openings.longestAt(text, at, limit) == null) {
      return null;
    }
    Units person = personAt(at, limit);
    if (person != null) {
      return person;
    }
    int start = at;
    int next = afterWord(at, limit, "dong chi");
    WordTable.Hit determiner = words.determiners().at(text, next, limit);
    boolean plural = determiner != null || Character.isDigit(text.folded().charAt(next));
    if (determiner != null) {
      next = text.skipBlanks(determiner.end(), limit);
    } else if (plural) {
      next = text.skipBlanks(text.wordEnd(next), limit);
    }
    boolean counted = plural && determiner == null;
    if (counted && !countsUnits(next, limit)) {
      return null;
    }
    next = afterWord(next, limit, "dong chi");
    Units titled = titledAt(start, next, limit, place);
    if (titled != null) {
      return titled;
    }
    return bareUnitAt(start, next, limit, plural, place);
  }

  /** "13 xã, thị trấn" are units; "01 đồng chí lãnh đạo" is whom a unit sends. */
  private boolean countsUnits(int at, int limit) {
    WordTable.Hit noun = words.groups().at(text, at, limit);
    return noun != null && (LEVELS.contains(noun.phrase()) || COUNTED.contains(noun.phrase()));
  }

  private @Nullable Units bareUnitAt(int start, int at, int limit, boolean plural, Place place) {
    WordTable.Hit head = words.heads().at(text, at, limit);
    WordTable.Hit noun = words.groups().at(text, at, limit);
    if (head == null && noun == null) {
      return null;
    }
    boolean capital = text.capitalAt(at);
    WordTable.Hit verb = plural ? null : words.verbs().at(text, at, limit);
    // "cấp ủy" and "tổ chức đảng" begin with a verb and are none.
    if (verb != null
        && (noun == null || noun.end() <= verb.end())
        && (head == null || verb.end() >= head.end() && !namedBehind(head, limit))) {
      return null;
    }
    if (head != null && head.meaning().equals("name") && isOtherWord(head.end(), limit)) {
      head = null;
    }
    Units places = plural && noun != null ? spreads.places("", noun, limit) : null;
    if (places != null) {
      return places;
    }
    if (noun != null && head == null && !plural && place != Place.OBJECT && isPlace(noun, limit)) {
      return place == Place.LIST || capital ? placeAt(at, noun, limit) : null;
    }
    if (plural
        && noun != null
        && (head == null || noun.end() >= head.end())
        && !namedBehind(noun, limit)) {
      return group(start, noun, limit, true, place);
    }
    if (!plural
        && noun != null
        && head != null
        && noun.end() >= head.end()
        && chainsGroup(noun.end(), limit)) {
      return group(start, noun, limit, false, place);
    }
    if (head != null
        && (capital
            || plural && colonFollows(head.end(), limit)
            || place != Place.SUBJECT && !plural && capitalFollows(head.end(), limit))) {
      Units spread =
          plural ? spreads.spread(at, head, limit) : spreads.spreadOverPlaces(at, head, limit);
      if (spread != null) {
        return spread;
      }
      return organisation(plural ? start : at, at, head, limit);
    }
    if (noun != null) {
      return group(start, noun, limit, plural, place);
    }
    return head != null && plural ? organisation(start, at, head, limit) : null;
  }

  /** "Xã Bình An" acts as its offices do. */
  private boolean isPlace(WordTable.Hit noun, int limit) {
    return LEVELS.contains(noun.phrase()) && capitalFollows(noun.end(), limit);
  }

  private Units placeAt(int at, WordTable.Hit noun, int limit) {
    int end = names.capitals(text.skipBlanks(noun.end(), limit), limit, LONGEST_PLACE);
    String name = names.capitalised(at, end);
    return new Units(
        List.of(new Unit(new Span(at, end), name, Optional.empty(), Unit.Kind.NAMED)), end);
  }

  /** "Bộ, ngành liên quan": a list of bare nouns makes one group. */
  private boolean chainsGroup(int end, int limit) {
    int at = text.skipBlanks(end, limit);
    int next = isListMark(at, limit) ? text.skipBlanks(at + 1, limit) : -1;
    return next > 0
        && next < limit
        && !text.capitalAt(next)
        && words.groups().has(text, next, limit);
  }

  private boolean isListMark(int at, int limit) {
    return at < limit && text.folded().charAt(at) == ',';
  }

  /** "Trường hợp", "Phòng cháy", "Hội nghị": the noun is half of another word. */
  private boolean isOtherWord(int end, int limit) {
    int next = text.skipBlanks(end, limit);
    return next < limit
        && Character.isLowerCase(text.text().charAt(next))
        && !words.qualifiers().has(text, next, limit)
        && !words.determiners().has(text, next, limit)
        && !words.stops().has(text, next, limit)
        && !words.fields().has(text, next, limit)
        && !words.verbs().has(text, next, limit);
  }

  /** Whether a name, a field or a level follows, so that "Thanh tra" or "Sở" is a unit here. */
  private boolean namedBehind(WordTable.Hit noun, int limit) {
    int next = text.skipBlanks(noun.end(), limit);
    return next < limit
        && (text.capitalAt(next)
            || text.folded().charAt(next) == ':'
            || !text.capitalAt(noun.end() - 1)
                && noun.meaning().equals("whole")
                && words.qualifiers().has(text, next, limit));
  }

  private boolean colonFollows(int end, int limit) {
    int at = text.skipBlanks(end, limit);
    return at < limit && text.folded().charAt(at) == ':' && capitalFollows(at + 1, limit);
  }

  private boolean capitalFollows(int end, int limit) {
    return text.capitalAt(text.skipBlanks(end, limit));
  }

  private int afterWord(int at, int limit, String word) {
    return text.folded().startsWith(word, at) && text.wordEndsAt(at + word.length())
        ? text.skipBlanks(at + word.length(), limit)
        : at;
  }

  /** "đồng chí Nguyễn Văn A - Phó Chủ tịch UBND huyện": the person, with the office passed over. */
  private @Nullable Units personAt(int at, int limit) {
    if (ADDRESS_LETTERS.indexOf(text.folded().charAt(at)) < 0) {
      return null;
    }
    int name = at;
    for (String address : ADDRESSES) {
      boolean sure = address.length() > 3 || address.equals("d/c");
      if (name == at && (sure || text.capitalAt(at))) {
        name = afterWord(at, limit, address);
      }
    }
    if (name > at && name < limit && ".:".indexOf(text.folded().charAt(name)) >= 0) {
      name = text.skipBlanks(name + 1, limit);
    }
    if (name == at || !text.capitalAt(name) || words.titles().has(text, name, limit)) {
      return null;
    }
    int end = names.endOfPerson(name, limit);
    int dash = text.skipBlanks(end, limit);
    int office = end;
    if (dash < limit && "-,".indexOf(text.folded().charAt(dash)) >= 0) {
      Units titled = titledAt(dash, text.skipBlanks(dash + 1, limit), limit, Place.SUBJECT);
      office = titled == null ? end : titled.end();
    }
    String written = names.written(at, end).replaceFirst("^(Ông|Bà)[.:] ?", "$1 ");
    return new Units(
        List.of(new Unit(new Span(at, end), written, Optional.empty(), Unit.Kind.PERSON)), office);
  }

  /** A head's title stands for the unit: "Trưởng phòng Phòng Nội vụ", "Giám đốc: Sở A, Sở B". */
  private @Nullable Units titledAt(int start, int at, int limit, Place place) {
    WordTable.Hit title = words.titles().at(text, at, limit);
    if (title == null || !text.capitalAt(at) && place == Place.SUBJECT && start == at) {
      return null;
    }
    int further = title.meaning().isEmpty() ? furtherTitle(title.end(), limit) : -1;
    if (further > 0) {
      return titledAt(start, further, limit, place);
    }
    String written = names.written(at, title.end());
    int next = text.skipBlanks(title.end(), limit);
    if (next < limit && text.folded().charAt(next) == ':') {
      next = text.skipBlanks(next + 1, limit);
      Units list = listAt(next, limit, Place.SUBJECT);
      return list == null ? null : titled(list, written, start);
    }
    if (title.meaning().startsWith("Phó Thủ tướng")) {
      int end = names.endOfPerson(next, limit);
      Span span = new Span(start, Math.max(title.end(), end));
      return new Units(
          List.of(
              new Unit(span, names.written(at, span.end()), Optional.empty(), Unit.Kind.PERSON)),
          span.end());
    }
    if (!title.meaning().isEmpty() && !repeatsHead(title, next, limit)) {
      return impliedUnit(start, title, written, limit);
    }
    Units unit = next < limit ? unitBehindTitle(next, limit) : null;
    return unit == null ? null : titled(unit, written, start);
  }

  /** "Bí thư, Chủ tịch UBND các tỉnh": where the next title of the same body begins, or -1. */
  private int furtherTitle(int end, int limit) {
    int at = spreads.afterSeparator(end, limit);
    if (at < 0 || at >= limit) {
      return -1;
    }
    WordTable.Hit several = words.determiners().at(text, at, limit);
    int next = several == null ? at : text.skipBlanks(several.end(), limit);
    return words.titles().has(text, next, limit) ? next : -1;
  }

  /** "Trưởng phòng Phòng Nội vụ": the unit follows in full. */
  private boolean repeatsHead(WordTable.Hit title, int next, int limit) {
    WordTable.Hit head = words.heads().at(text, next, limit);
    return head != null
        && Vietnamese.fold(head.phrase()).startsWith(Vietnamese.fold(title.meaning()));
  }

  private @Nullable Units unitBehindTitle(int at, int limit) {
    WordTable.Hit determiner = words.determiners().at(text, at, limit);
    int next = determiner == null ? at : text.skipBlanks(determiner.end(), limit);
    Units unit = bareUnitAt(at, next, limit, determiner != null, Place.OBJECT);
    WordTable.Hit noun = unit == null ? words.groups().at(text, next, limit) : null;
    return noun == null ? unit : new Units(List.of(names.unit(at, noun.end())), noun.end());
  }

  /** "Chánh Văn phòng HĐND và UBND huyện": the head noun is the end of the title itself. */
  private @Nullable Units impliedUnit(int start, WordTable.Hit title, String written, int limit) {
    if (title.meaning().isEmpty()) {
      return null;
    }
    int head = title.end() - title.meaning().length();
    WordTable.Hit found = words.heads().at(text, head, limit);
    if (found == null) {
      return null;
    }
    Units unit = organisation(head, head, found, limit);
    return titled(unit, written, start);
  }

  private static Units titled(Units units, String title, int start) {
    List<Unit> titled = new ArrayList<>();
    for (Unit unit : units.units()) {
      titled.add(
          titled.isEmpty()
              ? unit.withTitle(title, start)
              : unit.withTitle(title, unit.span().start()));
    }
    return new Units(List.copyOf(titled), units.end());
  }

  private Units organisation(int start, int at, WordTable.Hit head, int limit) {
    int end = names.endOfName(at, head, limit);
    boolean bare = end == head.end() && !head.meaning().equals("whole");
    boolean plural = start < at;
    Unit.Kind kind = plural ? Unit.Kind.GROUP : bare ? Unit.Kind.BARE : Unit.Kind.NAMED;
    String name = plural ? names.written(start, end) : names.capitalised(at, end);
    return new Units(List.of(new Unit(new Span(start, end), name, Optional.empty(), kind)), end);
  }

  /** "Giáo viên chủ nhiệm các lớp": the noun in the plural that says whose they are. */
  private WordTable.@Nullable Hit ownerBehind(int end, int limit) {
    WordTable.Hit several = words.determiners().at(text, text.skipBlanks(end, limit), limit);
    return several == null
        ? null
        : words.groups().at(text, text.skipBlanks(several.end(), limit), limit);
  }

  private @Nullable Units group(
      int start, WordTable.Hit noun, int limit, boolean plural, Place place) {
    int end = names.endOfGroup(noun, limit);
    WordTable.Hit of = plural ? null : ownerBehind(end, limit);
    end = of == null ? end : names.endOfGroup(of, limit);
    boolean described = place != Place.OBJECT && !plural;
    int next = text.skipBlanks(noun.end(), limit);
    boolean qualified =
        noun.meaning().equals("role")
            || end > noun.end()
                && (!described
                    || of != null
                    || words.qualifiers().has(text, next, limit)
                    || isListMark(next, limit));
    if (!plural && (place == Place.SUBJECT ? !qualified || !text.capitalAt(start) : !qualified)) {
      return null;
    }
    Unit.Kind kind = plural || qualified ? Unit.Kind.GROUP : Unit.Kind.BARE;
    Span span = new Span(start, end);
    return new Units(
        List.of(new Unit(span, names.written(start, end), Optional.empty(), kind)), end);
  }
}
