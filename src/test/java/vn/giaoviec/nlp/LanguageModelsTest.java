package vn.giaoviec.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.text.Span;

class LanguageModelsTest {
  private static final Path MODELS = Path.of("models");

  @TempDir private Path folder;

  @Test
  void aModelIsLoadedOnce() {
    LanguageModels models = LanguageModels.in(MODELS);

    assertSame(models.kinds().orElseThrow(), models.kinds().orElseThrow());
    assertSame(models.names().orElseThrow(), models.names().orElseThrow());
  }

  @Test
  void withoutModelsThereIsNoAdvice() {
    String text = "Giao Phòng Y tế kê khai.";
    for (LanguageModels none : List.of(LanguageModels.none(), LanguageModels.in(folder))) {
      ModelAdvisor advisor = new ModelAdvisor(none, text);

      assertEquals(false, advisor.isThere());
      assertEquals(Optional.empty(), advisor.opinion(new Span(0, text.length())));
      assertEquals(List.of(), advisor.names(new Span(0, text.length())));
    }
  }

  @Test
  void whatIsNoModelCountsAsNone() throws IOException {
    byte[] whole = Files.readAllBytes(MODELS.resolve(LanguageModels.KINDS));
    Files.write(folder.resolve(LanguageModels.KINDS), Arrays.copyOf(whole, whole.length / 2));
    Files.writeString(folder.resolve(LanguageModels.NAMES), "không phải mô hình");
    LanguageModels broken = LanguageModels.in(folder);

    assertEquals(Optional.empty(), broken.kinds());
    assertEquals(Optional.empty(), broken.names());

    // A model of another sort is none of this sort.
    Files.copy(
        MODELS.resolve(LanguageModels.NAMES),
        folder.resolve(LanguageModels.KINDS),
        StandardCopyOption.REPLACE_EXISTING);
    assertEquals(Optional.empty(), LanguageModels.in(folder).kinds());
  }

  @Test
  void namesAreFoundInTheirPlace() {
    String text = "Lưu ý: Giao Tổng đội Thanh niên xung phong tỉnh chủ trì, nạo vét kênh.";
    Span sentence = new Span(text.indexOf("Giao"), text.length());
    List<Span> names = new ModelAdvisor(LanguageModels.in(MODELS), text).names(sentence);

    assertTrue(!names.isEmpty() && names.getFirst().of(text).startsWith("Tổng đội Thanh niên"));
  }
}
