package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.UnitParser.Units;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** Hands a shared head noun out to each name of a list (domain reference, 4.3). */
final class UnitSpreads {
  private static final Cue PLACE =
      Cue.of(
          " dong (?:chan )?tren dia ban(?: (?:toan )?(?:tinh|thanh pho|huyen|quan|thi"
              + " xa|xa|phuong)\\b)?");
  private static final Cue NOTE = Cue.of(" ?\\([^();:.]{2,120}\\)(?= ?[,;])");

  private final Words words;
  private final FoldedText text;
  private final UnitNames names;

  UnitSpreads(Words words, FoldedText text, UnitNames names) {
    this.words = words;
    this.text = text;
    this.names = names;
  }

  /** "các cơ quan đóng trên địa bàn tỉnh và …": past where they are, which is no part of a name. */
  int pastPlace(int end, int limit) {
    Matcher place = PLACE.at(text, end, limit);
    return place == null ? end : place.end();
  }

  /** "Ban Chỉ đạo 09 (Sở Tài chính), Sở Y tế": past a note in brackets between two names. */
  int pastNote(int end, int limit) {
    Matcher note = NOTE.at(text, end, limit);
    return note == null ? end : note.end();
  }

  /** The place behind a comma, semicolon, slash or "và", or -1. */
  int afterSeparator(int end, int limit) {
    int at = text.skipBlanks(end, limit);
    if (at < limit && ",;/".indexOf(text.folded().charAt(at)) >= 0) {
      at = text.skipBlanks(at + 1, limit);
      int and = afterAnd(at, limit);
      return pastRequest(and < 0 ? at : and, limit);
    }
    int and = afterAnd(at, limit);
    return and < 0 ? -1 : pastRequest(and, limit);
  }

  /** "yêu cầu các sở và đề nghị Hội Nông dân …": one list, though it is asked for twice. */
  private int pastRequest(int at, int limit) {
    WordTable.Hit request = words.performatives().at(text, at, limit);
    // "các Bộ: Xây dựng, Giao thông vận tải" asks nobody.
    boolean field = text.capitalAt(at) && words.fields().has(text, at, limit);
    return request == null || field ? at : text.skipBlanks(request.end(), limit);
  }

  private int afterAnd(int at, int limit) {
    WordTable.Hit and = words.conjunctions().at(text, at, limit);
    return and == null || and.end() >= limit ? -1 : text.skipBlanks(and.end(), limit);
  }

  /** "UBND xã Tân An, xã Phú Lộc": the head of the first goes on to the second. */
  @Nullable Units carried(Unit before, int at, int limit) {
    WordTable.Hit level = words.groups().at(text, at, limit);
    if (level == null
        || !UnitParser.LEVELS.contains(level.phrase())
        || !text.capitalAt(text.skipBlanks(level.end(), limit))) {
      return null;
    }
    int place = before.name().indexOf(" " + level.phrase() + " ");
    if (place < 0 || before.kind() != Unit.Kind.NAMED) {
      return null;
    }
    int end = names.capitals(text.skipBlanks(level.end(), limit), limit, 6);
    String name = before.name().substring(0, place) + " " + names.written(at, end);
    return new Units(
        List.of(new Unit(new Span(at, end), name, before.title(), Unit.Kind.NAMED)), end);
  }

  /** "các phòng: Nội vụ, Y tế"; "các Bộ Tài chính, Tư pháp và Y tế". Null if there is one name. */
  @Nullable Units spread(int at, WordTable.Hit head, int limit) {
    String noun = names.capitalised(at, head.end());
    int next = text.skipBlanks(head.end(), limit);
    if (next < limit && text.folded().charAt(next) == ':') {
      next = text.skipBlanks(next + 1, limit);
    }
    List<Unit> units = new ArrayList<>();
    int end = head.end();
    while (next < limit && text.capitalAt(next) && !startsUnit(next, limit, !units.isEmpty())) {
      int stop = names.endOfField(next, limit);
      String name = noun + " " + names.written(next, stop);
      units.add(new Unit(new Span(next, stop), name, Optional.empty(), Unit.Kind.NAMED));
      end = stop;
      next = afterSeparator(end, limit);
      if (next < 0) {
        break;
      }
    }
    return units.isEmpty() ? null : new Units(List.copyOf(units), end);
  }

  /** "UBND các phường: A, B": one level body for each place. Null if no places are named. */
  @Nullable Units spreadOverPlaces(int at, WordTable.Hit head, int limit) {
    WordTable.Hit several = words.determiners().at(text, text.skipBlanks(head.end(), limit), limit);
    if (several == null) {
      return null;
    }
    WordTable.Hit level = words.groups().at(text, text.skipBlanks(several.end(), limit), limit);
    String noun = names.capitalised(at, head.end()) + " ";
    return level == null ? null : places(noun, level, limit);
  }

  /** "các xã Tân An, Phú Lộc": one locality for each name. Null if no places are named. */
  @Nullable Units places(String noun, WordTable.Hit level, int limit) {
    if (!UnitParser.LEVELS.contains(level.phrase())) {
      return null;
    }
    int next = text.skipBlanks(level.end(), limit);
    if (next < limit && text.folded().charAt(next) == ':') {
      next = text.skipBlanks(next + 1, limit);
    }
    List<Unit> units = new ArrayList<>();
    int end = next;
    while (next < limit
        && text.capitalAt(next)
        && !words.heads().has(text, next, limit)
        && !words.titles().has(text, next, limit)) {
      end = names.capitals(next, limit, 6);
      String name = noun + level.phrase() + " " + names.written(next, end);
      units.add(new Unit(new Span(next, end), name, Optional.empty(), Unit.Kind.NAMED));
      next = afterSeparator(end, limit);
      if (next < 0) {
        break;
      }
    }
    return units.isEmpty() ? null : new Units(List.copyOf(units), end);
  }

  /** A field such as "Công an" also heads units of its own: in a list it stays a field. */
  private boolean startsUnit(int at, int limit, boolean inList) {
    WordTable.Hit head = words.heads().at(text, at, limit);
    if (head == null && !words.titles().has(text, at, limit)) {
      return false;
    }
    WordTable.Hit field = words.fields().at(text, at, limit);
    return field == null
        || head != null && head.end() > field.end()
        || !inList && field.end() == at;
  }
}
