package vn.giaoviec.extract;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** Resolves names that point back: a bare "Công ty", "đơn vị nêu trên". */
final class BackReferences {
  private static final Pattern POINTS_BACK = Pattern.compile("\\b(?:neu tren|noi tren|co ten)\\b");

  /** ANNOTATION.md: the units meant, if the file names at most three of them. */
  private static final int MOST = 3;

  private final FoldedText text;
  private final UnitParser units;

  BackReferences(FoldedText text, UnitParser units) {
    this.text = text;
    this.units = units;
  }

  /** The units meant by {@code named} at {@code place}; as written where that cannot be told. */
  List<Unit> resolve(List<Unit> named, Scope scope, Span place) {
    if (named.stream().allMatch(u -> u.kind() == Unit.Kind.BARE) && !scope.lead().isEmpty()) {
      return scope.lead();
    }
    return named;
  }
}
