package vn.giaoviec.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Due;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.Vietnamese;

/** Deadlines that wait for an event: "sau khi UBND tỉnh ban hành Kế hoạch". */
final class EventRule implements DeadlineRule {
  static final String AFTER = "deadline.after";

  private static final int MOST_WORDS = 40;
  private static final Cue CUE = Cue.of("(?:ngay )?sau khi |ngay khi ");

  @Override
  public List<String> anchors() {
    return List.of("sau khi", "ngay sau", "ngay khi");
  }

  @Override
  public @Nullable Hit at(Clause clause, int at) {
    Matcher cue = CUE.at(clause.text(), at, clause.limit());
    if (cue == null) {
      return null;
    }
    String before = clause.wordBefore(at);
    if (before.equals("va") || before.equals("truoc") || before.equals("truoc,")) {
      return null;
    }
    int end = cue.end();
    for (int words = 0; words < MOST_WORDS && end < clause.limit(); words++) {
      int next = clause.text().skipBlanks(end, clause.limit());
      if (next >= clause.limit() || ".,;:()".indexOf(clause.folded().charAt(next)) >= 0) {
        break;
      }
      end = next;
      while (end < clause.limit() && " .,;:()".indexOf(clause.folded().charAt(end)) < 0) {
        end++;
      }
    }
    if (end == cue.end()) {
      return null;
    }
    String event = Vietnamese.oneLine(clause.text().text().substring(cue.end(), end));
    return Hit.likely(at, end, new Due.After(event), AFTER, "an event that comes first");
  }
}
