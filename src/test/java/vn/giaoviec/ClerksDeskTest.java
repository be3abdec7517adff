package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What clerks do with the register, from the command line to the files and back. */
class ClerksDeskTest {
  private static final String NOTICE =
      """
      UBND HUYỆN SÔNG LAM
      Số: 12/TB-UBND
      Sông Lam, ngày 07 tháng 3 năm 2023
      THÔNG BÁO
      Kết luận tại cuộc họp giao ban tháng 3
      1. Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp rà soát biên chế theo
      Nghị định số 62/2020/NĐ-CP ngày 01/6/2020 của Chính phủ, xong trước ngày 31/3/2023.
      2. Phòng Tài chính - Kế hoạch báo cáo tiến độ giải ngân trước ngày 15/4/2023.
      """;

  @TempDir private Path folder;

  private Path file;
  private Place office;

  /** Where the register lies, and what day it is. */
  private record Place(Path home, Instant now) {
    CommandRun run(String... arguments) {
      Clock clock = Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh"));
      return CommandRun.in(
          new vn.giaoviec.app.Office(Map.of("GIAOVIEC_HOME", home.toString()), home, "Hoa", clock),
          arguments);
    }
  }

  @BeforeEach
  void openOffice() throws IOException {
    office = new Place(folder.resolve("so"), Instant.parse("2023-04-02T02:00:00Z"));
    file = Files.writeString(folder.resolve("giao-ban.txt"), NOTICE);
  }

  private CommandRun good(String... arguments) {
    CommandRun run = office.run(arguments);
    assertEquals(0, run.exitCode(), () -> List.of(arguments) + run.err());
    return run;
  }

  @Test
  void aNoticeIsTakenInFoundFollowedUpAndGivenOut() throws IOException {
    assertTrue(good("import", file.toString()).out().contains("number 1, 12/TB-UBND: 2 tasks"));
    assertTrue(good("search", "bien che").out().contains("1:1 · 12/TB-UBND"));
    assertEquals("2\n", good("search", "--count").out());
    assertEquals("1\n", good("search", "--unit", "phong noi vu", "--count").out());
    assertEquals("1\n", good("search", "--decree", "ND 62/2020", "--count").out());
    assertEquals("1\n", good("search", "--overdue", "--count").out());
    assertTrue(good("decree", "62/2020/nd-cp").out().contains("12/TB-UBND"));

    assertTrue(good("task", "1:1", "done", "--note", "đã gửi").out().contains("done: đã gửi"));
    assertEquals("0\n", good("search", "--overdue", "--count").out());
    assertEquals("1\n", good("search", "--status", "done", "--count").out());

    Path out = folder.resolve("viec.csv");
    good("export", "--status", "done", "--out", out.toString());
    String csv = Files.readString(out);
    assertTrue(csv.startsWith("\ufeff") && csv.contains("Phòng Nội vụ"), csv);
    for (String form : List.of("json", "jsonl", "xlsx", "ics")) {
      good("export", "--out", folder.resolve("viec." + form).toString());
      assertTrue(Files.size(folder.resolve("viec." + form)) > 100);
    }
    assertTrue(good("check").out().contains("whole"));
  }

  @Test
  void whatOneDocumentDoesToAnotherIsTold() {
    good("import", Path.of("samples", "kh-huyen-uy", "notice.txt").toString());
    String told = "Number 1: 112-KH/HU is about party:kl-tw/1/2021-05-18: ";

    assertTrue(good("decree", "01-KL/TW").out().contains(told));
    assertTrue(good("decree", "112-KH/HU").out().contains(told));
  }

  @Test
  void aCorrectionIsFoundAndSurvivesAnotherReading() {
    good("import", file.toString());
    String shown = good("correct", "1:2", "--lead", "Văn phòng", "--due", "2023-05-01").out();
    assertTrue(shown.contains("“Văn phòng” instead of “Phòng Tài chính - Kế hoạch”"), shown);
    assertEquals("1\n", good("search", "--lead", "van phong", "--count").out());

    good("retry", "--all");

    assertEquals("1\n", good("search", "--lead", "van phong", "--count").out());
    assertEquals("2\n", good("search", "--due-before", "2023-05-02", "--count").out());
    good("correct", "1:2", "--undo", "lead");
    assertEquals("0\n", good("search", "--lead", "van phong", "--count").out());
    assertTrue(good("show", "1", "--history").out().contains("withdrawn"));
  }

  @Test
  void theSameBytesAreOneNoticeAndOtherBytesATwin() throws IOException {
    good("import", file.toString());
    Path copy = Files.copy(file, folder.resolve("ban-sao.txt"));
    Path other = Files.writeString(folder.resolve("ban-khac.txt"), NOTICE + "\n");

    assertTrue(good("import", copy.toString()).out().contains("in the register already, number 1"));
    assertTrue(good("import", other.toString()).out().contains("duplicate of number 1"));

    assertTrue(good("show", "1").out().contains("giao-ban.txt, ban-sao.txt"));
    assertEquals("4\n", good("search", "--count").out());
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheOthersAreTakenIn() throws IOException {
    Path bad = Files.write(folder.resolve("hong.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1'});

    CommandRun run = office.run("import", bad.toString(), file.toString());

    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("number 1, 12/TB-UBND"), run::out);
    assertTrue(run.err().contains("hong.pdf: "), run::err);
    assertTrue(good("status").out().contains("1  documents could not be read"));
    assertEquals(1, office.run("retry").exitCode());
  }

  @Test
  void aBackupBringsEverythingBack() {
    good("import", file.toString());
    good("task", "1:2", "cancelled");
    Path saved = folder.resolve("sao-luu.zip");
    good("backup", saved.toString());
    office = new Place(folder.resolve("may-khac"), office.now());

    good("restore", saved.toString());

    assertEquals("1\n", good("search", "--status", "cancelled", "--count").out());
    assertTrue(good("check").out().contains("whole"));
  }

  @Test
  void aWatchedFolderIsEmptiedOnce() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("den"));
    Files.move(file, inbox.resolve("giao-ban.txt"));
    Files.writeString(inbox.resolve("trong.pdf"), "không phải PDF");

    CommandRun run = office.run("watch", "--once", "--quiet", "0", inbox.toString());

    assertTrue(run.out().contains("12/TB-UBND: 2 tasks"), run::out);
    assertTrue(Files.exists(inbox.resolve("done/giao-ban.txt")));
    assertFalse(Files.exists(inbox.resolve("giao-ban.txt")));
  }

  @Test
  void theHomeMayBeToldBeforeOrBehindTheCommand() {
    String other = folder.resolve("so khac").toString();

    good("--home", other, "import", file.toString());

    assertEquals("2\n", good("search", "--count", "--home", other).out());
    assertEquals("0\n", good("search", "--count").out());
  }

  @Test
  void whatFailedIsTriedAgainWhereItLies() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("den"));
    Path bad =
        Files.write(inbox.resolve("hong.pdf"), "%PDF-1.4 hỏng".getBytes(StandardCharsets.UTF_8));
    office.run("watch", "--once", "--quiet", "0", inbox.toString());
    Path failed = inbox.resolve("failed/hong.pdf");
    assertTrue(Files.exists(failed) && !Files.exists(bad));
    assertTrue(Files.readString(inbox.resolve("failed/hong.pdf.txt")).contains("hỏng"));

    assertEquals(1, office.run("retry").exitCode());
    assertTrue(Files.exists(failed));

    Files.writeString(failed, NOTICE);
    CommandRun run = office.run("retry");
    assertTrue(run.out().contains("12/TB-UBND: 2 tasks"), run::out);
    assertTrue(Files.exists(inbox.resolve("done/hong.pdf")));
    Files.createFile(inbox.resolve("rong.pdf"));
    assertTrue(good("status").out().contains("rong.pdf: there is nothing in it"));
    assertTrue(good("status", "--json").out().contains("\"reason\":\"empty\""));
    assertFalse(Files.exists(inbox.resolve("failed/hong.pdf.txt")));
  }

  @Test
  void wrongUsageIsToldInOneSentence() {
    good("import", file.toString());
    for (List<String> wrong :
        List.of(
            List.of("task", "9:9", "done"),
            List.of("task", "abc", "done"),
            List.of("show", "77"),
            List.of("correct", "1:1"),
            List.of("correct", "1:1", "--due", "soon"),
            List.of("export", "--format", "xlsx"),
            List.of("search", "\"open"))) {
      CommandRun run = office.run(wrong.toArray(String[]::new));
      assertTrue(run.exitCode() != 0, wrong::toString);
      assertTrue(run.err().startsWith("giaoviec: ") && run.err().lines().count() <= 2, run::err);
    }
  }
}
