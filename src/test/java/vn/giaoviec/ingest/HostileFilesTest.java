package vn.giaoviec.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.model.Line;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.Vietnamese;

/** Files damaged at random: what comes back is a text in good order, or a problem. */
class HostileFilesTest {
  private static final long SEED = 20_240_305;
  private static final int ROUNDS = 150;

  private final Path folder;

  HostileFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void survivesDamagedPdfs() throws IOException {
    try (PdfFiles pdf = new PdfFiles().page()) {
      pdf.lines(100, "Nội dung chỉ đạo", "được các cơ quan thực hiện")
          .field(85, 200, 40, 18, "1 2");
      damage(pdf.bytes());
    }
  }

  @Test
  void survivesDamagedWordFiles() throws IOException {
    damage(Files.readAllBytes(WordFiles.notice(folder)));
  }

  @Test
  void survivesDamagedText() throws IOException {
    String text =
        "| a | b |\n"
            + "|---|---|\n"
            + "**1.** Giao Sở Y tế\f 2\n"
            + "* x\n"
            + "   UBND      CỘNG HÒA XÃ HỘI CHỦ NGHĨA\n";
    damage(text.repeat(20).getBytes(UTF_8));
    damage(text.repeat(20).getBytes(StandardCharsets.UTF_16LE));
  }

  @Test
  void takesTimeInProportionToTheText() {
    for (String bit :
        List.of(
            " ",
            "\t",
            "-",
            "_ ",
            "*",
            "**",
            "|",
            "| a ",
            "1 ",
            "\n",
            "\f",
            "1\n",
            "a1.",
            "\\",
            "ñ",
            "Nơi nhận: x\n",
            "        Độc lập - Tự do\n",
            "+07:00\n",
            "ký bởi: a\n",
            "\u0301")) {
      byte[] text = ("Giao" + bit.repeat((1 << 20) / bit.length()) + "x").getBytes(UTF_8);
      assertTimeout(ofSeconds(20), () -> readOrRefuse(text), () -> "with " + bit);
    }
  }

  private void readOrRefuse(byte[] text) throws IOException {
    try {
      assertInOrder(Reading.of(folder, text));
    } catch (NoticeException refusal) {
      assertNotEquals("broken-file", refusal.problem().code());
    }
  }

  private void damage(byte[] whole) throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = whole.clone();
      for (int i = random.nextInt(20); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        assertInOrder(Reading.of(folder, bytes));
      } catch (NoticeException refusal) {
        assertTrue(!refusal.problem().code().isEmpty(), "seed " + SEED + ", round " + round);
      }
    }
  }

  private static void assertInOrder(SourceText source) {
    assertEquals(Vietnamese.normalize(source.text()), source.text());
    int end = 0;
    for (Line line : source.lines()) {
      assertEquals(end, line.span().start());
      end = line.span().end() + 1;
      assertEquals('\n', source.text().charAt(end - 1));
      assertTrue(line.page() >= 1 && line.page() <= source.provenance().pages());
    }
    assertEquals(source.text().length(), end);
  }
}
