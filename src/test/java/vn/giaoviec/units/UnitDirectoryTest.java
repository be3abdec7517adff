package vn.giaoviec.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.units.UnitIdentity.Certainty;
import vn.giaoviec.units.UnitIdentity.Kind;
import vn.giaoviec.units.UnitIdentity.Successor;

/** When units exist, who took over, what groups hold, what a clerk's few words find. */
final class UnitDirectoryTest {
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  private final UnitDirectory directory = new UnitDirectory();
  private final Tables tables = Tables.read();
  private final Setting district =
      directory.setting("Ủy ban nhân dân huyện Vân Sơn", "Vân Sơn", LocalDate.of(2022, 3, 1));
  private final Setting province =
      directory.setting("Ủy ban nhân dân tỉnh Bình Định", "Bình Định", LocalDate.of(2022, 3, 1));

  @Test
  void everyProvinceGoesIntoOneOfTheThirtyFour() {
    Set<String> present = new TreeSet<>();
    int all = 0;
    for (Locality locality : tables.localities().all()) {
      Locality last = tables.localities().present(locality);
      assertTrue(last.validity().to().isEmpty(), locality.name());
      assertEquals(locality.validity().to().isPresent(), locality.successor().isPresent());
      present.add(last.id());
      all++;
    }
    assertEquals(34, present.size());
    assertEquals(64, all, "63, and Huế that followed Thừa Thiên Huế");
  }

  @Test
  void thereAreAlwaysAsManyProvincesAsTheLawSays() {
    assertEquals(63, provincesOn(LocalDate.of(2024, 12, 31)));
    assertEquals(63, provincesOn(LocalDate.of(2025, 6, 30)));
    assertEquals(34, provincesOn(MERGER));
  }

  private long provincesOn(LocalDate day) {
    long count = 0;
    for (Locality locality : tables.localities().all()) {
      count += locality.validity().holdsOn(day) ? 1 : 0;
    }
    return count;
  }

  @Test
  void everyLineOfTheTableIsFoundByItsName() {
    for (UnitType type : tables.types().all()) {
      assertEquals(type.slug(), Word.slug(type.name()), type.id());
      assertTrue(tables.types().named(type.slug()).contains(type), type.id());
      type.successors().forEach(id -> tables.types().line(id));
    }
  }

  @Test
  void everyOtherNameLeadsToTheTable() {
    tables
        .types()
        .aliases()
        .forEach(
            (alias, names) ->
                names.forEach(n -> assertFalse(tables.types().named(n).isEmpty(), alias)));
    for (Lexicon.Row row : Lexicon.read("locality-aliases")) {
      assertTrue(tables.localities().named(row.get(1)) != null, row.get(0));
    }
  }

  @Test
  void everyCodeStandsForAFieldOfUnits() {
    Set<String> fields = new HashSet<>();
    Lexicon.read("unit-fields").forEach(row -> fields.add(Word.slug(row.get(0))));
    for (Lexicon.Row row : Lexicon.read("field-codes")) {
      assertTrue(fields.contains(Word.slug(row.get(1))), row.get(1));
    }
  }

  @Test
  void ministriesEndAndHandOver() {
    UnitIdentity old = directory.identify("Bộ Giao thông vận tải", district);
    assertTrue(old.validity().holdsOn(LocalDate.of(2025, 2, 28)));
    assertFalse(old.validity().holdsOn(LocalDate.of(2025, 3, 1)));
    assertEquals(List.of(new Successor("vn/bo-xay-dung", "Bộ Xây dựng")), old.successors());
    assertEquals(Certainty.CERTAIN, old.certainty());
    assertEquals(
        List.of("vn/bo-khoa-hoc-cong-nghe", "vn/bo-van-hoa-the-thao-du-lich"),
        successors("Bộ Thông tin và Truyền thông", district));
    UnitIdentity young = directory.identify("Bộ Nông nghiệp và Môi trường", district);
    assertFalse(young.validity().holdsOn(LocalDate.of(2024, 6, 1)));
    assertTrue(directory.identify("Bộ Tài chính", district).validity().holdsOn(MERGER));
  }

  @Test
  void provincesAndTheirBodiesGoOnInTheirSuccessor() {
    assertEquals(
        List.of("vn/gia-lai/uy-ban-nhan-dan"), successors("UBND tỉnh Bình Định", district));
    assertEquals(List.of("vn/gia-lai/so-tai-chinh"), successors("Sở Kế hoạch và Đầu tư", province));
    assertEquals(
        List.of(), successors("Ủy ban nhân dân tỉnh Gia Lai", district), "it kept its name");
  }

  private List<String> successors(String name, Setting setting) {
    return directory.identify(name, setting).successors().stream().map(Successor::id).toList();
  }

  @Test
  void districtsEndWithoutSayingWhichCommuneTookOver() {
    UnitIdentity room = directory.identify("Phòng Nội vụ huyện Vân Sơn", province);
    assertEquals(LocalDate.of(2025, 6, 30), room.validity().to().orElseThrow());
    assertEquals(Certainty.CERTAIN, room.certainty());
    assertEquals("vn/gia-lai/xa/phong-van-hoa-xa-hoi", room.successors().getFirst().id());
    UnitIdentity bare = directory.identify("Phòng Nội vụ", province);
    assertEquals(Certainty.ASSUMED, bare.certainty(), "it may be a room of something else");
  }

  @Test
  void enterprisesKeepTheirNamesWhenProvincesEnd() {
    assertTrue(directory.identify("VNPT Bình Định", district).validity().holdsOn(MERGER));
  }

  @Test
  void groupsHoldTheirMembers() {
    String rooms = directory.identify("các phòng, ban huyện", district).id();
    assertTrue(covers(rooms, "Phòng Nội vụ", district));
    assertFalse(covers(rooms, "Công an huyện", district));
    assertFalse(covers(rooms, "Phòng Nội vụ huyện Long Khê", district));
    String councils = directory.identify("UBND các xã, thị trấn", district).id();
    assertTrue(covers(councils, "UBND xã Bãi Cát", district));
    assertFalse(covers(councils, "UBND phường Bãi Cát", district));
    assertFalse(covers(councils, "UBND huyện", district));
    assertFalse(covers(councils, "Công an xã Bãi Cát", district));
    String all = directory.identify("các cơ quan, đơn vị liên quan", district).id();
    assertTrue(covers(all, "Trung tâm Y tế huyện", district));
    assertFalse(covers(all, "Bộ Y tế", district));
    String offices = directory.identify("các sở, ban, ngành, đoàn thể tỉnh", province).id();
    assertTrue(covers(offices, "Sở Nội vụ", province));
    assertTrue(covers(offices, "Hội Nông dân tỉnh", province));
    assertFalse(covers(offices, "UBND xã Bãi Cát", province));
    String districts = directory.identify("UBND cấp huyện", province).id();
    assertTrue(covers(districts, "UBND thị xã Long Khê", province));
    assertTrue(covers(districts, "UBND huyện Vân Sơn", province));
    assertFalse(covers(districts, "UBND xã Bãi Cát", province));
    String provinces = directory.identify("UBND các tỉnh, thành phố", district).id();
    assertTrue(covers(provinces, "UBND thành phố Hà Nội", district));
    assertTrue(covers(provinces, "UBND tỉnh Lào Cai", district));
  }

  private boolean covers(String group, String unit, Setting setting) {
    return directory.covers(group, directory.identify(unit, setting).id());
  }

  @Test
  void findsUnitsByWhatAClerkTypes() {
    assertEquals("phong-noi-vu", first("phong noi vu"));
    assertEquals("phong-noi-vu", first("P.NV"));
    assertEquals("so-noi-vu", first("SNV"));
    assertEquals("so-noi-vu", first("snv"));
    assertEquals("uy-ban-nhan-dan", first("ubnd"));
    UnitCandidate council = directory.find("ubnd xa bai cat").getFirst();
    assertTrue(council.matches("vn/lao-cai/xa-bai-cat/uy-ban-nhan-dan"));
    assertFalse(council.matches("vn/lao-cai/xa-con-ngao/uy-ban-nhan-dan"));
    Set<String> interior = new TreeSet<>();
    directory.find("noi vu").forEach(found -> interior.add(found.type()));
    assertEquals(Set.of("bo-noi-vu", "phong-noi-vu", "so-noi-vu"), interior);
    assertEquals("ban-chi-dao-thoat-ngheo", first("BCĐ thoát nghèo"));
    assertEquals(List.of(), directory.find(" - "));
  }

  private String first(String typed) {
    return directory.find(typed).getFirst().type();
  }

  @Test
  void anythingHasAnId() {
    for (String name :
        List.of("?", "các", "và", "Sở", "UBND", "đồng chí", "13", "cấp xã", "TP", "P.")) {
      UnitIdentity identity = directory.identify(name, Setting.UNKNOWN);
      assertFalse(identity.id().isBlank(), name);
    }
    assertEquals(Kind.GROUP, directory.identify("các cơ quan", Setting.UNKNOWN).kind());
  }
}
