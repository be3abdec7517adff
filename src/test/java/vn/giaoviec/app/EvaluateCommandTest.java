package vn.giaoviec.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.TownNotice;

/** What cannot be measured is named, and neither stops the rest nor makes figures better. */
class EvaluateCommandTest {
  private static final String GOLD =
      """
      {"file": "%s", "number": "12/TB-VP", "tasks": [
        {"id": "1", "from": "%s", "to": "trước ngày 31/3/2023.", "lead": ["Phòng Nội vụ"],
         "with": ["Phòng Y tế"], "due": [["before", "2023-03-31"]], "cites": ["61/2018/NĐ-CP"]}],
       "cites": [{"key": "61/2018/NĐ-CP"}]}
      """;
  private static final String FIRST_WORDS = "Giao Trưởng phòng";

  @TempDir private Path folder;
  private Path gold = Path.of("");
  private Path texts = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void oneGoodDocument() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    texts = Files.createDirectory(folder.resolve("texts"));
    document("good.txt");
    gold("good", GOLD.formatted("good.txt", FIRST_WORDS));
  }

  @Test
  void measuresWhatUsersGet() {
    assertEquals(0, run());

    assertTrue(out.toString().startsWith("All documents (1)\n"), out::toString);
    assertTrue(out.toString().contains("h_number "), out::toString);
    assertEquals("", err.toString());
  }

  @Test
  void showsEachDocumentWhereAsked() {
    assertEquals(0, run("--per-doc", "--lang", "vi"));

    assertTrue(out.toString().startsWith("good\nTiêu chí "), out::toString);
    assertTrue(out.toString().contains("Tất cả văn bản (1)"), out::toString);
  }

  @Test
  void aBadGoldFileIsToldAndTheOthersAreMeasured() throws IOException {
    document("lost.txt");
    gold("broken", "{\"file\": ");
    gold("lacking", GOLD.formatted("good.txt", FIRST_WORDS).replace("\"with\"", "\"wiht\""));
    gold("nowhere", GOLD.formatted("nowhere.txt", FIRST_WORDS));
    gold("otherwise", GOLD.formatted("lost.txt", "Giao Chánh Văn phòng"));

    assertEquals(1, run());

    assertTrue(out.toString().startsWith("All documents (1)\n"), out::toString);
    List<String> told = err.toString().lines().toList();
    assertEquals(5, told.size(), err::toString);
    assertTrue(told.get(0).contains("broken.json: The gold file is no readable JSON"));
    assertTrue(told.get(1).contains("lacking.json: The gold file lacks “tasks[0].with”"));
    assertTrue(told.get(2).contains("nowhere.json: The document nowhere.txt of this gold file"));
    assertTrue(
        told.get(3).contains("are not in the document: 1 “Giao Chánh Văn phòng”."), told.get(3));
    assertEquals(
        "4 gold files or documents could not be measured or read; see above.", told.get(4));
  }

  @Test
  void aDocumentThatCannotBeReadCountsAsMissed() throws IOException {
    document("bad.txt");
    gold("bad", GOLD.formatted("bad.txt", FIRST_WORDS));

    assertEquals(1, run("--json"));

    assertTrue(
        out.toString()
            .contains(
                "\"bad\":{\"task\":{\"p\":1.0,\"r\":0.0,\"f1\":0.0,\"tp\":0,\"fp\":0,\"fn\":1}"),
        out::toString);
    assertTrue(err.toString().contains("bad.txt: The file is damaged"), err::toString);
  }

  @Test
  void aNoticeThatIsNoJsonCountsAsMissed() throws IOException {
    Path notices = Files.createDirectory(folder.resolve("notices"));
    Files.writeString(notices.resolve("good.txt.json"), "{]");

    assertEquals(1, run("--from", notices.toString(), "--json"));

    assertTrue(out.toString().contains("\"fn\":1"), out::toString);
    assertTrue(err.toString().contains("good.txt.json: The file is no readable notice"));
  }

  @Test
  void readsGoldWithAByteOrderMarkAndTextInAnOldEncoding() throws IOException {
    gold("good", "\uFEFF" + GOLD.formatted("good.txt", FIRST_WORDS));
    // No UTF-8: the words are sought in the text of the notice.
    Files.write(texts.resolve("good.txt"), "Giao Tr\u00ff".getBytes(StandardCharsets.ISO_8859_1));

    assertEquals(0, run());
  }

  @Test
  void noGoldGivesNoFigures() throws IOException {
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }

    assertEquals(1, run());
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("There is no gold file in this folder."), err::toString);
  }

  @Test
  void aFolderThatIsNotThereIsTold() throws IOException {
    Files.delete(gold.resolve("good.json"));
    Files.delete(gold);

    assertEquals(1, run());
    assertTrue(err.toString().contains("cannot be looked into"), err::toString);
  }

  @Test
  void showsHowOftenEachLevelOfConfidenceIsRight() {
    assertEquals(0, run("--calibration"));
    assertTrue(out.toString().contains("LIKELY"), out::toString);
  }

  @Test
  void saysWhereConfidenceIsNotTold() throws IOException {
    Path notices = Files.createDirectory(folder.resolve("notices"));
    Files.writeString(notices.resolve("good.txt.json"), "{\"tasks\": []}");

    assertEquals(0, run("--calibration", "--from", notices.toString()));
    assertTrue(err.toString().contains("do not say how sure they are"), err::toString);
  }

  @Test
  void needsBothFolders() {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, 100);
    assertEquals(
        2,
        new Main(TownNotice.pipeline(), terminal, Locale.ENGLISH).run("evaluate", gold.toString()));
  }

  private int run(String... options) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, 100);
    String[] arguments =
        Stream.concat(Stream.of("evaluate", gold.toString(), texts.toString()), Stream.of(options))
            .toArray(String[]::new);
    return new Main(TownNotice.pipeline(), terminal, Locale.ENGLISH).run(arguments);
  }

  private void document(String name) throws IOException {
    Files.writeString(texts.resolve(name), TownNotice.TEXT);
  }

  private void gold(String name, String text) throws IOException {
    Files.writeString(gold.resolve(name + ".json"), text);
  }
}
