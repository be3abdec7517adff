package vn.giaoviec.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.SourceText;

/** Each bad file gives one clear problem, and none of them hangs or eats the memory. */
class BadInputTest {
  private static final String PROSE = "Nội dung chỉ đạo được các cơ quan, đơn vị triển khai";

  private final Path folder;

  BadInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void refusesEmptyAndBlankFiles() throws IOException {
    assertEquals("empty-file", code(new byte[0]));
    assertEquals("empty-file", code(" \r\n\t\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals("empty-file", code("\ufeff \u00a0\n".getBytes(StandardCharsets.UTF_8)));
    try (PdfFiles pdf = new PdfFiles().page()) {
      assertEquals("empty-file", code(pdf.bytes()));
    }
  }

  @Test
  void refusesNoiseAndKindsItDoesNotRead() throws IOException {
    byte[] noise = new byte[5_000];
    new Random(7).nextBytes(noise);
    assertEquals("unsupported-type", code(noise));
    assertEquals("unsupported-type", code(zip("mimetype", "application/epub+zip")));
    try (POIFSFileSystem sheet = new POIFSFileSystem()) {
      sheet.createDocument(new ByteArrayInputStream(new byte[5_000]), "Workbook");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      sheet.writeFilesystem(out);
      assertEquals("unsupported-type", code(out.toByteArray()));
    }
  }

  @Test
  void refusesPicturesOfPages() throws IOException {
    assertEquals("page-needs-ocr", code(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
    assertEquals("page-needs-ocr", code(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}));
    try (PdfFiles pdf = new PdfFiles().page().scan().page().scan()) {
      assertEquals("page-needs-ocr", code(pdf.bytes()));
    }
  }

  @Test
  void refusesWhatTheFileSystemDoesNotGive() {
    for (Path path :
        List.of(folder, folder.resolve("gone.txt"), folder.resolve("a").resolve("b"))) {
      NoticeException refusal = assertThrows(NoticeException.class, () -> Reading.of(path));
      assertEquals("unreadable-file", refusal.problem().code());
    }
  }

  @Test
  void readsByContentUnderAWrongName() throws IOException, NoticeException {
    Path file = folder.resolve("notice.pdf");
    Files.write(file, Files.readAllBytes(WordFiles.notice(folder)));
    assertTrue(Reading.of(file).text().contains("THÔNG BÁO"));
    assertTrue(Reading.of(file).provenance().mediaType().contains("wordprocessingml"));
  }

  @Test
  void readsWhatIsLeftOfATruncatedPdfAndSaysSo() throws IOException, NoticeException {
    byte[] whole = pdf(PROSE);
    byte[] withoutEnd = Arrays.copyOf(whole, whole.length - 300);
    SourceText source = Reading.of(folder, withoutEnd);
    assertTrue(source.text().contains(PROSE));
    assertEquals(List.of(Problem.of("broken-file")), source.problems());
    assertEquals("broken-file", code(Arrays.copyOf(whole, 200)));
  }

  @Test
  void refusesTruncatedWordFiles() throws IOException {
    byte[] whole = Files.readAllBytes(WordFiles.notice(folder));
    assertEquals("broken-file", code(Arrays.copyOf(whole, whole.length / 3)));
    byte[] ole2 = new byte[700];
    System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, ole2, 0, 4);
    assertEquals("broken-file", code(ole2));
  }

  @Test
  void refusesAPasswordButNotAnOwnersWishes() throws IOException, NoticeException {
    try (PdfFiles pdf = new PdfFiles().page().lines(100, PROSE)) {
      assertEquals("encrypted-file", code(pdf.protect("owner", "reader").bytes()));
    }
    try (PdfFiles pdf = new PdfFiles().page().lines(100, PROSE)) {
      SourceText source = Reading.of(folder, pdf.protect("owner", "").bytes());
      assertEquals(List.of(PROSE), Reading.body(source));
    }
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(files)) {
        out.write(Files.readAllBytes(WordFiles.notice(folder)));
      } catch (java.security.GeneralSecurityException e) {
        throw new IOException(e);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      assertEquals("encrypted-file", code(out.toByteArray()));
    }
  }

  @Test
  void refusesMoreThanTheLimits() throws IOException, NoticeException {
    Limits small = new Limits(1_000, 2, 100);
    Path text = Files.writeString(folder.resolve("long.txt"), PROSE.repeat(30));
    assertEquals("too-large", codeOf(text, small));
    assertEquals("too-large", codeOf(text, new Limits(100_000, 2, 100)));
    try (PdfFiles pdf = new PdfFiles()) {
      for (int i = 0; i < 3; i++) {
        pdf.page().lines(100, PROSE);
      }
      Path file = pdf.save(folder);
      assertEquals("too-many-pages", codeOf(file, new Limits(1 << 20, 2, 10_000)));
      assertEquals("too-large", codeOf(file, new Limits(1 << 20, 3, 100)));
      assertEquals(3, new DocumentReader(new Limits(1 << 20, 3, 10_000)).read(file).lines().size());
    }
  }

  @Test
  void readsTwoThousandPages() throws IOException, NoticeException {
    try (PdfFiles pdf = new PdfFiles()) {
      for (int i = 1; i <= 2_000; i++) {
        pdf.page().text(300, 40, 13, Integer.toString(i)).text(85, 80, "Trang này có một dòng");
      }
      SourceText source = Reading.of(pdf.save(folder));
      assertEquals(2_000, source.provenance().pages());
      assertEquals(2_000, source.lines().getLast().page());
    }
  }

  @Test
  void refusesABombInAZip() throws IOException {
    assertEquals("too-large", code(zip("word/document.xml", " ".repeat(120 << 20))));
  }

  @Test
  void fetchesNothingThatXmlNames() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "BÍ MẬT");
    byte[] docx = Files.readAllBytes(WordFiles.notice(folder));
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    byte[] hostile = replaced(docx, "word/document.xml", entity, "THÔNG BÁO", "&e;");
    Path file = Files.write(folder.resolve("hostile.docx"), hostile);
    String said;
    try {
      said = Reading.of(file).text();
    } catch (NoticeException refusal) {
      said = refusal.problem().code();
      assertEquals("broken-file", said);
    }
    assertFalse(said.contains("BÍ MẬT"), said);
  }

  /** A .docx with a declaration put before the markup of one part, and words changed in it. */
  private static byte[] replaced(
      byte[] docx, String part, String declaration, String from, String to) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(part)) {
          int root = text.indexOf("<w:document");
          text = text.substring(0, root) + declaration + text.substring(root).replace(from, to);
        }
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] pdf(String line) throws IOException {
    try (PdfFiles pdf = new PdfFiles().page().lines(100, line)) {
      return pdf.bytes();
    }
  }

  private String code(byte[] content) throws IOException {
    return Reading.refusal(folder, content).code();
  }

  private static String codeOf(Path file, Limits limits) {
    DocumentReader reader = new DocumentReader(limits);
    return assertThrows(NoticeException.class, () -> reader.read(file)).problem().code();
  }
}
