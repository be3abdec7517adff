package vn.giaoviec.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Homes that cannot be used, disks that are full, names that nobody should give a file. */
class HostileHomeTest {
  private static final Instant MORNING = Instant.parse("2023-04-03T01:30:00Z");

  @TempDir Path folder;

  @Test
  void aFullDiskRefusesWholeCallsAndLeavesTheRestSound() throws Exception {
    try (Register register = Register.open(folder.resolve("home"))) {
      long pages =
          register.database().reading(() -> register.database().number("pragma page_count"));
      register.database().alone("pragma max_page_count = " + (pages + 12));
      int whole = 0;
      String code = "";
      while (code.isEmpty()) {
        try {
          PaperNotice notice = ChildRegister.notice(whole);
          register.receive(notice.file(folder, "in.txt"), whole + ".txt", MORNING, "x");
          register.read(notice.id(), notice.json(), MORNING, "x");
          whole++;
        } catch (RegisterException e) {
          assertTrue(e.temporary());
          code = e.code();
        }
      }
      assertEquals("register-full", code);
      assertTrue(whole > 0);
      assertEquals(List.of(), register.check());
      assertTrue(register.entry(whole).isPresent());
      register.database().alone("pragma max_page_count = 1000000");
      PaperNotice refused = ChildRegister.notice(whole);
      register.receive(refused.file(folder, "in.txt"), whole + ".txt", MORNING, "x");
      assertEquals(whole + 1, register.read(refused.id(), refused.json(), MORNING, "x"));
      assertEquals(List.of(), register.check());
    }
  }

  @Test
  void saysWhyAHomeCannotBeUsed() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertEquals(
        "register-unwritable",
        assertThrows(RegisterException.class, () -> Register.open(file.resolve("home"))).code());
    assertEquals(
        "register-missing",
        assertThrows(RegisterException.class, () -> Register.read(folder.resolve("none"))).code());
    assertFalse(Files.exists(folder.resolve("none")));
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("register.db"), "no register ".repeat(1000));
    assertEquals(
        "register-damaged",
        assertThrows(RegisterException.class, () -> Register.open(other)).code());
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndLeavesNothing() throws Exception {
    Path home = folder.resolve("home");
    try (Register register = Register.open(home)) {
      for (Path none : List.of(folder.resolve("none.txt"), folder)) {
        assertEquals(
            "unreadable-file",
            assertThrows(
                    RegisterException.class, () -> register.receive(none, "none.txt", MORNING, "x"))
                .code());
      }
      assertEquals(List.of(), register.waiting());
      try (var left = Files.list(home.resolve("tmp"))) {
        assertEquals(0, left.count());
      }
    }
  }

  @Test
  void takesAnyNameButGivesItsOwn() throws Exception {
    String decomposed = Normalizer.normalize("Thông báo kết luận.PDF", Normalizer.Form.NFD);
    List<String> names =
        List.of(
            decomposed,
            "../../etc/passwd",
            "C:\\Văn bản\\a.txt",
            "a\nb\u0000c.txt",
            "x".repeat(20_000) + ".docx",
            "không đuôi",
            "",
            ".",
            ".bashrc",
            "CON.txt",
            "kết thúc.",
            "đuôi.rất lạ?*",
            "\ud83d\ude00\ud800.txt",
            "'; drop table document; --");
    try (Register register = Register.open(folder.resolve("home"))) {
      int n = 0;
      for (String name : names) {
        PaperNotice notice = PaperNotice.of("Văn bản " + n++);
        Receipt receipt = register.receive(notice.file(folder, "in"), name, MORNING, "x");
        assertTrue(
            receipt.original().startsWith(folder.resolve("home").resolve("originals")), name);
        assertTrue(receipt.original().getFileName().toString().length() <= 73, name);
      }
      assertEquals("Thông báo kết luận.PDF", register.waiting().getFirst().seenAs().getFirst());
      assertEquals(List.of("a b c.txt"), register.waiting().get(3).seenAs());
      assertEquals(names.size(), register.waiting().size());
      assertEquals(List.of(), register.check());
    }
  }

  @Test
  void whatADeadProcessLeftIsClearedUpOnce() throws Exception {
    Path home = folder.resolve("home");
    PaperNotice notice = PaperNotice.of("Văn bản");
    Register.open(home).close();
    Process dead = new ProcessBuilder(ChildRegister.java(), "-version").start();
    dead.waitFor();
    String begin = "register-" + dead.pid() + "-";
    Files.writeString(home.resolve("tmp/" + begin + "1.part"), "Văn b");
    Files.createDirectories(home.resolve("tmp/" + begin + "restore/originals"));
    Files.writeString(home.resolve("tmp/someone-elses.part"), "not ours");
    // It died between the move and the row.
    String name = notice.id() + ".txt";
    Path place = Files.createDirectories(home.resolve("originals/" + name.substring(0, 2)));
    notice.file(place, name);
    Files.writeString(
        home.resolve("tmp/" + begin + name + ".note"), MORNING + "\nvăn thư\nđến/a.txt");

    try (Register register = Register.open(home);
        Register second = Register.open(home)) {
      assertEquals(List.of("đến/a.txt"), second.waiting().getFirst().seenAs());
      assertEquals(1, register.history(notice.id()).size());
      assertEquals(Optional.of("đến/a.txt"), register.history(notice.id()).getFirst().after());
      assertEquals(List.of(), register.check());
    }
    try (var left = Files.list(home.resolve("tmp"))) {
      assertEquals(1, left.count());
    }
  }
}
