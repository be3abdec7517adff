package vn.giaoviec.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giaoviec.export.ExportWord;
import vn.giaoviec.filing.Correction;
import vn.giaoviec.filing.FollowUp;
import vn.giaoviec.inbox.Waiting;
import vn.giaoviec.index.Answer;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.Relation;
import vn.giaoviec.register.Event;
import vn.giaoviec.register.State;

class MessagesTest {
  private static final Messages ENGLISH = new Messages(Language.EN);
  private static final Messages VIETNAMESE = new Messages(Language.VI);

  @Test
  void bothLanguagesSayTheSameThings() {
    assertFalse(ENGLISH.bundle().keySet().isEmpty());
    // The root bundle is the parent of the Vietnamese one: only its own keys tell what is missing.
    for (String key : ENGLISH.bundle().keySet()) {
      String vietnamese = VIETNAMESE.bundle().getString(key);
      assertEquals(places(ENGLISH.bundle().getString(key)), places(vietnamese), key);
      assertTrue(Normalizer.isNormalized(vietnamese, Normalizer.Form.NFC), key);
      boolean onlyAPlace = vietnamese.replaceAll("\\{\\d}|[:\\s]", "").isEmpty();
      assertTrue(onlyAPlace || !vietnamese.equals(ENGLISH.bundle().getString(key)), key);
    }
    assertEquals(ENGLISH.bundle().keySet(), VIETNAMESE.bundle().keySet());
  }

  @Test
  void tellsWhatAndWhereAndWhatToDo() {
    Problem problem = Problem.onPage(2, "repaired-value", "issuedOn", "O7/3/2O23", "2023-03-07");

    assertEquals(
        "Page 2: The date of issue stands damaged as “O7/3/2O23” and was taken as “2023-03-07”."
            + " Check it.",
        ENGLISH.problem(problem));
    assertEquals(
        "Trang 2: Mục ngày ban hành in là “O7/3/2O23”, được hiểu là “2023-03-07”. Hãy kiểm tra.",
        VIETNAMESE.problem(problem));
  }

  /** Sentences that are chosen by a value are asked for nowhere by their whole name. */
  @Test
  void everyValueHasItsWord() {
    List<String> keys = new ArrayList<>();
    Stream.of(Relation.Type.values()).forEach(type -> keys.add("relation." + type.word()));
    Stream.of(Event.What.values()).forEach(what -> keys.add("event." + what));
    Stream.of(Correction.Field.values()).forEach(field -> keys.add("correct." + field));
    Stream.of(Answer.By.values()).forEach(by -> keys.add("facet." + by));
    Stream.of(State.values()).forEach(state -> keys.add("state." + state));
    Stream.of(Waiting.Reason.values()).forEach(reason -> keys.add("held." + reason));
    Stream.of(Evidence.Strength.values()).forEach(level -> keys.add("sure." + level));
    Stream.of(ExportWord.values()).forEach(word -> keys.add(word.key()));
    for (FollowUp.Status status : FollowUp.Status.values()) {
      keys.add("status." + status);
      keys.add("status.tasks." + status);
    }

    keys.removeAll(ENGLISH.bundle().keySet());

    assertEquals(List.of(), keys);
  }

  @Test
  void anUnknownCodeStillSaysSomething() {
    Problem unknown = Problem.of("never-heard-of", "x", "y");

    assertEquals(
        "Something unexpected (never-heard-of: x, y). Look at the document yourself, and report"
            + " this.",
        ENGLISH.problem(unknown));
    assertTrue(VIETNAMESE.problem(unknown).contains("never-heard-of: x, y"));
  }

  private static List<String> places(String sentence) {
    return Pattern.compile("\\{\\d}")
        .matcher(sentence)
        .results()
        .map(place -> place.group())
        .sorted()
        .toList();
  }
}
