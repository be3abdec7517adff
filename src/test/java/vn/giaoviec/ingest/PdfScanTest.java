package vn.giaoviec.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.model.Provenance.TextLayer;
import vn.giaoviec.model.SourceText;

/** PDF files of which pages are only pictures. */
class PdfScanTest {
  private static final String[] SENTENCE = {
    "Giao Phòng Kinh tế rà soát danh mục,", "báo cáo kết quả trước ngày 20/6."
  };
  private static final List<String> READ =
      List.of("giao phong kinh te ra soat danh muc,", "bao cao ket qua truoc ngay 20/6.");

  private final Path folder;

  PdfScanTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsTextAndPicturesOfADocumentInTheOrderOfItsPages() throws Exception {
    try (PdfFiles pdf = new PdfFiles()) {
      pdf.page().lines(100, "Trang này có chữ thật, không cần nhận dạng gì thêm.");
      pdf.page().picture(new Paper().lines(100, SENTENCE).image());
      pdf.page().picture(new Paper().image());
      pdf.page().lines(100, "Trang cuối cùng cũng có chữ thật, không cần nhận dạng.");

      SourceText source = ScanReading.of(folder, pdf.bytes());

      assertEquals(READ, ScanReading.folded(source).subList(1, 3));
      assertEquals(List.of(1, 2, 2, 4), source.lines().stream().map(l -> l.page()).toList());
      assertEquals(TextLayer.MIXED, source.provenance().layer());
      assertTrue(source.seen(source.lines().getFirst().span()).isEmpty());
      assertEquals(8, source.seen(source.lines().get(1).span()).size());
      assertEquals(List.of(), source.problems());
    }
  }

  @Test
  void joinsAPageThatIsCutInStrips() throws Exception {
    try (PdfFiles pdf = new PdfFiles()) {
      pdf.page().strips(new Paper().lines(100, SENTENCE).image(), 23);

      assertEquals(READ, ScanReading.folded(ScanReading.of(folder, pdf.bytes())));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 270})
  void readsAPageThatViewersTurn(int rotation) throws Exception {
    try (PdfFiles pdf = new PdfFiles()) {
      var picture = new Paper().lines(100, SENTENCE).image();
      pdf.turned(rotation, PictureSize.turned(picture, 4 - rotation / 90));

      SourceText source = ScanReading.of(folder, pdf.bytes());

      assertEquals(READ, ScanReading.folded(source));
      assertEquals(85, source.lines().getFirst().box().orElseThrow().left(), 4);
    }
  }

  @Test
  void readsAPageThatIsPrintedThroughAStencil() throws Exception {
    try (PdfFiles pdf = new PdfFiles()) {
      pdf.page().stencil(new Paper().lines(100, SENTENCE).image());

      assertEquals(READ, ScanReading.folded(ScanReading.of(folder, pdf.bytes())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"DCTDecode", "JBIG2Decode", "JPXDecode", "CCITTFaxDecode"})
  void saysWhichPageCannotBeDecoded(String filter) throws Exception {
    byte[] garbage = new byte[3_000];
    try (PdfFiles pdf = new PdfFiles()) {
      pdf.page().picture(new Paper().lines(100, SENTENCE).image());
      pdf.page().encoded(garbage, COSName.getPDFName(filter), 1654, 2339);

      SourceText source = ScanReading.of(folder, pdf.bytes());

      assertEquals(READ, ScanReading.folded(source));
      assertEquals(List.of("page-image-unreadable 2"), ScanReading.codes(source));
    }
  }

  @Test
  void readsWhatIsThereOfAPictureCutOff() throws Exception {
    byte[] jpeg = new Paper().lines(60, SENTENCE).as("jpeg");
    try (PdfFiles pdf = new PdfFiles()) {
      byte[] cut = Arrays.copyOf(jpeg, jpeg.length * 9 / 10);
      pdf.page().encoded(cut, COSName.DCT_DECODE, 1653, 2339);

      SourceText source = ScanReading.of(folder, pdf.bytes());

      assertEquals(READ, ScanReading.folded(source).subList(0, 2));
      assertEquals(List.of("page-image-unreadable 1"), ScanReading.codes(source));
    }
  }

  @Test
  void doesNotTrustSenselessTextBehindAPicture() throws Exception {
    try (PdfFiles pdf = new PdfFiles()) {
      pdf.page().picture(new Paper().lines(100, SENTENCE).image());
      for (int i = 0; i < 8; i++) {
        pdf.invisible(85, 100 + 18 * i, "xq zrtw kjf bvnm wqpl zxcv hgfk dslw qzrt pnbx jkwf");
      }

      SourceText source = ScanReading.of(folder, pdf.bytes());

      assertEquals(READ, ScanReading.folded(source));
      assertEquals(List.of("text-layer-replaced 1"), ScanReading.codes(source));
    }
  }

  @Test
  void readsTheCellsOfLetterheadAndEndOneAfterTheOther() throws Exception {
    Paper paper =
        new Paper()
            .text(70, 60, "ỦY BAN NHÂN DÂN")
            .text(270, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .text(80, 78, "THỊ XÃ AN LỘC")
            .text(320, 78, "Độc lập - Tự do - Hạnh phúc")
            .text(70, 104, "Số: 15/TB-UBND")
            .text(310, 104, "An Lộc, ngày 03 tháng 5 năm 2023")
            .text(230, 140, "THÔNG BÁO")
            .lines(180, "Các phòng chuyên môn tổ chức thực hiện nghiêm túc thông báo này./.")
            .text(75, 220, "Nơi nhận:")
            .text(380, 220, "KT. CHỦ TỊCH")
            .text(75, 238, "- Như trên;")
            .text(375, 238, "PHÓ CHỦ TỊCH")
            .text(75, 256, "- Lưu: VT.")
            .text(370, 310, "Nguyễn Thị Hoa");
    try (PdfFiles pdf = new PdfFiles()) {
      pdf.page().picture(paper.image());

      assertEquals(
          List.of(
              "uy ban nhan dan",
              "thi xa an loc",
              "so: 15/tb-ubnd",
              "cong hoa xa hoi chu nghia viet nam",
              "doc lap - tu do - hanh phuc",
              "an loc, ngay 03 thang 5 nam 2023",
              "thong bao",
              "cac phong chuyen mon to chuc thuc hien nghiem tuc thong bao nay./.",
              "noi nhan:",
              "- nhu tren;",
              "- luu: vt.",
              "kt. chu tich",
              "pho chu tich",
              "nguyen thi hoa"),
          ScanReading.folded(ScanReading.of(folder, pdf.bytes())));
    }
  }

  @Test
  void putsTheNumberOfASignatureFieldWhereItStandsOnThePicture() throws Exception {
    try (PdfFiles pdf = new PdfFiles()) {
      var paper = new Paper().text(85, 100, "Số:").text(150, 100, "/TB-UBND").lines(140, SENTENCE);
      pdf.page().picture(paper.image()).field(115, 100, 30, 18, "147");

      SourceText source = ScanReading.of(folder, pdf.bytes());

      assertEquals("so: 147 /tb-ubnd", ScanReading.folded(source).getFirst());
    }
  }

  @Test
  void leavesTheLinesOfAFrameOut() throws Exception {
    Paper paper = new Paper().lines(100, SENTENCE);
    var pen = paper.image().createGraphics();
    pen.setColor(Color.BLACK);
    pen.fillRect(150, 190, 1_300, 4);
    pen.fillRect(150, 400, 1_300, 4);
    pen.fillRect(150, 190, 4, 214);
    pen.fillRect(1_450, 190, 4, 214);
    try (PdfFiles pdf = new PdfFiles()) {
      pdf.page().picture(paper.image());

      assertEquals(READ, ScanReading.folded(ScanReading.of(folder, pdf.bytes())));
    }
  }

  @Test
  void skipsBlankPages() throws IOException {
    try (PdfFiles pdf = new PdfFiles()) {
      pdf.page().picture(new Paper().image());
      assertEquals("empty-file", ScanReading.refusal(folder, pdf.bytes()).code());
    }
  }
}
