package vn.giaoviec.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.ingest.DocumentReader;
import vn.giaoviec.ingest.Limits;
import vn.giaoviec.model.NoticeException;

/**
 * The committed samples that are no text files say what their sources say.
 *
 * <p>Compared by their text or their pixels: the bytes depend on the compression of the JDK. {@code
 * -Dsamples=write} makes the files anew.
 */
class SampleFilesTest {
  private static final boolean WRITING = "write".equals(System.getProperty("samples"));

  /** Of one pixel in the mean; a word of the source changed makes a tenth of it alone. */
  private static final double MOST_BY_COMPRESSION = 2;

  private static final int LARGEST = 350 * 1024;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cv-kenh-muong.pdf",
        "qd-kiem-tra-cho.pdf",
        "ct-phong-chay-rung.docx",
        "kh-ngay-hoi-viec-lam.docx"
      })
  void theFileIsMadeFromItsSource(String name) throws IOException, NoticeException {
    String extension = name.substring(name.lastIndexOf('.'));
    Path file =
        Path.of("samples").resolve(name.replace(extension, "")).resolve("notice" + extension);
    byte[] made = make(extension, SamplePart.parse(source(name)));
    if (WRITING) {
      Files.createDirectories(file.getParent());
      Files.write(file, made);
    }

    Path fresh = Files.write(folder.resolve("notice" + extension), made);

    assertEquals(
        new DocumentReader(Limits.standard()).read(fresh).text(),
        new DocumentReader(Limits.standard()).read(file).text());
  }

  @ParameterizedTest
  @CsvSource({"tb-nuoc-sach, SCAN", "cv-ho-chua, PHOTO"})
  void theScanIsMadeFromItsSource(String name, ScanSample kind) throws IOException {
    Path file = Path.of("samples").resolve(name).resolve("notice." + kind.extension());
    String source = source(name + "." + kind.name().toLowerCase(Locale.ROOT));
    List<BufferedImage> made = kind.pictures(SamplePart.parse(source));
    if (WRITING) {
      Files.createDirectories(file.getParent());
      Files.write(file, kind.file(made));
    }

    List<BufferedImage> committed = kind.pictures(file);

    assertEquals(made.size(), committed.size());
    for (int page = 0; page < made.size(); page++) {
      assertEquals(0, difference(made.get(page), committed.get(page)), MOST_BY_COMPRESSION);
    }
    assertTrue(Files.size(file) <= LARGEST, () -> file + " is large");
  }

  /** How far the pixels are from each other in the mean, of 255. */
  private static double difference(BufferedImage one, BufferedImage other) {
    assertEquals(one.getWidth(), other.getWidth());
    assertEquals(one.getHeight(), other.getHeight());
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        sum += Math.abs(one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0));
      }
    }
    return (double) sum / one.getWidth() / one.getHeight();
  }

  private static byte[] make(String extension, List<SamplePart> parts) throws IOException {
    return extension.equals(".pdf") ? PdfSample.write(parts) : WordSample.write(parts);
  }

  private static String source(String name) throws IOException {
    try (var in = SampleFilesTest.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IOException("no source for " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
