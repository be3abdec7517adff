package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.UnitParser.Units;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.WordStarts;

/** Finds whom a task is to be done with: "phối hợp với …", "cùng …", "với sự tham gia của …". */
final class Partners {
  private static final Cue TOGETHER =
      Cue.of(
          "phoi (?:ket )?hop(?:,?(?: va)? (?:chat che|hieu qua|dong bo|thuong xuyen|kip"
              + " thoi|tot|truc tiep|toan dien)){0,3}(?:,? va\\b)?(?: (cung voi|voi|cung))?"
              + " *|(?:voi|co) su (?:tham gia|phoi hop) cua *|cung (?:voi )?");

  private static final WordStarts OPENINGS = WordStarts.of(List.of("phoi", "voi", "co su", "cung"));

  private final FoldedText text;
  private final UnitParser units;

  Partners(FoldedText text, UnitParser units) {
    this.text = text;
    this.units = units;
  }

  /** The partners named inside {@code task}, each once, without its leads. */
  List<Unit> in(Span task, List<Unit> lead) {
    Set<String> seen = new HashSet<>();
    for (Unit unit : lead) {
      seen.add(unit.key());
    }
    List<Unit> partners = new ArrayList<>();
    int at = OPENINGS.next(text, task.start(), task.end());
    while (at < task.end()) {
      Units named = at(at, task.end());
      if (named != null) {
        for (Unit unit : named.units()) {
          if (seen.add(unit.key())) {
            partners.add(unit);
          }
        }
      }
      at = OPENINGS.next(text, named == null ? at + 1 : named.end(), task.end());
    }
    return partners;
  }

  private @Nullable Units at(int at, int limit) {
    Matcher together = TOGETHER.at(text, at, limit);
    if (together == null || !text.wordStartsAt(together.end())) {
      return null;
    }
    boolean cung = together.group().startsWith("cung");
    if (cung && !text.text().regionMatches(true, at, "cùng", 0, 4)) {
      return null;
    }
    Units named = units.surelyAt(together.end(), limit);
    boolean certain = together.group(1) != null || together.group().contains(" su ");
    // Without "với" a bare noun may be the object of another verb: "phối hợp đơn vị ...".
    return named != null && !certain && named.units().getFirst().kind() == Unit.Kind.BARE
        ? null
        : named;
  }
}
