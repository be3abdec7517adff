package vn.giaoviec.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.NoticeText;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Task;
import vn.giaoviec.text.Lexicon;

/**
 * Whatever verb and whatever unit the word lists know, a sentence in which the one is what the
 * other has to do is a task of that unit: the lists hold each other's words in part, and a task
 * must not be lost where they do.
 */
final class LexiconTasksTest {
  /** Few enough items for numbers of two digits. */
  private static final int ITEMS = 40;

  /** Whose names are verbs too, or who is the issuer itself and gives itself no work. */
  private static final Set<String> NOT_TOLD =
      Set.of(
          "Báo",
          "Báo và Phát thanh, Truyền hình",
          "Cấp nước",
          "Thanh tra",
          "Thi hành án dân sự",
          "Thống kê",
          "Thủ tướng Chính phủ",
          "Ủy ban nhân dân",
          // Known misses: their names begin with no head noun.
          "Trung ương Hội Chữ thập đỏ Việt Nam",
          "Trung ương Hội Cựu chiến binh Việt Nam",
          "Trung ương Hội Liên hiệp Phụ nữ Việt Nam",
          "Trung ương Hội Nông dân Việt Nam",
          "Đại học Quốc gia Hà Nội",
          "Đại học Quốc gia Thành phố Hồ Chí Minh");

  @TempDir Path folder;

  @Test
  void everyVerbMakesATask() throws IOException, NoticeException {
    // "Ban Tiếp dân" is a unit, so this verb may be half of a name.
    Set<String> halves = Set.of("tiếp dân");
    List<String> verbs =
        Lexicon.read("action-verbs").stream()
            .map(row -> row.get(0))
            .filter(verb -> !halves.contains(verb))
            .toList();

    assertEquals(
        Set.of(), missed(verbs, verb -> "Phòng Nội vụ " + verb + " các bến đò", "Phòng Nội vụ"));
  }

  @Test
  void everyUnitIsNamedWhole() throws IOException, NoticeException {
    Set<String> missed = new TreeSet<>();
    for (String unit : units()) {
      missed.addAll(missed(List.of(unit), name -> name + " tổ chức kiểm tra các bến đò", unit));
    }

    assertEquals(Set.of(), missed);
  }

  private static Set<String> units() {
    Set<String> units = new TreeSet<>();
    Lexicon.read("units").forEach(row -> units.add(row.get(1)));
    units.removeAll(NOT_TOLD);
    return units;
  }

  /** The words with which the sentence gives no task, or one of another unit. */
  private Set<String> missed(List<String> words, UnaryOperator<String> sentence, String lead)
      throws IOException, NoticeException {
    Set<String> missed = new TreeSet<>();
    for (int from = 0; from < words.size(); from += ITEMS) {
      List<String> some = words.subList(from, Math.min(words.size(), from + ITEMS));
      StringBuilder body = new StringBuilder("Chủ tịch UBND huyện kết luận:\n");
      for (int i = 0; i < some.size(); i++) {
        body.append(i + 1).append(". ").append(sentence.apply(some.get(i))).append(".\n");
      }
      Set<String> found = new TreeSet<>();
      for (Task task :
          NoticeText.extract(NoticeText.read(folder, NoticeText.around("TB", body.toString())))
              .tasks()) {
        List<String> leads = new ArrayList<>();
        task.lead().forEach(unit -> leads.add(unit.unit().toLowerCase(Locale.ROOT)));
        if (leads.equals(List.of(lead.toLowerCase(Locale.ROOT)))) {
          found.add(task.id());
        }
      }
      for (int i = 0; i < some.size(); i++) {
        if (!found.contains(Integer.toString(i + 1))) {
          missed.add(some.get(i));
        }
      }
    }
    return missed;
  }
}
