package vn.giaoviec.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.ingest.DocumentReader;
import vn.giaoviec.ingest.Limits;
import vn.giaoviec.model.NoticeException;

/**
 * The committed Word and PDF samples say what their sources say.
 *
 * <p>Compared by their text: the bytes depend on the compression of the JDK. {@code
 * -Dsamples=write} makes the files anew.
 */
class SampleFilesTest {
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
    if ("write".equals(System.getProperty("samples"))) {
      Files.createDirectories(file.getParent());
      Files.write(file, made);
    }

    Path fresh = Files.write(folder.resolve("notice" + extension), made);

    assertEquals(
        new DocumentReader(Limits.standard()).read(fresh).text(),
        new DocumentReader(Limits.standard()).read(file).text());
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
