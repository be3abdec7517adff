package vn.giaoviec.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNameTest {
  private final UnitName units = new UnitName();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UBND huyện Bến Gỗ                    | Ủy ban nhân dân huyện Bến Gỗ
          Uỷ ban nhân dân huyện Bến Gỗ         | ỦY BAN NHÂN DÂN HUYỆN BẾN GỖ
          Đồng chí Trưởng phòng Phòng Tư pháp  | Phòng Tư pháp
          Trưởng phòng Tư pháp huyện           | phòng Tư pháp
          Chánh Văn phòng HĐND&UBND            | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân
          Trưởng Công an xã                    | Công an xã
          Phòng TC-KH                          | Phòng Tài chính – Kế hoạch
          Giám đốc các sở                      | các sở
          Sở Y tế tỉnh                         | Sở Y tế
          Trạm Y tế trên địa bàn các xã        | Trạm Y tế
          Phòng Lao động Thương binh Xã hội    | Phòng Lao động - Thương binh và Xã hội
          """)
  void twoNamesOfOneUnit(String one, String other) {
    assertEquals(true, units.same(one, other));
    assertEquals(true, units.same(other, one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UBND các xã         | UBND các xã, thị trấn
          Sở Y tế             | Sở Tài chính
          Phòng Y tế          | Trạm Y tế
          UBND xã Bến Gỗ      | UBND xã Tân Phước
          Giám đốc            | Sở Y tế
          """)
  void namesOfDifferentUnits(String one, String other) {
    assertEquals(false, units.same(one, other));
  }

  /** The price of letting a scanner's slip pass: four words of five are enough. */
  @Test
  void aLongNameHidesThePlaceBehindIt() {
    assertEquals(
        true,
        units.same(
            "Sở Nông nghiệp và Phát triển nông thôn tỉnh Hải Vân",
            "Sở Nông nghiệp và Phát triển nông thôn tỉnh Trà Giang"));
  }
}
