package vn.giaoviec.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.ocr.RecognizedPage;
import vn.giaoviec.ocr.RecognizedWord;
import vn.giaoviec.ocr.Recognizer;

/** Signatures under a stamp, and what a second look may change. */
class SignatureLookTest {
  private static final float SCALE = Paper.DPI / 72f;

  private final Path folder;

  SignatureLookTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void findsTitleAndNameUnderARedStampThatWasScannedInGrey() throws Exception {
    BufferedImage page = endBlock().image();
    stamp(page, 340, 160, new Color(88, 88, 88));

    try (Recognizer alone = Recognizer.open(Path.of("models", "tessdata"), 1)) {
      String first = text(alone.read(page, Paper.DPI).words());
      assertFalse(first.contains("TỊCH") && first.contains("Hoàng Văn Minh"), first);
    }
    SourceText source = ScanReading.of(folder, Paper.file("png", List.of(page)));

    List<String> lines = ScanReading.folded(source);
    assertTrue(lines.contains("chu tich"), lines::toString);
    assertTrue(lines.contains("hoang van minh"), lines::toString);
    assertEquals(lines.size(), Set.copyOf(lines).size(), lines::toString);
  }

  @Test
  void seesNothingNewOnACleanEndBlock() throws Exception {
    List<String> lines = ScanReading.folded(ScanReading.of(folder, endBlock().as("png")));

    assertEquals(
        List.of(
            "noi nhan:",
            "- nhu tren;",
            "- phong noi vu;",
            "- luu: vt.",
            "tm. uy ban nhan dan",
            "chu tich",
            "hoang van minh"),
        lines);
  }

  @Test
  void looksOnlyWhereTitleOrNameIsMissing() {
    List<RecognizedWord> whole =
        List.of(
            word("Nơi", 0, 100, 0.9, 0),
            word("nhận:", 60, 100, 0.9, 0),
            word("GIÁM", 700, 140, 0.9, 1),
            word("ĐỐC", 780, 140, 0.9, 1),
            word("Lý", 730, 300, 0.9, 2),
            word("Thu", 780, 300, 0.9, 2),
            word("Hà", 860, 300, 0.9, 2));

    assertEquals(Optional.empty(), SignatureLook.hidden(page(whole)));
    assertTrue(SignatureLook.hidden(page(whole.subList(0, 4))).isPresent());
    assertTrue(SignatureLook.hidden(page(without(whole, 2, 4))).isPresent());
    assertEquals(Optional.empty(), SignatureLook.hidden(page(whole.subList(2, 4))));
  }

  @Test
  void keepsEveryLegibleWordOnce() {
    RecognizedWord given = word("Thu", 780, 300, 0.9, 2);
    RecognizedWord torn = word("ý", 745, 300, 0.9, 2);
    RecognizedWord other = word("dự", 860, 300, 0.9, 2);
    List<RecognizedWord> look =
        List.of(
            word("Lý", 730, 300, 0.95, 0),
            word("Thu", 780, 300, 0.95, 0),
            word("Hà", 860, 300, 0.95, 0));

    assertEquals("Lý Thu Hà", text(SignatureLook.merged(List.of(torn, given), look)));
    assertEquals("ý Thu dự", text(SignatureLook.merged(List.of(torn, given, other), look)));
    assertEquals(
        "Lý Thu Hà",
        text(SignatureLook.merged(List.of(given, word("#e", 860, 300, 0.2, 2)), look)));
  }

  @Test
  void takesNoTitleOfWhichTheBeginningIsIllegible() {
    List<RecognizedWord> look =
        List.of(
            word("P#", 600, 140, 0.1, 0),
            word("GIÁM", 700, 140, 0.95, 0),
            word("ĐỐC", 780, 140, 0.95, 0));

    assertEquals(List.of(), SignatureLook.merged(List.of(), look));
  }

  private static List<RecognizedWord> without(List<RecognizedWord> words, int from, int to) {
    List<RecognizedWord> left = new ArrayList<>(words);
    left.subList(from, to).clear();
    return left;
  }

  private static RecognizedPage page(List<RecognizedWord> words) {
    return new RecognizedPage(1654, 2339, 200, 0, 0, 1, false, Set.of(), words);
  }

  private static RecognizedWord word(String text, int left, int base, double sure, int line) {
    int wide = 17 * text.length();
    return new RecognizedWord(
        text, left, base - 25, left + wide, base, base, (float) sure, line, 0, line);
  }

  private static String text(List<RecognizedWord> words) {
    return words.stream().map(RecognizedWord::text).collect(Collectors.joining(" "));
  }

  private static Paper endBlock() throws Exception {
    return new Paper()
        .text(85, 100, "Nơi nhận:")
        .text(330, 100, "TM. ỦY BAN NHÂN DÂN")
        .text(85, 118, "- Như trên;")
        .text(370, 118, "CHỦ TỊCH")
        .text(85, 136, "- Phòng Nội vụ;")
        .text(85, 154, "- Lưu: VT.")
        .text(355, 217, "Hoàng Văn Minh");
  }

  /** Two rings and a star's worth of letters around them. */
  private static void stamp(BufferedImage page, float x, float y, Color ink) {
    Graphics2D pen = page.createGraphics();
    pen.setColor(ink);
    pen.setStroke(new BasicStroke(3));
    for (float radius : new float[] {54, 38, 20}) {
      pen.draw(
          new Ellipse2D.Float(
              (x - radius) * SCALE, (y - radius) * SCALE, 2 * radius * SCALE, 2 * radius * SCALE));
    }
    for (int i = 0; i < 24; i++) {
      double turn = 2 * Math.PI * i / 24;
      int across = (int) ((x + 46 * Math.cos(turn)) * SCALE);
      int down = (int) ((y + 46 * Math.sin(turn)) * SCALE);
      pen.drawString("H", across - 4, down + 4);
    }
    pen.dispose();
  }
}
