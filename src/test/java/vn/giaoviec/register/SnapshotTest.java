package vn.giaoviec.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.FollowUp;
import vn.giaoviec.filing.FollowUp.Status;
import vn.giaoviec.filing.TaskHandle;

/** Backups, and what comes back from them. */
class SnapshotTest {
  private static final Instant MORNING = Instant.parse("2023-04-03T01:30:00Z");
  private static final String CLERK = "văn thư";

  @TempDir Path folder;

  private long file(Register register, PaperNotice notice) throws Exception {
    register.receive(notice.file(folder, "in.txt"), notice.words() + ".txt", MORNING, CLERK);
    return register.read(notice.id(), notice.json(), MORNING, CLERK);
  }

  private static FollowUp done() {
    return new FollowUp(Status.DONE, Optional.empty(), Optional.of(MORNING), Optional.of(CLERK));
  }

  @Test
  void aBackupBecomesTheSameRegisterElsewhere() throws Exception {
    Path zip = folder.resolve("Sao lưu d'hôm nay.zip");
    Path other = folder.resolve("nơi khác");
    Entry entry;
    try (Register register = Register.open(folder.resolve("home"))) {
      file(register, PaperNotice.of("một"));
      register.followUp(new TaskHandle(1, "1"), done());
      register.backup(zip);
      entry = register.entry(1).orElseThrow();
    }
    assertEquals(Optional.empty(), Register.restore(zip, other, MORNING, CLERK));

    try (Register register = Register.open(other)) {
      assertEquals(Optional.of(entry), register.entry(1));
      assertEquals(List.of(), register.check());
      assertEquals("một", Files.readString(register.original(entry.notice().id()).orElseThrow()));
    }
    assertEquals(List.of(), list(other.resolve("tmp")));
  }

  @Test
  void restoresWhileOthersHaveItOpenAndLosesNoDocument() throws Exception {
    Path home = folder.resolve("home");
    Path zip = folder.resolve("a.zip");
    try (Register register = Register.open(home);
        Register other = Register.open(home)) {
      file(register, PaperNotice.of("một").numbered("1/TB-UBND"));
      register.backup(zip);
      String generation = other.changesSince(0).generation();
      register.followUp(new TaskHandle(1, "1"), done());
      file(other, PaperNotice.of("hai").numbered("2/TB-UBND"));
      Path safety = Register.restore(zip, home, MORNING, CLERK).orElseThrow();

      assertTrue(Files.size(safety) > 0);
      for (Register one : List.of(register, other)) {
        assertEquals(
            Status.OPEN, one.entry(1).orElseThrow().tasks().getFirst().followUp().status());
        assertEquals(Optional.empty(), one.entry(2));
        assertNotEquals(generation, one.changesSince(0).generation());
        assertEquals(List.of("hai.txt"), one.waiting().getFirst().seenAs());
      }
      PaperNotice two = PaperNotice.of("hai").numbered("2/TB-UBND");
      // Number 2 was given once; who has it on paper must not find another notice under it.
      assertEquals(3, other.read(two.id(), two.json(), MORNING, CLERK));
      assertEquals(List.of(), register.check());

      Register.restore(safety, home, MORNING, CLERK);
      assertEquals(
          Status.DONE, other.entry(1).orElseThrow().tasks().getFirst().followUp().status());
      assertTrue(other.entry(2).isPresent());
      assertEquals(List.of(), other.check());
    }
  }

  @Test
  void aBackupThatIsNotWholeChangesNothing() throws Exception {
    Path home = folder.resolve("home");
    Path zip = folder.resolve("a.zip");
    try (Register register = Register.open(home)) {
      file(register, PaperNotice.of("một văn bản dài ".repeat(5000)));
      register.backup(zip);
      Changes before = register.changesSince(0);
      byte[] whole = Files.readAllBytes(zip);
      for (int cut : new int[] {0, 10, whole.length / 2, whole.length - 400}) {
        Files.write(zip, Arrays.copyOf(whole, cut));
        RegisterException refused =
            assertThrows(
                RegisterException.class, () -> Register.restore(zip, home, MORNING, CLERK));
        assertEquals("backup-damaged", refused.code(), "cut at " + cut);
      }
      Files.writeString(zip, "no zip at all");
      assertThrows(RegisterException.class, () -> Register.restore(zip, home, MORNING, CLERK));
      assertEquals(before, register.changesSince(0));
      assertFalse(Files.exists(home.resolve("safety")));
    }
  }

  @Test
  void aDamagedRegisterIsPutAsideAndRestored() throws Exception {
    Path home = folder.resolve("home");
    Path zip = folder.resolve("a.zip");
    PaperNotice late = PaperNotice.of("hai").numbered("2/TB-UBND");
    try (Register register = Register.open(home)) {
      file(register, PaperNotice.of("một").numbered("1/TB-UBND"));
      register.backup(zip);
      file(register, late);
    }
    byte[] bytes = Files.readAllBytes(home.resolve("register.db"));
    Arrays.fill(bytes, 0, 3000, (byte) 7);
    Files.write(home.resolve("register.db"), bytes);
    assertEquals(
        "register-damaged",
        assertThrows(RegisterException.class, () -> Register.open(home)).code());
    Path safety = Register.restore(zip, home, MORNING, CLERK).orElseThrow();

    assertTrue(Files.exists(safety.resolve("register.db")));
    try (Register register = Register.open(home)) {
      assertTrue(register.entry(1).isPresent());
      assertEquals(late.id(), register.waiting().getFirst().id());
      assertEquals(List.of(), register.check());
    }
  }

  @Test
  void checkNamesWhatIsWrong() throws Exception {
    Path home = folder.resolve("home");
    try (Register register = Register.open(home)) {
      file(register, PaperNotice.of("một").numbered("1/TB-UBND"));
      file(register, PaperNotice.of("hai").numbered("2/TB-UBND"));
      Path one = register.original(PaperNotice.of("một").id()).orElseThrow();
      Path two = register.original(PaperNotice.of("hai").id()).orElseThrow();
      one.toFile().setWritable(true);
      Files.writeString(one, "khác");
      two.toFile().setWritable(true);
      Files.delete(two);
      String stray = "0".repeat(64) + ".txt";
      Files.createDirectories(home.resolve("originals/00"));
      Files.writeString(home.resolve("originals/00/" + stray), "lạc");

      assertEquals(
          List.of("check-original-changed", "check-original-missing", "check-original-stray"),
          register.check().stream().map(problem -> problem.code()).toList());
      // The same bytes again put a damaged or lost original right.
      file(register, PaperNotice.of("một").numbered("1/TB-UBND"));
      file(register, PaperNotice.of("hai").numbered("2/TB-UBND"));
      assertEquals(
          List.of("check-original-stray"),
          register.check().stream().map(problem -> problem.code()).toList());
    }
  }

  private static List<Path> list(Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
