package vn.giaoviec.nlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.giaoviec.nlp.Training.Trained;

class TrainingTest {
  private static final Path MODELS = Path.of("models");

  @Test
  void theTrainingTextGivesTheModelsThatAreShipped() throws IOException, NoSuchAlgorithmException {
    String readme = Files.readString(MODELS.resolve("README.md"));
    List<Trained> models = Training.train(MODELS.resolve("training"));

    assertEquals(2, models.size());
    for (Trained model : models) {
      byte[] shipped = Files.readAllBytes(MODELS.resolve(model.fileName()));
      assertArrayEquals(shipped, model.bytes(), model.fileName() + " is not of this training text");
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(shipped);
      assertTrue(readme.contains(HexFormat.of().formatHex(sum)), model.fileName());
    }
  }

  @Test
  void namesAreMarkedWhereTheyStand() {
    TrainingGrammar grammar =
        new TrainingGrammar(
            List.of(
                "# a remark",
                "[place]",
                "Hòa Khê",
                "[unit*]",
                "Phòng Y tế {place?}",
                "=directive",
                "giao {unit}, {unit} kê khai."));
    for (int seed = 0; seed < 20; seed++) {
      TrainingGrammar.Sentence drawn = grammar.draw("directive", new Random(seed));

      assertTrue(
          drawn.text().matches("Giao Phòng Y tế( Hòa Khê)?, Phòng Y tế( Hòa Khê)? kê khai\\."),
          drawn.text());
      assertEquals(2, drawn.names().size());
      drawn
          .names()
          .forEach(
              name ->
                  assertTrue(
                      name.of(drawn.text()).matches("Phòng Y tế( Hòa Khê)?"),
                      name.of(drawn.text())));
    }
  }

  @Test
  void aGrammarThatBreaksItsRulesIsRefused() {
    assertEquals(
        "outside of all slots: Giao",
        assertThrows(IllegalArgumentException.class, () -> new TrainingGrammar(List.of("Giao")))
            .getMessage());
    assertEquals(
        "no such slot in: Giao {unit}.",
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrainingGrammar(List.of("=directive", "Giao {unit}.")))
            .getMessage());
    TrainingGrammar endless = new TrainingGrammar(List.of("[a]", "{a}", "=directive", "{a}"));
    assertThrows(IllegalArgumentException.class, () -> endless.draw("directive", new Random(1)));
  }
}
