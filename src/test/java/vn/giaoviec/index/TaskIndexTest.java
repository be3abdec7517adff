package vn.giaoviec.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.FollowUp.Status;
import vn.giaoviec.index.Answer.By;
import vn.giaoviec.index.Question.Groups;
import vn.giaoviec.index.Question.Overdue;
import vn.giaoviec.index.Question.Sort;

/**
 * Writing and searching: what is committed is seen, what is replaced is gone, who holds the lock.
 */
final class TaskIndexTest {
  private static final LocalDate TODAY = LocalDate.of(2023, 6, 15);

  @TempDir Path folder;

  @Test
  void showsWhatIsCommittedAndNothingElse() throws IOException, QueryException {
    try (TaskSearch search = TaskSearch.open(folder);
        TaskIndex index = TaskIndex.open(folder, "test")) {
      assertEquals(0, search.count(Question.of(""), TODAY));
      assertEquals(Optional.empty(), index.applied());

      index.replace(InventedOffice.read().get(0));
      assertFalse(search.refresh());
      index.commit("g", 7);

      assertTrue(search.refresh());
      assertFalse(search.refresh());
      assertEquals(4, search.count(Question.of(""), TODAY));
      assertEquals(Optional.of(new Applied("g", 7)), index.applied());
    }
    try (TaskIndex again = TaskIndex.open(folder, "test")) {
      assertEquals(Optional.of(new Applied("g", 7)), again.applied());
    }
  }

  @Test
  void forgetsWhatIsNotCommitted() throws IOException, QueryException {
    try (TaskIndex index = TaskIndex.open(folder, "test")) {
      index.replace(InventedOffice.read().get(0));
      index.commit("g", 1);
      index.replace(InventedOffice.read().get(1));
    }
    try (TaskSearch search = TaskSearch.open(folder)) {
      assertEquals(4, search.count(Question.of(""), TODAY));
    }
  }

  @Test
  void putsAnEntryInPlaceOfTheFormer() throws IOException, QueryException {
    Entry entry = InventedOffice.read().get(0);
    Entry shorter =
        new Entry(
            entry.arrival(),
            entry.arrivedAt(),
            entry.notice(),
            entry.tasks().subList(0, 1),
            List.of(),
            List.of(),
            List.of());
    try (TaskIndex index = TaskIndex.open(folder, "test")) {
      index.replace(entry);
      index.commit("g", 1);
      index.replace(shorter);
      index.replace(InventedOffice.read().get(1));
      index.commit("g", 2);
      try (TaskSearch search = TaskSearch.open(folder)) {
        assertEquals(5, search.count(Question.of(""), TODAY));
        index.remove(entry.notice().id());
        index.commit("g", 3);
        assertTrue(search.refresh());
        assertEquals(4, search.count(Question.of(""), TODAY));
        assertEquals(List.of(), search.citing("61/2018/NĐ-CP").notices());
        index.clear();
        index.commit("g", 4);
        assertTrue(search.refresh());
        assertEquals(0, search.count(Question.of(""), TODAY));
      }
    }
  }

  @Test
  void saysWhoHoldsTheLock() throws IOException {
    try (TaskIndex index = TaskIndex.open(folder, "watch\nC:\\inbox")) {
      assertEquals(Optional.empty(), index.applied());
      IndexLockedException locked =
          assertThrows(IndexLockedException.class, () -> TaskIndex.open(folder, "import"));

      assertEquals(ProcessHandle.current().pid(), locked.holder().orElseThrow().pid());
      assertEquals("watch C:\\inbox", locked.holder().orElseThrow().what());
    }
    TaskIndex.open(folder, "import").close();
  }

  @Test
  void beginsAnewWhereTheIndexIsDamaged() throws IOException, QueryException {
    fill();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().contains("segments_")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThrows(IndexDamagedException.class, () -> TaskSearch.open(folder));
    assertThrows(IndexDamagedException.class, () -> TaskIndex.open(folder, "test"));
    try (TaskIndex index = TaskIndex.create(folder, "test")) {
      index.replace(InventedOffice.read().get(0));
      index.commit("g", 1);
    }
    try (TaskSearch search = TaskSearch.open(folder)) {
      assertEquals(4, search.count(Question.of(""), TODAY));
    }
  }

  @Test
  void showsEverythingOfAHit() throws IOException, QueryException {
    fill();
    try (TaskSearch search = TaskSearch.open(folder)) {
      Hit hit = search.search(Question.of("\"hoà giải\" uỷ quyen"), TODAY, 0, 1).hits().getFirst();

      assertEquals("2:2.3", hit.handle().toString());
      assertEquals(Optional.of("102/KH-UBND"), hit.number());
      assertEquals(Optional.of("2023-05-12"), hit.issuedOn());
      assertEquals(List.of("Ủy ban nhân dân các xã, thị trấn"), hit.lead());
      assertEquals(Optional.of(LocalDate.of(2023, 12, 15)), hit.due());
      assertEquals(
          List.of("hòa giải", "uỷ", "quyền", "hòa giải"),
          hit.marks().stream().map(s -> hit.text().substring(s.start(), s.end())).toList());
    }
  }

  @Test
  void countsByValueAndPages() throws IOException, QueryException {
    fill();
    try (TaskSearch search = TaskSearch.open(folder)) {
      Answer answer = search.search(Question.of("unit:\"Phòng Tư pháp\" groups:no"), TODAY, 1, 1);

      assertEquals(3, answer.total());
      assertEquals(1, answer.hits().size());
      Answer.Facet units = answer.facets().getFirst();
      assertEquals(By.UNIT, units.by());
      assertEquals(
          new Answer.Count("vn/song-lam/phong-tu-phap", "Phòng Tư pháp", 3),
          units.values().getFirst());
      assertEquals(
          List.of(new Answer.Count("KH", "Kế hoạch", 2), new Answer.Count("TB", "Thông báo", 1)),
          answer.facets().get(By.KIND.ordinal()).values());
    }
  }

  @Test
  void handsOverEveryHitInOrder() throws IOException, QueryException {
    fill();
    try (TaskSearch search = TaskSearch.open(folder)) {
      List<Hit> all = new ArrayList<>();
      search.each(Question.of("sort:due"), TODAY, all::add);

      assertEquals(search.count(Question.of(""), TODAY), all.size());
      List<LocalDate> days = all.stream().flatMap(hit -> hit.due().stream()).toList();
      assertEquals(days.stream().sorted().toList(), days);
      assertTrue(all.getLast().due().isEmpty(), "what is never due comes last");
    }
  }

  @Test
  void takesOptionsAsItTakesWords() throws IOException, QueryException {
    fill();
    Question options =
        new Question(
            "",
            Optional.of("Phòng Nội vụ"),
            Optional.of("Phòng Nội vụ"),
            Optional.of("61/2018/nd-cp"),
            Optional.of("39/TB-UBND"),
            Optional.of("UBND huyện Sông Lam"),
            Optional.of("tb"),
            Optional.of(LocalDate.of(2023, 4, 5)),
            Optional.of(LocalDate.of(2023, 4, 5)),
            Optional.of(LocalDate.of(2023, 5, 1)),
            OptionalInt.empty(),
            Overdue.ONLY,
            Optional.of(Status.OPEN),
            Groups.WITHOUT,
            Optional.of(Sort.DUE));
    try (TaskSearch search = TaskSearch.open(folder)) {
      assertEquals(
          List.of("1:1.a"),
          search.find(options, TODAY, 0, 10).hits().stream()
              .map(hit -> hit.handle().toString())
              .toList());
    }
  }

  @Test
  void saysWhyThereIsNoAnswer() throws IOException, QueryException {
    fill();
    try (TaskSearch search = TaskSearch.open(folder)) {
      assertEquals(
          List.of(
              Remark.of("search-unit-unknown", "Phòng Nội vi"),
              Remark.of("search-did-you-mean", "Phòng Nội vi", "Phòng Nội vụ"),
              Remark.of("search-part-empties", "unit:\"Phòng Nội vi\"", "1")),
          search
              .find(Question.of("\"phá rừng\" unit:\"Phòng Nội vi\""), TODAY, 0, 10)
              .remarks()
              .stream()
              .filter(remark -> !remark.arguments().getFirst().contains("rừng"))
              .toList());
      assertEquals(
          List.of(
              Remark.of("search-decree-unknown", "61/2019/NĐ-CP"),
              Remark.of("search-did-you-mean", "61/2019/NĐ-CP", "61/2018/NĐ-CP")),
          search.citing("61/2019/NĐ-CP").remarks());
      assertEquals(
          List.of(Remark.of("search-without-tones")),
          search.find(Question.of("phà rứng"), TODAY, 0, 10).remarks());
    }
  }

  @Test
  void findsWhatCitesADocument() throws IOException {
    fill();
    try (TaskSearch search = TaskSearch.open(folder)) {
      Citing citing = search.citing("nđ 61/2018");

      assertEquals(
          List.of("5:5.a", "1:1.a"),
          citing.tasks().stream().map(hit -> hit.handle().toString()).toList());
      assertEquals(List.of(5L, 1L), citing.notices().stream().map(n -> n.arrival()).toList());
      assertEquals("legal:nđ-cp/61/2018", citing.notices().getFirst().documents().getFirst().id());
      assertEquals(1, citing.notices().getFirst().citations().size());
      assertEquals(1, search.citing("39/TB-UBND").notices().size(), "the document itself");
    }
  }

  private void fill() throws IOException {
    try (TaskIndex index = TaskIndex.open(folder, "test")) {
      for (Entry entry : InventedOffice.read()) {
        index.replace(entry);
      }
      index.commit("office", 1);
    }
  }
}
