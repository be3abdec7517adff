package vn.giaoviec.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.Pipeline;
import vn.giaoviec.TownNotice;

class MainTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void writesOneLineOfJsonForEachDocumentInOrder() throws IOException {
    file("b.txt");
    file("a.txt");

    assertEquals(0, run("extract", folder.resolve("b.txt").toString(), folder.toString()));

    List<String> names = out.toString().lines().map(MainTest::fileName).toList();
    assertEquals(List.of("b.txt", "a.txt", "b.txt"), names);
    assertEquals("", err.toString());
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    file("a.txt");
    run("extract", folder.toString());
    String first = out.toString();
    out.getBuffer().setLength(0);

    run("extract", "--jobs", "7", folder.toString());

    assertEquals(first, out.toString());
  }

  @Test
  void writesAFileForEachInputAndNothingElse() throws IOException {
    file("x/a.txt");
    file("y/a.txt");
    Path target = folder.resolve("out");

    assertEquals(0, run("extract", "--out", target.toString(), "--pretty", folder.toString()));

    assertEquals("", out.toString());
    try (Stream<Path> written = Files.list(target)) {
      assertEquals(
          List.of("a (2).txt.json", "a.txt.json"),
          written.map(file -> file.getFileName().toString()).sorted().toList());
    }
    assertTrue(Files.readString(target.resolve("a.txt.json")).endsWith("}\n"));
  }

  @Test
  void aFailedDocumentIsToldAndTheOthersAreDone() throws IOException {
    file("bad.txt");
    file("good.txt");

    assertEquals(1, run("extract", folder.toString()));

    assertEquals(List.of("good.txt"), out.toString().lines().map(MainTest::fileName).toList());
    assertEquals(
        folder.resolve("bad.txt")
            + ": The file is damaged or cut off."
            + " Ask for it again, or open it in its own program and save it anew.\n"
            + "1 of 2 failed.\n",
        err.toString());
  }

  @Test
  void aFailedDocumentLeavesNoFile() throws IOException {
    file("bad.txt");
    Path target = folder.resolve("out");

    assertEquals(1, run("extract", "--out", target.toString(), folder.toString()));

    try (Stream<Path> written = Files.list(target)) {
      assertEquals(0, written.count());
    }
  }

  @Test
  void showsATable() throws IOException {
    file("a.txt");

    assertEquals(0, run("extract", "--table", "--lang", "vi", folder.toString()));

    assertTrue(
        out.toString().contains("12/TB-VP · 2023-03-07\nKết luận giao ban\n"), out::toString);
    assertTrue(out.toString().contains("Chủ trì"), out::toString);
    assertTrue(out.toString().contains("! Không tìm thấy cơ quan ban hành."), out::toString);
    assertTrue(out.toString().lines().allMatch(line -> line.length() <= 100), out::toString);
  }

  @Test
  void explainsEveryFindingByItsRule() throws IOException {
    assertEquals(0, run("explain", file("a.txt").toString()));

    for (String rule :
        List.of("header.test", "citation.number", "deadline.before", "task.assigned")) {
      assertTrue(out.toString().contains("by " + rule + " (sure)"), out::toString);
    }
    assertTrue(out.toString().contains("deadline = before 2023-03-31 -> 2023-03-30"));
    assertTrue(out.toString().contains("joint-lead: Task 1. names several leading units."));
  }

  @Test
  void explainingWhatCannotBeReadFails() throws IOException {
    assertEquals(1, run("explain", file("bad.txt").toString()));
    assertTrue(err.toString().contains("damaged"), err::toString);
  }

  @Test
  void wrongUsageEndsWithTwoAndAHint() {
    assertEquals(2, run());
    assertEquals(2, run("extract"));
    assertEquals(2, run("extract", "--jobs", "0", "a.txt"));
    assertEquals(2, run("extract", "--no-such-option", "a.txt"));
    assertEquals(2, run("extract", "--lang", "fr", "a.txt"));
    assertTrue(err.toString().contains("See: giaoviec extract --help"), err::toString);
  }

  @Test
  void speaksTheLanguageOfTheLocaleOrTheOneAskedFor() {
    Locale vietnam = Locale.of("vi", "VN");
    assertEquals(0, run(TownNotice.pipeline(), vietnam, "extract", "--help"));
    assertTrue(out.toString().contains("Trình bày JSON thụt dòng."), out::toString);

    out.getBuffer().setLength(0);
    assertEquals(0, run(TownNotice.pipeline(), vietnam, "--lang=en", "extract", "--help"));
    assertTrue(out.toString().contains("Indent the JSON."), out::toString);
    assertFalse(out.toString().contains("thụt"), out::toString);
  }

  @Test
  void countsOnATerminalOnlyAndNeverInTheData() throws IOException {
    file("a.txt");
    file("b.txt");
    Terminal watched = new Terminal(new PrintWriter(out), new PrintWriter(err), true, 80);

    assertEquals(
        0,
        new Main(TownNotice.pipeline(), watched, Locale.ENGLISH).run("extract", folder.toString()));

    assertTrue(err.toString().contains("1 of 2 documents"), err::toString);
    assertTrue(err.toString().endsWith("\r\u001b[K"), err::toString);
    assertEquals(2, out.toString().lines().filter(line -> line.startsWith("{")).count());
  }

  @Test
  void tellsItsVersion() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().startsWith("giaoviec "), out::toString);
  }

  private int run(String... arguments) {
    return run(TownNotice.pipeline(), Locale.ENGLISH, arguments);
  }

  private int run(Pipeline pipeline, Locale locale, String... arguments) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, 100);
    return new Main(pipeline, terminal, locale).run(arguments);
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, TownNotice.TEXT);
  }

  private static String fileName(String json) {
    return json.replaceFirst(".*\"fileName\":\"([^\"]*)\".*", "$1");
  }
}
