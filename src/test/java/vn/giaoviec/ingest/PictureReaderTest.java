package vn.giaoviec.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Provenance.TextLayer;
import vn.giaoviec.model.SourceText;

/** Pictures of pages as files. */
class PictureReaderTest {
  private final Path folder;

  PictureReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "bmp", "tiff"})
  void readsEveryKindOfPicture(String format) throws Exception {
    Paper paper = new Paper().lines(100, "Giao Phòng Nội vụ chủ trì", "báo cáo trước ngày 15/4");

    SourceText source = ScanReading.of(folder, paper.as(format));

    assertEquals(
        List.of("giao phong noi vu chu tri", "bao cao truoc ngay 15/4"),
        ScanReading.folded(source));
    assertEquals(TextLayer.OCR, source.provenance().layer());
    assertEquals("image/" + format, source.provenance().mediaType());
    assertTrue(source.provenance().ocrConfidence().orElse(0) > 0.8);
  }

  @Test
  void knowsWhereEachWordStood() throws Exception {
    Paper paper = new Paper().text(85, 100, "Thời hạn: 15/4/2023");

    SourceText source = ScanReading.of(folder, paper.as("png"));
    var last = source.seen().getLast();

    assertEquals("15/4/2023", last.span().of(source.text()));
    assertEquals(source.seen(last.span()), List.of(last));
    assertEquals(145, last.box().left(), 8);
    assertEquals(100, last.box().top() + last.box().height() / 1.2f, 4);
  }

  @Test
  void readsEachPageOfAFax() throws Exception {
    BufferedImage first = new Paper().lines(100, "Trang đầu của bản fax này").image();
    BufferedImage blank = new Paper().image();
    BufferedImage third = new Paper().lines(100, "Trang cuối của bản fax này").image();

    SourceText source = ScanReading.of(folder, Paper.file("tiff", List.of(first, blank, third)));

    assertEquals(3, source.provenance().pages());
    assertEquals(List.of(1, 3), source.lines().stream().map(l -> l.page()).toList());
    assertEquals(List.of(), source.problems());
  }

  /** Where the corner comes to stand that was top left, in a picture of 40 by 20. */
  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 40", "2, 39, 0, 40", "3, 39, 19, 40", "4, 0, 19, 40",
    "5, 0, 0, 20", "6, 19, 0, 20", "7, 19, 39, 20", "8, 0, 39, 20"
  })
  void looksAtAPhotoAsTheCameraSays(int orientation, int x, int y, int width) throws IOException {
    BufferedImage image = PictureSize.blank(40, 20);
    for (int i = 0; i < 16; i++) {
      image.setRGB(i % 4, i / 4, 0);
    }
    byte[] photo = withOrientation(Paper.file("jpeg", List.of(image)), orientation);

    BufferedImage upright = new PictureFile(photo, FileType.JPEG).of(1).image();

    assertEquals(width, upright.getWidth());
    assertTrue((upright.getRGB(x, y) & 0xff) < 100, "corner is not at " + x + ", " + y);
  }

  @Test
  void isNotDeceivedByTheSizeAPictureClaims() throws IOException {
    assertEquals(
        "page-image-unreadable", ScanReading.refusal(folder, pngOf(60_000, 60_000)).code());
    assertEquals("page-image-unreadable", ScanReading.refusal(folder, pngOf(900, 900)).code());
  }

  @Test
  void decodesNoMoreOfAHugeSheetThanCanBeRead() throws IOException {
    BufferedImage sheet = new BufferedImage(13_000, 9_000, BufferedImage.TYPE_BYTE_BINARY);

    BufferedImage read =
        new PictureFile(Paper.file("png", List.of(sheet)), FileType.PNG).of(1).image();

    assertTrue((long) read.getWidth() * read.getHeight() <= PictureSize.MOST_READ);
  }

  @Test
  void saysThatAPhotoOfAPhoneIsNotRead() {
    byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(List.of("image/heic"), ScanReading.refusal(folder, heic).arguments());
  }

  @Test
  void findsNothingInAPictureOfOnePixelOrOfNothing() throws IOException {
    byte[] pixel = Paper.file("png", List.of(PictureSize.blank(1, 1)));

    assertEquals("empty-file", ScanReading.refusal(folder, pixel).code());
    assertEquals("empty-file", ScanReading.refusal(folder, new Paper().as("png")).code());
  }

  @Test
  void readsWhatIsThereOfACutOffPicture() throws Exception {
    byte[] whole = new Paper().lines(60, "Nội dung ở đầu trang còn đọc được").as("jpeg");

    SourceText source = ScanReading.of(folder, Arrays.copyOf(whole, whole.length * 9 / 10));

    assertTrue(ScanReading.folded(source).getFirst().startsWith("noi dung o dau trang"));
    assertEquals(List.of("page-image-unreadable 1"), ScanReading.codes(source));
  }

  @Test
  void takesADamagedFileForWhatItIs() throws IOException {
    byte[] tiff = new Paper().as("tiff");

    assertEquals("broken-file", ScanReading.refusal(folder, Arrays.copyOf(tiff, 6)).code());
  }

  @Test
  void saysWhyAModelCannotBeUsed() throws IOException {
    byte[] picture = new Paper().lines(100, "Một trang giấy").as("png");
    Path file = Files.write(folder.resolve("page.png"), picture);
    try (Recognition without = Recognition.with(folder.resolve("nothing"), 1)) {
      DocumentReader reader = new DocumentReader(Limits.standard(), without);
      var refusal = assertThrows(NoticeException.class, () -> reader.read(file));
      assertEquals("ocr-unavailable", refusal.problem().code());
    }
  }

  @ParameterizedTest
  @CsvSource({"2480, 3508, 300, 300", "3000, 4000, 72, 363", "794, 1123, 96, 96", "1, 1, 0, 70"})
  void believesAResolutionThatMakesASheetOfPaper(int width, int height, int told, int dpi) {
    assertEquals(dpi, PictureSize.dpi(width, height, told));
  }

  private static byte[] withOrientation(byte[] jpeg, int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(36);
    exif.putShort((short) 0xffe1)
        .putShort((short) 34)
        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 274).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0);
    return ByteBuffer.allocate(jpeg.length + 36)
        .put(jpeg, 0, 2)
        .put(exif.array())
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** Nothing but the head of a picture. */
  private static byte[] pngOf(int width, int height) throws IOException {
    byte[] head =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 0, 0, 0, 0})
            .array();
    CRC32 sum = new CRC32();
    sum.update(head);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    out.write(ByteBuffer.allocate(4).putInt(13).array());
    out.write(head);
    out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    return out.toByteArray();
  }
}
