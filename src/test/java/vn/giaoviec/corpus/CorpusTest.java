package vn.giaoviec.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs a corpus: one test a line, and two about the corpus itself. A subclass stands beside the
 * finder and names the file and the subject.
 */
public abstract class CorpusTest {
  private final String file;
  private final CorpusSubject subject;

  /**
   * A corpus and what it tests.
   *
   * @param file the name of a resource in the package of the subclass
   */
  protected CorpusTest(String file, CorpusSubject subject) {
    this.file = file;
    this.subject = subject;
  }

  @TestFactory
  Stream<DynamicTest> findsWhatEachLineSays() {
    return lines().stream()
        .map(
            line ->
                dynamicTest(file + ":" + line.number() + " " + line.sentence(), () -> check(line)));
  }

  @Test
  void everyRuleHasAnExample() {
    Set<String> shown = new TreeSet<>();
    for (CorpusLine line : lines()) {
      subject.find(line.sentence(), line.given()).forEach(found -> shown.add(found.rule()));
    }
    assertEquals(new TreeSet<>(subject.rules()), shown, file + " shows other rules than there are");
  }

  @Test
  void thereAreNearMisses() {
    assertTrue(
        lines().stream().anyMatch(line -> line.values().isEmpty()), file + " has no near miss");
  }

  @Test
  void isWrittenInComposedLetters() {
    assertTrue(Normalizer.isNormalized(text(), Normalizer.Form.NFC), file + " is not NFC");
  }

  private void check(CorpusLine line) {
    StringBuilder found = new StringBuilder();
    for (CorpusSubject.Finding finding : subject.find(line.sentence(), line.given())) {
      String words = finding.span().of(line.sentence());
      found.append(finding.value()).append(" [[").append(words).append("]]\n");
    }
    if (line.knownMiss()) {
      assertNotEquals(line.expected(), found.toString(), "no miss any more: remove the ?");
    } else {
      assertEquals(line.expected(), found.toString(), file + ":" + line.number());
    }
  }

  private List<CorpusLine> lines() {
    return CorpusLine.read(text().lines().toList());
  }

  private String text() {
    try (InputStream in = getClass().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no corpus " + file + " beside " + getClass());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
