package vn.giaoviec.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Vietnamese;

/**
 * Runs every case of {@code Outline.corpus}: small bodies, and before each paragraph the path that
 * the outline must give it.
 */
class OutlineCorpusTest {
  private static final String GOES_ON = "&";

  private record Line(String path, String text) {}

  private record Case(String name, List<Line> lines) {
    boolean isKnownMiss() {
      return name.startsWith("?");
    }

    String text() {
      return String.join("\n", lines.stream().map(Line::text).toList());
    }

    /** The paragraphs wanted, each as its path and its words. */
    String expected() {
      StringBuilder out = new StringBuilder();
      for (Line line : lines) {
        if (!line.text().isBlank()) {
          String words = words(line.text());
          out.append(line.path().equals(GOES_ON) ? " " + words : "\n" + line.path() + "| " + words);
        }
      }
      return out.toString().strip();
    }
  }

  @TestFactory
  List<DynamicTest> nestsEveryCase() throws IOException {
    return cases().stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c))).toList();
  }

  @Test
  void thereAreNearMisses() throws IOException {
    assertTrue(cases().stream().anyMatch(c -> c.name().contains("no label")), "no near miss");
    assertTrue(cases().size() >= 12, "the corpus is there");
  }

  private static void check(Case wanted) {
    SourceText source = PlainNotice.read(wanted.name(), wanted.text());
    FoldedText text = FoldedText.of(source.text());
    List<Region> body = Collections.nCopies(source.lines().size(), Region.BODY);
    List<Paragraph> paragraphs = new Paragraphs(source, text, body).join(body);
    StringBuilder got = new StringBuilder();
    paths(new OutlineBuilder(text, new ClosingCues()).build(paragraphs), "", source.text(), got);
    if (wanted.isKnownMiss()) {
      assertNotEquals(wanted.expected(), got.toString().strip(), "no miss any more: remove the ?");
    } else {
      assertEquals(wanted.expected(), got.toString().strip());
    }
  }

  private static void paths(List<Block> blocks, String above, String text, StringBuilder out) {
    for (Block block : blocks) {
      String path = above + own(block);
      out.append('\n').append(path).append("| ").append(words(block.span().of(text)));
      if (block.region() != Region.ROW) {
        paths(block.children(), path + "/", text, out);
      }
    }
  }

  /** A label with, for bullets, its place among the siblings; a dot for none; a bar for a row. */
  private static String own(Block block) {
    if (block.region() == Region.ROW) {
      return "=" + block.children().size();
    }
    return block
        .marker()
        .map(m -> "-+*".contains(m.label()) ? m.label() + m.ordinal() : m.label())
        .orElse(".");
  }

  private static String words(String text) {
    return Vietnamese.normalize(text).replace("**", "").replaceAll("\\s+", " ").strip();
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : corpus().lines().toList()) {
      int bar = line.indexOf('|');
      if (line.startsWith("=== ")) {
        cases.add(new Case(line.substring(4), new ArrayList<>()));
      } else if (!line.startsWith("#") && bar >= 0) {
        String text = line.substring(bar + 1).replace('⇥', '\t');
        cases.getLast().lines().add(new Line(line.substring(0, bar).strip(), text));
      }
    }
    return cases;
  }

  private static String corpus() throws IOException {
    try (InputStream stream = OutlineCorpusTest.class.getResourceAsStream("Outline.corpus")) {
      if (stream == null) {
        throw new IOException("Outline.corpus is missing beside the test");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
