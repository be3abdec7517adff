package vn.giaoviec.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.filing.Correction;
import vn.giaoviec.filing.Correction.Field;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.FiledUnit;
import vn.giaoviec.filing.FollowUp;
import vn.giaoviec.filing.FollowUp.Status;
import vn.giaoviec.filing.TaskHandle;
import vn.giaoviec.register.Event.What;
import vn.giaoviec.register.Receipt.Novelty;

class RegisterTest {
  private static final Instant MORNING = Instant.parse("2023-04-03T01:30:00Z");
  private static final String CLERK = "văn thư";

  @TempDir Path folder;
  private Register register;

  @BeforeEach
  void open() throws RegisterException {
    register = Register.open(folder.resolve("home"));
  }

  @AfterEach
  void close() throws RegisterException {
    register.close();
  }

  private long file(PaperNotice notice, String name) throws IOException, RegisterException {
    register.receive(notice.file(folder, "in.txt"), name, MORNING, CLERK);
    return register.read(notice.id(), notice.json(), MORNING, CLERK);
  }

  private static FollowUp done(String note) {
    return new FollowUp(Status.DONE, Optional.of(note), Optional.of(MORNING), Optional.of(CLERK));
  }

  private static Correction correction(Optional<String> task, Field field, String value) {
    return new Correction(task, field, "", value, MORNING, CLERK);
  }

  @Test
  void keepsTheOriginalUnalteredUnderItsSum() throws Exception {
    PaperNotice notice = PaperNotice.of("Thông báo\nsố 39");
    Receipt receipt = register.receive(notice.file(folder, "a.TXT"), "đến/a.TXT", MORNING, CLERK);

    assertEquals(Novelty.NEW, receipt.novelty());
    assertEquals(notice.id(), receipt.id());
    assertEquals(notice.words(), Files.readString(receipt.original()));
    assertTrue(
        receipt.original().endsWith(notice.id().substring(0, 2) + "/" + notice.id() + ".txt"));
    assertFalse(receipt.original().toFile().canWrite() && !isRoot());
    assertEquals(Optional.of(receipt.original()), register.original(notice.id()));
    assertEquals(List.of("đến/a.TXT"), register.waiting().getFirst().seenAs());
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  @Test
  void theSameBytesAreOneDocumentWithManyNames() throws Exception {
    PaperNotice notice = PaperNotice.of("Một văn bản");
    long arrival = file(notice, "một.txt");
    Receipt second = register.receive(notice.file(folder, "hai.txt"), "hai.txt", MORNING, CLERK);
    Receipt third = register.receive(notice.file(folder, "ba.txt"), "hai.txt", MORNING, CLERK);

    assertEquals(Novelty.NEW_NAME, second.novelty());
    assertEquals(Novelty.KNOWN, third.novelty());
    assertEquals(arrival, third.arrival().orElseThrow());
    assertEquals(List.of("một.txt", "hai.txt"), register.entry(arrival).orElseThrow().seenAs());
    assertEquals(List.of(), register.check());
  }

  @Test
  void aFiledNoticeComesBackAsItWasRead() throws Exception {
    PaperNotice notice = PaperNotice.of("Một văn bản");
    long arrival = file(notice, "một.txt");
    Entry entry = register.entry(arrival).orElseThrow();

    assertEquals(1, arrival);
    assertEquals(Optional.of(entry), register.entry(notice.id()));
    assertEquals(Optional.of(notice.json()), register.json(notice.id()));
    assertEquals(2, entry.tasks().size());
    assertEquals(FollowUp.NONE, entry.tasks().getFirst().followUp());
    assertEquals(MORNING, entry.arrivedAt());
    List<Entry> all = new ArrayList<>();
    register.entries(all::add);
    assertEquals(List.of(entry), all);
  }

  @Test
  void findsByArrivalByIdAndByNumberInAnySpelling() throws Exception {
    PaperNotice notice = PaperNotice.of("Một văn bản").numbered("07/ĐA-UBND");
    long arrival = file(notice, "một.txt");

    for (String typed :
        List.of(
            "1",
            notice.id().substring(0, 6),
            notice.id(),
            "07/ĐA-UBND",
            "7/da-ubnd",
            "số 07 / ĐA – UBND",
            "7 đa ubnd")) {
      assertEquals(List.of(arrival), register.find(typed), typed);
    }
    assertEquals(List.of(), register.find(notice.id().substring(0, 5) + "z"));
    assertEquals(List.of(), register.find("99"));
    assertEquals(List.of(), register.find(""));
  }

  @Test
  void onlyOneReadsADocumentAtATime() throws Exception {
    PaperNotice notice = PaperNotice.of("Một văn bản");
    register.receive(notice.file(folder, "a.txt"), "a.txt", MORNING, CLERK);
    String me = ProcessHandle.current().pid() + "@here";

    assertTrue(register.claim(notice.id(), me, MORNING).isPresent());
    assertTrue(register.claim(notice.id(), "1@there", MORNING).isEmpty());
    assertTrue(register.claim(notice.id(), "1@here", MORNING.plusSeconds(599)).isEmpty());
    assertTrue(register.claim(notice.id(), me, MORNING.plusSeconds(590)).isPresent());
    assertEquals(Optional.of(me), register.waiting().getFirst().claimedBy());
    assertTrue(register.claim(notice.id(), "1@there", MORNING.plusSeconds(1195)).isPresent());
    register.release(notice.id(), me);
    assertTrue(register.claim(notice.id(), me, MORNING.plusSeconds(1196)).isEmpty());
    // The clock was set back by years.
    assertTrue(register.claim(notice.id(), me, MORNING.minus(Duration.ofDays(900))).isPresent());

    register.read(notice.id(), notice.json(), MORNING, CLERK);
    assertTrue(register.claim(notice.id(), "1@there", MORNING).isEmpty());
    assertTrue(register.claimAgain(notice.id(), "1@there", MORNING).isPresent());
  }

  @Test
  void theClaimOfADeadProcessLapsesAtOnce() throws Exception {
    PaperNotice notice = PaperNotice.of("Một văn bản");
    register.receive(notice.file(folder, "a.txt"), "a.txt", MORNING, CLERK);
    Process dead = new ProcessBuilder(ChildRegister.java(), "-version").start();
    dead.waitFor();

    assertTrue(register.claim(notice.id(), dead.pid() + "@here", MORNING).isPresent());
    assertTrue(register.claim(notice.id(), "1@there", MORNING).isEmpty());
    assertTrue(register.claim(notice.id(), "1@here", MORNING).isPresent());
  }

  @Test
  void failuresWaitForTheirRetry() throws Exception {
    PaperNotice notice = PaperNotice.of("Một văn bản");
    register.receive(notice.file(folder, "a.txt"), "a.txt", MORNING, CLERK);
    Failure failure = new Failure("broken-file", "Tệp hỏng.", "Broken.", false);
    register.failed(notice.id(), failure, MORNING, CLERK);
    register.failed(notice.id(), failure, MORNING, CLERK);

    assertEquals(List.of(), register.waiting());
    assertEquals(2, register.failures().getFirst().attempts());
    assertEquals(failure, register.counts().lastFailures().getFirst().failure());
    assertEquals(1, register.counts().documents().get(State.FAILED));
    register.retry(notice.id(), MORNING, CLERK);
    assertEquals(1, register.waiting().size());
    assertEquals(1, register.read(notice.id(), notice.json(), MORNING, CLERK));
    register.failed(notice.id(), failure, MORNING, CLERK);
    assertEquals(List.of(), register.failures());
    assertTrue(register.entry(1).isPresent());
  }

  @Test
  void followUpAndCorrectionsStandInTheEntryAndInTheHistory() throws Exception {
    long arrival = file(PaperNotice.of("Một văn bản"), "một.txt");
    register.followUp(new TaskHandle(arrival, "2.a"), done("đã báo cáo"));
    register.correct(
        arrival, correction(Optional.of("1"), Field.LEAD, "Phòng Y tế ; Công an huyện"));
    register.correct(arrival, correction(Optional.of("1"), Field.DUE, "2023-06-30"));
    register.correct(arrival, correction(Optional.empty(), Field.SUBJECT, "họp quý II"));
    register.correct(arrival, correction(Optional.empty(), Field.SUBJECT, ""));
    Entry entry = register.entry(arrival).orElseThrow();

    assertEquals(done("đã báo cáo"), entry.tasks().get(1).followUp());
    assertEquals(
        List.of("Phòng Y tế", "Công an huyện"),
        entry.tasks().getFirst().task().lead().stream().map(FiledUnit::unit).toList());
    assertTrue(entry.tasks().getFirst().task().lead().getFirst().id().endsWith("phong-y-te"));
    assertEquals(
        Optional.of(LocalDate.of(2023, 6, 30)),
        entry.tasks().getFirst().task().deadlines().getFirst().due());
    assertEquals(Optional.empty(), entry.notice().subject());
    assertEquals(
        List.of("Phòng Nội vụ", "2023-04-15", "kết luận cuộc họp"),
        entry.corrections().stream().map(Correction::original).toList());
    assertEquals(
        List.of(
            What.RECEIVED,
            What.READ,
            What.FOLLOWED_UP,
            What.CORRECTED,
            What.CORRECTED,
            What.CORRECTED,
            What.CORRECTED),
        register.history(arrival).stream().map(Event::what).toList());
    register.withdraw(arrival, correction(Optional.of("1"), Field.LEAD, ""));
    assertEquals(
        "Phòng Nội vụ",
        register.entry(arrival).orElseThrow().tasks().getFirst().task().lead().getFirst().unit());
    assertEquals(1, register.counts().tasks().get(Status.DONE));
    assertEquals(List.of(), register.check());
  }

  @Test
  void refusesWhatIsNotThereAndWhatIsNoValue() throws Exception {
    long arrival = file(PaperNotice.of("Một văn bản"), "một.txt");

    Map<String, RegisterWork> refused =
        Map.of(
            "register-no-notice", () -> register.followUp(new TaskHandle(9, "1"), done("")),
            "register-no-task", () -> register.followUp(new TaskHandle(arrival, "9"), done("")),
            "correction-invalid",
                () ->
                    register.correct(
                        arrival, correction(Optional.of("1"), Field.DUE, "30/6/2023")));
    refused.forEach(
        (code, work) ->
            assertEquals(code, assertThrows(RegisterException.class, work::run).code()));
    assertThrows(
        RegisterException.class,
        () -> register.correct(arrival, correction(Optional.empty(), Field.LEAD, "Phòng Y tế")));
  }

  private interface RegisterWork {
    void run() throws RegisterException;
  }

  @Test
  void twinsAreFlaggedOnBothSides() throws Exception {
    long first = file(PaperNotice.of("bản ký"), "a.txt");
    long scan = file(PaperNotice.of("bản quét").numbered("39 / TB-UBND"), "b.txt");
    long nextYear = file(PaperNotice.of("năm sau").issued("2024-04-03"), "c.txt");
    long otherCode = file(PaperNotice.of("khác").numbered("39/TB-UBNĐ"), "d.txt");
    long sequence = register.changesSince(0).sequence();

    assertEquals(List.of(scan), register.entry(first).orElseThrow().twins());
    assertEquals(List.of(first), register.entry(scan).orElseThrow().twins());
    assertEquals(List.of(), register.entry(nextYear).orElseThrow().twins());
    assertEquals(List.of(), register.entry(otherCode).orElseThrow().twins());
    register.correct(scan, correction(Optional.empty(), Field.NUMBER, "40/TB-UBND"));
    assertEquals(List.of(), register.entry(first).orElseThrow().twins());
    assertEquals(
        List.of(PaperNotice.of("bản ký").id(), PaperNotice.of("bản quét").id()),
        register.changesSince(sequence).documents());
  }

  @Test
  void tellsWhatHasChanged() throws Exception {
    Changes none = register.changesSince(0);
    PaperNotice first = PaperNotice.of("một").numbered("1/TB-UBND");
    PaperNotice second = PaperNotice.of("hai").numbered("2/TB-UBND");
    file(first, "a.txt");
    file(second, "b.txt");
    Changes two = register.changesSince(none.sequence());
    register.followUp(new TaskHandle(1, "1"), done(""));

    assertEquals(List.of(first.id(), second.id()), two.documents());
    assertEquals(List.of(first.id()), register.changesSince(two.sequence()).documents());
    assertEquals(none.generation(), two.generation());
    register.read(first.id(), first.json(), MORNING, CLERK);
    assertEquals(
        List.of(first.id()), register.changesSince(two.sequence()).documents(), "nothing new");
  }

  @Test
  void relationsAndCitingNotices() throws Exception {
    file(PaperNotice.of("một").numbered("1/TB-UBND"), "a.txt");
    file(PaperNotice.of("hai").numbered("2/TB-UBND"), "b.txt");

    for (String typed : List.of("legal:nđ-cp/61/2018", "legal:nđ-cp", "61/2018/nd-cp")) {
      assertEquals(List.of(1L, 2L), register.citing(typed), typed);
      assertEquals(2, register.relations(typed).size(), typed);
    }
    assertEquals("implements", register.relations("2/TB-UBND").getFirst().type());
    assertEquals(List.of(), register.citing("62/2018/NĐ-CP"));
  }
}
