package vn.giaoviec;

import java.util.List;
import java.util.Random;

/** Notices put together at random of the lines that real ones are made of, often in odd orders. */
final class Fragments {
  private static final List<String> LINES =
      List.of(
          "I. KẾT QUẢ THỰC HIỆN",
          "II. NHIỆM VỤ TRỌNG TÂM",
          "1. Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Y tế rà soát hồ sơ trước ngày"
              + " 15/5/2023.",
          "2. Trưởng phòng Phòng Tư pháp huyện:",
          "3. UBND các xã, thị trấn niêm yết danh sách; báo cáo hằng quý.",
          "a) Tham mưu UBND huyện ban hành kế hoạch.",
          "đ) Cập nhật số liệu trong tháng 6/2023./.",
          "- Rà soát, bổ sung hồ sơ theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.",
          "+ Gửi kết quả về Phòng Kinh tế trước ngày 20 hằng tháng.",
          "1.1- Đề nghị Bưu điện huyện bố trí nhân lực.",
          "1.12.1 - Phối hợp với Công an huyện kiểm tra. Riêng Phòng Y tế hoàn thành trước 01/5.",
          "Điều 2. Giao Phòng Tài chính - Kế hoạch thẩm định kinh phí.",
          "Điều 3. Chánh Văn phòng và các đơn vị chịu trách nhiệm thi hành Quyết định này.",
          "Chủ tịch UBND huyện yêu cầu các phòng, ban, UBND các xã thực hiện các nội dung sau:",
          "Thống nhất chủ trương; giao Phòng Kinh tế lập phương án, trình trước ngày 30/4/2023.",
          "Thời gian qua, công tác quản lý chợ đã được quan tâm.",
          "Kính gửi:",
          "- Các phòng, ban huyện;",
          "Căn cứ Luật Đất đai năm 2013;",
          "Nơi nhận:",
          "TM. ỦY BAN NHÂN DÂN",
          "Đơn vị chủ trì: Phòng Văn hóa và Thông tin.",
          "Thời gian: Quý II/2023.",
          "TT\tNội dung\tĐơn vị chủ trì\tThời gian",
          "1\tSửa nhà lồng chợ Bến Đá\tPhòng Kinh tế\tTháng 7/2023",
          "Trong quá trình thực hiện, nếu có vướng mắc, báo cáo về Phòng Kinh tế trước ngày 5/6.",
          "PHỤ LỤC I",
          "(Kèm theo Kế hoạch số 12/KH-UBND)",
          "",
          "2.1 Nội dung này là một câu dài bị ngắt ở giữa dòng vì hết khổ giấy nên phần sau của nó",
          "đứng ở dòng tiếp theo và kết thúc tại đây.",
          "\"Điều 5. Sửa đổi như sau:",
          "\f",
          "\ud83d\ude00 ́ \u200b ... :",
          "*");

  private Fragments() {}

  /** A notice of {@code lines} lines, now and then cut, doubled or without its blanks. */
  static String notice(Random random, int lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      String line = LINES.get(random.nextInt(LINES.size()));
      text.append(" ".repeat(random.nextInt(3) * 3));
      switch (random.nextInt(12)) {
        case 0 -> text.append(line, 0, random.nextInt(line.length() + 1));
        case 1 -> text.append(line.substring(random.nextInt(line.length() + 1)));
        case 2 -> text.append(line.replace(" ", ""));
        case 3 -> text.append(line).append(' ').append(line);
        default -> text.append(line);
      }
      text.append(random.nextInt(8) == 0 ? " " : "\n");
    }
    return text.toString();
  }
}
