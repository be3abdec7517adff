package vn.giaoviec.ocr;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.ingest.DocumentReader;
import vn.giaoviec.ingest.Limits;
import vn.giaoviec.ingest.Recognition;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.ocr.ScanPages.Scan;
import vn.giaoviec.ocr.TextDistance.Counts;

/**
 * How well three scans of a notice are read, where they are at hand: {@code
 * -Dgiaoviec.reference=DIR} says where, else a folder {@code shared} beside the project's is taken.
 * {@link ScanAccuracy} shows more of the same figures.
 */
class ReferenceScansTest {
  private static final Path SCANS =
      Path.of(System.getProperty("giaoviec.reference", "../shared")).resolve("corpus/scans");
  private static final double WRONG_NUMBERS = 3;

  @ParameterizedTest
  @CsvSource({"scan-200, 0.6", "scan-bad, 1.0", "scan-color-300, 0.4"})
  void readsNearlyEveryLetterAndNumber(String kind, double wrongLetters) throws IOException {
    Path pdf = SCANS.resolve("060_cv_sonduong." + kind + ".pdf");
    assumeTrue(Files.exists(pdf), () -> "there is no " + pdf);
    Counts counts = ScanAccuracy.count(pdf, read(ScanPages.of(pdf)));
    double letters = ScanAccuracy.percent(counts.wrongCharacters(), counts.characters());
    double numbers = ScanAccuracy.percent(counts.wrongNumbers(), counts.numbers());

    assertTrue(letters <= wrongLetters, () -> letters + " % of the letters are wrong");
    assertTrue(numbers <= WRONG_NUMBERS, () -> numbers + " % of the numbers are wrong");
  }

  /** Header cells, title, body, recipients and signature one after another: no order forgiven. */
  @ParameterizedTest
  @CsvSource({"scan-200, 0.6", "scan-bad, 1.0", "scan-color-300, 0.4"})
  void readsInTheOrderOfTheWriter(String kind, double wrongLetters)
      throws IOException, NoticeException {
    Path pdf = SCANS.resolve("060_cv_sonduong." + kind + ".pdf");
    assumeTrue(Files.exists(pdf), () -> "there is no " + pdf);
    String truth = Files.readString(SCANS.resolve("truth/060_cv_sonduong.txt"));
    try (Recognition recognition = Recognition.with(Path.of("models", "tessdata"), 2)) {
      String read = new DocumentReader(Limits.standard(), recognition).read(pdf).text();
      double wrong = TextDistance.inOrder(read, truth);
      assertTrue(wrong <= wrongLetters, () -> wrong + " % of the letters are wrong");
    }
  }

  private static List<RecognizedPage> read(List<Scan> scans) {
    int workers = Runtime.getRuntime().availableProcessors();
    try (Recognizer recognizer = Recognizer.open(Path.of("models", "tessdata"), workers)) {
      return scans.parallelStream().map(s -> recognizer.read(s.picture(), s.dpi())).toList();
    } catch (OcrUnavailableException e) {
      return abort(e.toString());
    }
  }
}
