package vn.giaoviec.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.filing.Correction;
import vn.giaoviec.filing.Correction.Field;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.Entry.TaskEntry;
import vn.giaoviec.filing.FollowUp;
import vn.giaoviec.filing.FollowUp.Status;
import vn.giaoviec.filing.TaskHandle;
import vn.giaoviec.register.Event.What;
import vn.giaoviec.register.PaperNotice.Item;

/** What clerks said of tasks stays with them when the notice is read again. */
class ReattachmentTest {
  private static final Instant MORNING = Instant.parse("2023-04-03T01:30:00Z");
  private static final String CLERK = "văn thư";
  private static final String REPORT = "Giao Phòng Nội vụ báo cáo kết quả rà soát biên chế quý I.";
  private static final String REPORT_2 =
      "Giao Phòng Nội vụ báo cáo kết quả rà soát biên chế quý II.";
  private static final String PATROL = "Công an huyện tuần tra ban đêm tại các chợ.";

  @TempDir Path folder;

  private static Item item(String id, String text) {
    return new Item(id, text, "Phòng Nội vụ", "2023-04-15");
  }

  private static FollowUp done(String note) {
    return new FollowUp(Status.DONE, Optional.of(note), Optional.of(MORNING), Optional.of(CLERK));
  }

  private Entry readAgain(Register register, List<Item> before, String touched, List<Item> after)
      throws Exception {
    PaperNotice notice = PaperNotice.of("Một văn bản").with(before.toArray(Item[]::new));
    register.receive(notice.file(folder, "a.txt"), "a.txt", MORNING, CLERK);
    register.read(notice.id(), notice.json(), MORNING, CLERK);
    register.followUp(new TaskHandle(1, touched), done("xong"));
    register.correct(
        1, new Correction(Optional.of(touched), Field.LEAD, "", "Phòng Y tế", MORNING, CLERK));
    PaperNotice again = notice.with(after.toArray(Item[]::new));
    assertEquals(1, register.read(notice.id(), again.json(), MORNING, CLERK));
    assertEquals(List.of(), register.check());
    Entry entry = register.entry(1).orElseThrow();
    assertEquals(1, entry.corrections().size());
    assertEquals(
        1, register.counts().tasks().getOrDefault(Status.DONE, 0L) + register.counts().gone());
    return entry;
  }

  private static TaskEntry done(Entry entry) {
    return entry.tasks().stream()
        .filter(task -> task.followUp().status() == Status.DONE)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBetterReadTaskOfTheSameNumberIsTheSame() throws Exception {
    try (Register register = Register.open(folder.resolve("home"))) {
      Entry entry =
          readAgain(
              register,
              List.of(item("1", REPORT), item("2", PATROL)),
              "1",
              List.of(item("1", REPORT.replace("Nội vụ", "Nôi vu")), item("2", PATROL)));

      assertEquals("1", done(entry).task().id());
      assertEquals("Phòng Y tế", done(entry).task().lead().getFirst().unit());
    }
  }

  @Test
  void theSameWordsCountMoreThanTheSameNumber() throws Exception {
    try (Register register = Register.open(folder.resolve("home"))) {
      Entry entry =
          readAgain(
              register,
              List.of(item("1", REPORT), item("2", PATROL)),
              "1",
              List.of(item("1", REPORT_2), item("2", REPORT), item("3", PATROL)));

      assertEquals("2", done(entry).task().id());
      assertEquals(
          1, register.history(1).stream().filter(e -> e.what() == What.TASK_MOVED).count());
    }
  }

  @Test
  void whatIsNotFoundAgainIsKeptAsGone() throws Exception {
    try (Register register = Register.open(folder.resolve("home"))) {
      Entry entry =
          readAgain(
              register,
              List.of(item("1", REPORT), item("2", PATROL)),
              "2",
              List.of(item("1", REPORT), item("2", "Đài Truyền thanh đưa tin hằng ngày.")));

      assertEquals(3, entry.tasks().size());
      assertTrue(done(entry).gone());
      assertEquals("2~", done(entry).task().id());
      assertEquals(PATROL, done(entry).task().text());
      assertEquals("Phòng Y tế", done(entry).task().lead().getFirst().unit());
      assertEquals(1, register.history(1).stream().filter(e -> e.what() == What.TASK_GONE).count());
      // It can still be called by its name, and comes back when a reading finds it again.
      register.followUp(new TaskHandle(1, "2~"), done("vẫn xong"));
      PaperNotice first = PaperNotice.of("Một văn bản").with(item("1", REPORT), item("2", PATROL));
      register.read(first.id(), first.json(), MORNING, CLERK);
      Entry back = register.entry(1).orElseThrow();
      assertEquals(2, back.tasks().size());
      assertEquals("2", done(back).task().id());
      assertEquals(Optional.of("vẫn xong"), done(back).followUp().note());
      assertEquals(List.of(), register.check());
    }
  }

  @Test
  void aReadingThatGivesANumberTwiceLosesNoTask() throws Exception {
    try (Register register = Register.open(folder.resolve("home"))) {
      Entry entry =
          readAgain(
              register,
              List.of(item("1", REPORT), item("1", PATROL)),
              "1~",
              List.of(item("1", REPORT), item("1", PATROL), item("2", REPORT_2)));

      assertEquals(
          List.of("1", "1~", "2"), entry.tasks().stream().map(t -> t.task().id()).toList());
      assertEquals("1~", done(entry).task().id());
    }
  }
}
