package vn.giaoviec.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.ocr.Preparation.When;
import vn.giaoviec.ocr.RecognizedPage.Step;

/** Reads pages typeset here with the real Tesseract; each step is shown to be needed. */
class RecognizerTest {
  private static final List<String> LINES =
      List.of(
          "Thực hiện Kế hoạch số 318/KH-UBND ngày 14 tháng 3 năm 2023, Ủy ban nhân",
          "dân xã giao Trạm Y tế chủ trì, phối hợp với các thôn tổng vệ sinh môi",
          "trường, diệt bọ gậy và nhắc nhở các hộ đậy kín bể nước; báo cáo kết quả",
          "trước ngày 27 tháng 4 năm 2023 để tổng hợp.",
          "Đề nghị Trường Tiểu học Bình Phú cử hai giáo viên tham gia đoàn kiểm tra,",
          "bố trí phương tiện đi lại và chỗ nghỉ cho các thành viên trong đoàn.");

  private static final BufferedImage PAGE = PagePictures.typeset(LINES, 200);
  private static final String TEXT = String.join("\n", LINES);

  private static Recognizer recognizer;

  @BeforeAll
  static void open() throws OcrUnavailableException {
    recognizer = Recognizer.open(Path.of("models", "tessdata"), 2);
  }

  @AfterAll
  static void close() {
    recognizer.close();
  }

  @Test
  void readsACleanPageAsItIs() {
    RecognizedPage page = recognizer.read(PAGE, 200);

    assertEquals(TEXT, text(page));
    assertEquals(Set.of(), page.steps());
    assertEquals(0, page.turned());
    assertFalse(page.blank());
    assertTrue(page.confidence() > 0.9, () -> "confidence " + page.confidence());
  }

  @Test
  void givesEachWordItsPlace() {
    RecognizedPage page = recognizer.read(PAGE, 200);
    RecognizedWord first = page.words().getFirst();

    assertEquals("Thực", first.text());
    // Set at 72 points from the left, its baseline 760 of 842 points from below.
    assertEquals(200, first.left(), 6);
    assertEquals((842 - 760) * 200 / 72, first.baseline(), 3);
    assertTrue(first.top() < first.baseline() && first.baseline() <= first.bottom());
    assertEquals(
        IntStream.range(0, LINES.size()).boxed().collect(Collectors.toSet()),
        page.words().stream().map(RecognizedWord::line).collect(Collectors.toSet()));
  }

  @Test
  void readsTextUnderARedStamp() throws OcrUnavailableException {
    BufferedImage stamped = PagePictures.stamped(PAGE, 700, 360, 190);

    RecognizedPage page = recognizer.read(stamped, 200);

    assertEquals(TEXT, text(page));
    assertEquals(Set.of(Step.COLOUR_REMOVED), page.steps());
    assertNotEquals(TEXT, without(Preparation.STANDARD.withColour(When.NEVER), stamped));
  }

  @Test
  void keepsTextThatIsItselfColoured() {
    BufferedImage red = PagePictures.as(BufferedImage.TYPE_INT_RGB, PAGE);
    for (int y = 0; y < red.getHeight(); y++) {
      for (int x = 0; x < red.getWidth(); x++) {
        red.setRGB(x, y, red.getRGB(x, y) | 0xff0000);
      }
    }

    assertEquals(TEXT, text(recognizer.read(red, 200)));
  }

  @Test
  void readsAPageStrewnWithSpecks() throws OcrUnavailableException {
    BufferedImage specked = PagePictures.specked(PAGE, 500, 7);

    RecognizedPage page = recognizer.read(specked, 200);

    assertTrue(wrong(text(page)) <= 4, () -> text(page));
    assertEquals(Set.of(Step.SPECKS_REMOVED), page.steps());
    String raw = without(Preparation.STANDARD.withSpecks(When.NEVER), specked);
    assertTrue(wrong(raw) >= 10, raw);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-4.5, 4.5})
  void readsASkewPage(double degrees) throws OcrUnavailableException {
    BufferedImage askew = PagePictures.askew(PAGE, degrees);

    RecognizedPage page = recognizer.read(askew, 200);

    assertTrue(wrong(text(page)) <= 2, () -> text(page));
    assertEquals(degrees, page.skewDegrees(), 0.15);
    assertEquals(Set.of(Step.ROTATED), page.steps());
    assertLevel(page);
    String raw = without(Preparation.STANDARD.withLevel(When.NEVER), askew);
    assertTrue(wrong(raw) > wrong(text(page)), raw);
  }

  @Test
  void levelsThePlacesOfASlightlySkewPageWithoutTouchingThePicture() {
    RecognizedPage page = recognizer.read(PagePictures.askew(PAGE, 0.4), 200);

    assertEquals(0.4, page.skewDegrees(), 0.1);
    assertEquals(Set.of(), page.steps());
    assertLevel(page);
  }

  @ParameterizedTest
  @CsvSource({"1, 270", "2, 180", "3, 90"})
  void turnsAPageThatWasScannedTheWrongWayUp(int quarters, int turned)
      throws OcrUnavailableException {
    BufferedImage picture = PagePictures.turned(PAGE, quarters);

    RecognizedPage page = recognizer.read(picture, 200);

    assertEquals(TEXT, text(page));
    assertEquals(turned, page.turned());
    assertEquals(PAGE.getWidth(), page.width());
    // Lines that run up the page Tesseract reads by itself, but their words stand on end.
    try (Recognizer other = opened(Preparation.STANDARD.withTurn(When.NEVER))) {
      RecognizedPage raw = other.read(picture, 200);
      RecognizedWord first = raw.words().getFirst();
      boolean lies = first.right() - first.left() > first.bottom() - first.top();
      assertFalse(lies && text(raw).equals(TEXT), () -> text(raw));
    }
  }

  @Test
  void tellsABlankPageBySpecksAndShadowsAlone() {
    BufferedImage blank = PagePictures.typeset(List.of(), 200);
    BufferedImage dirty = PagePictures.shadowed(PagePictures.specked(blank, 300, 3));

    assertTrue(recognizer.read(blank, 200).blank());
    assertTrue(recognizer.read(dirty, 200).blank());
    assertEquals(List.of(), recognizer.read(dirty, 200).words());
  }

  @Test
  void readsAPageWithOneShortLine() {
    RecognizedPage page = recognizer.read(PagePictures.typeset(List.of("Chủ tịch"), 200), 200);

    assertFalse(page.blank());
    assertEquals("Chủ tịch", text(page));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 4000", "4000, 1", "9, 9", "60, 40"})
  void findsNothingOnATinyPicture(int width, int height) {
    BufferedImage white = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = white.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    BufferedImage black = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);

    assertEquals(List.of(), recognizer.read(white, 0).words());
    assertEquals(List.of(), recognizer.read(black, 0).words());
  }

  @Test
  void averagesAHugePictureDown() {
    RecognizedPage page = recognizer.read(PagePictures.enlarged(PAGE, 6), 1200);

    assertEquals(TEXT, text(page));
    assertEquals(Set.of(Step.REDUCED), page.steps());
    assertTrue((long) page.width() * page.height() <= Preparation.MOST_PIXELS);
    assertEquals(1200 / page.reduced(), page.dpi());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 75})
  void readsAPageOfLowResolutionAtTwiceItsSize(int dpi) throws OcrUnavailableException {
    BufferedImage coarse = PagePictures.typeset(LINES, 75);

    RecognizedPage page = recognizer.read(coarse, dpi);

    assertEquals(Set.of(Step.ENLARGED), page.steps());
    assertEquals(coarse.getWidth(), page.width());
    assertEquals(75, page.words().getFirst().left(), 3);
    String raw = text(page);
    String plain = without(Preparation.STANDARD.withEnlarge(When.NEVER), coarse);
    assertTrue(2 * wrong(raw) < wrong(plain), () -> raw + "\n\n" + plain);
  }

  @Test
  void looksAgainAtAPartOfATurnedAndSkewPage() {
    BufferedImage picture = PagePictures.turned(PagePictures.askew(PAGE, 1.5), 1);
    RecognizedPage page = recognizer.read(picture, 200);
    RecognizedWord wanted =
        page.words().stream().filter(w -> w.text().equals("Tiểu")).findFirst().orElseThrow();
    Region region =
        new Region(0, wanted.top() - 12, page.width() + 50, Math.max(0, wanted.bottom() + 12));

    List<List<RecognizedWord>> looks = recognizer.reread(picture, page, region);

    for (List<RecognizedWord> again : looks) {
      RecognizedWord found =
          again.stream().filter(w -> w.text().equals("Tiểu")).findFirst().orElseThrow();
      assertEquals(wanted.left(), found.left(), 4);
      assertEquals(wanted.baseline(), found.baseline(), 4);
    }
    assertEquals(
        List.of(List.of(), List.of()), recognizer.reread(picture, page, new Region(0, 0, 0, 0)));
  }

  @Test
  void readsTheSameInManyThreads() throws InterruptedException {
    List<String> read = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      threads.add(Thread.ofPlatform().start(() -> read.add(text(recognizer.read(PAGE, 200)))));
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertEquals(List.of(TEXT, TEXT, TEXT), read);
  }

  private static String without(Preparation preparation, BufferedImage picture)
      throws OcrUnavailableException {
    try (Recognizer other = opened(preparation)) {
      return text(other.read(picture, 200));
    }
  }

  private static Recognizer opened(Preparation preparation) throws OcrUnavailableException {
    return Recognizer.open(Path.of("models", "tessdata"), 1, preparation);
  }

  private static String text(RecognizedPage page) {
    StringBuilder text = new StringBuilder();
    RecognizedWord last = null;
    for (RecognizedWord word : page.words()) {
      text.append(last == null ? "" : word.line() == last.line() ? " " : "\n").append(word.text());
      last = word;
    }
    return text.toString();
  }

  private static int wrong(String text) {
    return TextDistance.count(List.of(text.split("\n")), TEXT).wrongCharacters();
  }

  /** The words of every line stand on one height. */
  private static void assertLevel(RecognizedPage page) {
    page.words().stream()
        .collect(Collectors.groupingBy(RecognizedWord::line))
        .forEach(
            (line, words) -> {
              int lowest = words.stream().mapToInt(RecognizedWord::baseline).max().orElseThrow();
              int highest = words.stream().mapToInt(RecognizedWord::baseline).min().orElseThrow();
              assertTrue(lowest - highest <= 5, () -> "line " + line + " falls " + words);
            });
  }
}
