package vn.giaoviec.extract;

import java.util.List;
import java.util.Random;
import vn.giaoviec.text.Vietnamese;

/** Texts made at random of the words that the rules look for, so that they meet in odd orders. */
final class RandomText {
  private static final List<String> PIECES =
      List.of(
          "số",
          "ngày",
          "tháng",
          "năm",
          "quý",
          "trước",
          "trong",
          "từ",
          "đến",
          "kể",
          "hằng",
          "định kỳ",
          "Luật",
          "Đất đai",
          "Bộ luật",
          "Quyết định",
          "của",
          "UBND",
          "tỉnh",
          "Sở",
          "và",
          "Điều",
          "khoản",
          "điểm",
          "12",
          "1/",
          "/2024/",
          "NĐ-CP",
          "-",
          "QH15",
          "TW",
          "31/02/2024",
          "05/5",
          "15/6/2024",
          "16 giờ",
          "chậm nhất",
          "sau khi",
          "QCVN 01:2019",
          "các",
          "\n",
          "\n\n",
          "\t",
          ".",
          ";",
          ",",
          "(",
          ")",
          ":",
          "IV",
          "6",
          "làm việc",
          "tuần",
          "Tết Nguyên đán",
          "II/2024",
          "O1/l1/2024",
          "\ud83d\ude00",
          "đ",
          "Đ",
          "ﬁ",
          "İ",
          "ẞ",
          "\u0301",
          "_",
          "&",
          "999999999999",
          "cuối",
          "đầu",
          "thứ");

  private RandomText() {}

  /** A canonical text of {@code words} pieces. */
  static String of(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return Vietnamese.normalize(text.toString());
  }
}
