package vn.giaoviec.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class GluedLinesTest {
  private static final List<String> NOTICE =
      List.of(
          "ỦY BAN NHÂN DÂN",
          "TỈNH HẢI VÂN",
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "Độc lập - Tự do - Hạnh phúc",
          "Số: /UBND-NC",
          "Hải Vân, ngày 05 tháng 3 năm 2025",
          "V/v nạo vét kênh mương và cấp nước vụ hè thu",
          "Kính gửi:",
          "- Sở Nông nghiệp và Môi trường;",
          "- UBND các xã, phường.",
          "Qua kiểm tra (đợt 1 và đợt 2), nhiều đoạn kênh bị bồi lấp, nước về chậm ba ngày so với"
              + " lịch đã thông báo; một số trạm bơm chưa được sửa. Chủ tịch UBND tỉnh yêu cầu:",
          "I. VIỆC LÀM NGAY TRONG THÁNG 3/2025",
          "1. Sở Nông nghiệp và Môi trường",
          "a) Rà soát các đoạn kênh bị bồi lấp (kể cả kênh cấp 3) và lập lịch nạo vét.",
          "b) Báo cáo kết quả trước ngày 31/3/2025.",
          "2. Giao UBND các xã, phường huy động nhân dân nạo vét kênh nội đồng theo quy định tại"
              + " điểm 5.1 mục 2 của Kế hoạch; không để ruộng khô hạn quá mười ngày.");

  @Test
  void partsWhatWasRunTogether() {
    assertEquals(NOTICE, GluedLines.parted(List.of(String.join("", NOTICE))));
  }

  @Test
  void leavesTextWithLineBreaksAlone() {
    assertSame(NOTICE, GluedLines.parted(NOTICE));

    List<String> paragraph =
        List.of("Theo biểu mẫu eForm và tài khoản VNeID, " + "rà soát. ".repeat(80));
    assertSame(paragraph, GluedLines.parted(paragraph));
  }
}
