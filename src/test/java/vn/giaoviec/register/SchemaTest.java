package vn.giaoviec.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables: brought forward, refused when they are newer, and what they themselves forbid. */
class SchemaTest {
  private static final Instant MORNING = Instant.parse("2023-04-03T01:30:00Z");

  @TempDir Path folder;

  private Home home() {
    return Home.at(folder.resolve("home"));
  }

  /** The first version, whatever the newest is. */
  private static final IntFunction<Optional<String>> FIRST =
      version -> version == 1 ? Schema.script(1) : Optional.empty();

  private static IntFunction<Optional<String>> second(String script) {
    return version -> version == 2 ? Optional.of(script) : FIRST.apply(version);
  }

  private PaperNotice filed() throws Exception {
    PaperNotice notice = PaperNotice.of("Một văn bản");
    try (Register register = Register.open(home(), new Schema(FIRST))) {
      register.receive(notice.file(folder, "a.txt"), "a.txt", MORNING, "văn thư");
      register.read(notice.id(), notice.json(), MORNING, "văn thư");
    }
    return notice;
  }

  @Test
  void aRegisterOfTheFirstVersionIsBroughtForward() throws Exception {
    PaperNotice notice = filed();
    String next = "alter table task add column weight integer; create table extra (a); ";

    try (Register register = Register.open(home(), new Schema(second(next)))) {
      assertEquals(2, Schema.version(register.database()));
      assertEquals(notice.id(), register.entry(1).orElseThrow().notice().id());
      assertEquals(List.of(), register.check());
    }
    try (Register today = Register.open(folder.resolve("other"))) {
      assertTrue(Schema.version(today.database()) >= 1);
    }
  }

  @Test
  void aNewerRegisterIsRefusedAndLeftAsItIs() throws Exception {
    filed();
    Register.open(home(), new Schema(second("create table extra (a)"))).close();
    byte[] before = Files.readAllBytes(home().database());

    RegisterException refused =
        assertThrows(RegisterException.class, () -> Register.open(home(), new Schema(FIRST)));
    assertEquals("register-newer", refused.code());
    assertEquals(List.of("2", "1"), refused.problem().arguments().subList(1, 3));
    assertEquals(List.of(before.length), List.of(Files.readAllBytes(home().database()).length));
  }

  @Test
  void aStepThatFailsLeavesTheFormerVersion() throws Exception {
    filed();
    String broken = "create table extra (a); insert into nowhere values (1);";

    assertThrows(
        IllegalStateException.class, () -> Register.open(home(), new Schema(second(broken))));
    try (Register register = Register.open(home(), new Schema(FIRST))) {
      assertEquals(1, Schema.version(register.database()));
      assertTrue(register.entry(1).isPresent());
    }
  }

  @Test
  void nobodyRewritesTheHistory() throws Exception {
    filed();
    try (Register register = Register.open(folder.resolve("home"))) {
      List<Event> history = register.history(1);
      Database database = register.database();
      for (String forbidden :
          List.of(
              "update history set by = 'x'",
              "delete from history",
              "delete from history where number = 1")) {
        assertThrows(SQLException.class, () -> database.script(forbidden), forbidden);
      }
      assertEquals(history, register.history(1));
    }
  }
}
