package vn.giaoviec.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giaoviec.model.Opinion;

/** What the model that is shipped makes of sentences it was not trained on. */
class SentenceKindsTest {
  private static final SentenceKinds MODEL =
      LanguageModels.in(Path.of("models")).kinds().orElseThrow();

  @TestFactory
  List<DynamicTest> tellsWhatASentenceIs() throws IOException {
    return lines().stream()
        .map(line -> dynamicTest(line, () -> check(line.split("\t", 2)[0], line.split("\t", 2)[1])))
        .toList();
  }

  private static void check(String kind, String sentence) {
    Opinion.Kind found = MODEL.judge(sentence).orElseThrow().kind();
    Opinion.Kind told =
        Opinion.Kind.valueOf(
            (kind.startsWith("?") ? kind.substring(1) : kind).toUpperCase(Locale.ROOT));
    if (kind.startsWith("?")) {
      assertNotEquals(told, found, "a known miss is none any more: take the mark away");
    } else {
      assertEquals(told, found);
    }
  }

  @Test
  void hasNoOpinionOfWhatHasNoWord() {
    assertEquals(Optional.empty(), MODEL.judge(""));
    assertEquals(Optional.empty(), MODEL.judge(" ./. "));
  }

  @Test
  void marksThatAScannerLostChangeNothing() {
    Opinion clean = MODEL.judge("Đôn đốc các xã nộp báo cáo.").orElseThrow();
    Opinion lost = MODEL.judge("Don dôc cac xa nôp bao cao.").orElseThrow();

    assertEquals(clean, lost);
    assertTrue(clean.isDirective());
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = SentenceKindsTest.class.getResourceAsStream("SentenceKinds.corpus")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
