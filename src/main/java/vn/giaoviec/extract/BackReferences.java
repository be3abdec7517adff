package vn.giaoviec.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extract.UnitParser.Place;
import vn.giaoviec.extract.UnitParser.Units;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** Resolves names that point back: a bare "Công ty", "đơn vị nêu trên". */
final class BackReferences {
  private static final Pattern ENUMERATION =
      Pattern.compile(
          "\\b(?:cac|nhung|\\d{1,2}) (?:don vi|cong ty|doanh nghiep|co so|co quan|nha"
              + " thau)\\b[^.:;]{0,60}: ");

  /** How far back an enumeration is looked for, in units of text. */
  private static final int REACH = 20_000;

  private static final Pattern NAMED_BODY =
      Pattern.compile(
          "(?:tong )?cong ty\\b|tap doan\\b|hop tac xa\\b|nha may\\b|benh vien\\b|doanh nghiep\\b");

  /** The contract: the units meant, if the file names at most three of them. */
  private static final int MOST = 3;

  private final FoldedText text;
  private final UnitParser units;

  BackReferences(FoldedText text, UnitParser units) {
    this.text = text;
    this.units = units;
  }

  /** The units meant by {@code named} at {@code place}; as written where that cannot be told. */
  List<Unit> resolve(List<Unit> named, Scope scope, Span place) {
    if (!scope.lead().isEmpty() && named.stream().allMatch(u -> u.kind() == Unit.Kind.BARE)) {
      return scope.lead();
    }
    if (named.size() == 1 && pointsBack(named.getFirst())) {
      List<Unit> before = enumeratedBefore(place.start());
      return before.isEmpty() || before.size() > MOST ? named : before;
    }
    return named;
  }

  private boolean pointsBack(Unit unit) {
    return text.says("neu tren", unit.span())
        || text.says("noi tren", unit.span())
        || text.says("co ten", unit.span());
  }

  /** What the last "các đơn vị: A, B và C" before {@code end} names; empty without one. */
  private List<Unit> enumeratedBefore(int end) {
    Matcher list = ENUMERATION.matcher(text.folded()).region(Math.max(0, end - REACH), end);
    int from = -1;
    while (list.find()) {
      from = list.end();
    }
    int stop = from < 0 ? -1 : text.text().indexOf('\n', from);
    return from < 0 ? List.of() : bodiesIn(from, stop < 0 ? end : Math.min(stop, end));
  }

  /** The enterprises and the like named between two offsets, each once. */
  private List<Unit> bodiesIn(int from, int end) {
    Map<String, Unit> found = new LinkedHashMap<>();
    for (int at = from; at < end; at++) {
      if (text.capitalAt(at)
          && text.wordStartsAt(at)
          && NAMED_BODY.matcher(text.folded()).region(at, end).lookingAt()) {
        Units list = units.listAt(at, end, Place.SUBJECT);
        if (list != null) {
          Unit first = list.units().getFirst();
          if (first.kind() == Unit.Kind.NAMED) {
            found.putIfAbsent(first.key(), first);
          }
          at = first.span().end();
        }
      }
    }
    return List.copyOf(found.values());
  }
}
