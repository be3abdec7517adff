package vn.giaoviec.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giaoviec.corpus.RuleIds;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.Header.Field;
import vn.giaoviec.model.Header.Signer;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.FoldedText;

/**
 * Runs every case of {@code FrameReader.corpus}: header fields, problems, the region of each line.
 */
class FrameCorpusTest {
  private final FrameReader reader = new FrameReader();

  private record Case(String name, Map<String, String> fields, List<String> lines) {}

  @TestFactory
  List<DynamicTest> readsEveryCase() throws IOException {
    List<Case> cases = cases();
    assertTrue(cases.size() > 10, "the corpus is there");
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c))).toList();
  }

  @Test
  void everyRuleHasAnExample() throws IOException {
    Set<String> missing = RuleIds.of("header");
    for (Case one : cases()) {
      Header header = read(one).header();
      Stream.of(
              header.kind(),
              header.number(),
              header.issuedOn(),
              header.place(),
              header.issuer(),
              header.subject(),
              header.urgency(),
              header.secrecy(),
              header.signer())
          .flatMap(Optional::stream)
          .forEach(field -> missing.remove(field.evidence().rule()));
      header.recipients().forEach(field -> missing.remove(field.evidence().rule()));
    }
    assertEquals(Set.of(), missing, "rules without an example in FrameReader.corpus");
  }

  private Frame read(Case one) {
    String raw = one.lines().stream().map(l -> l.substring(2)).collect(Collectors.joining("\n"));
    SourceText source = PlainNotice.read(one.name(), raw);
    return reader.read(source, FoldedText.of(source.text()));
  }

  private void check(Case expected) {
    List<String> lines = expected.lines();
    Frame frame = read(expected);
    assertEquals(filled(expected.fields()), filled(fields(frame)));
    StringBuilder wanted = new StringBuilder();
    StringBuilder got = new StringBuilder();
    int at = 0;
    for (String line : lines) {
      if (!line.substring(2).isBlank()) {
        wanted.append(line.charAt(0)).append('|').append(line.substring(2).strip()).append('\n');
        got.append(letter(frame.regions().get(at++)))
            .append('|')
            .append(line.substring(2).strip())
            .append('\n');
      }
    }
    assertEquals(wanted.toString(), got.toString());
  }

  private static Map<String, String> filled(Map<String, String> fields) {
    Map<String, String> filled = new LinkedHashMap<>();
    for (String name :
        List.of(
            "kind",
            "number",
            "date",
            "place",
            "issuer",
            "subject",
            "urgency",
            "secrecy",
            "signer",
            "title",
            "capacity",
            "recipients",
            "problems")) {
      filled.put(name, fields.getOrDefault(name, ""));
    }
    return filled;
  }

  private static Map<String, String> fields(Frame frame) {
    Header header = frame.header();
    Optional<Signer> signer = header.signer().map(Field::value);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("kind", header.kind().map(f -> f.value().code()).orElse(""));
    fields.put("number", value(header.number()));
    fields.put("date", value(header.issuedOn()));
    fields.put("place", value(header.place()));
    fields.put("issuer", value(header.issuer()));
    fields.put("subject", value(header.subject()));
    fields.put("urgency", value(header.urgency()));
    fields.put("secrecy", value(header.secrecy()));
    fields.put("signer", signer.flatMap(Signer::name).orElse(""));
    fields.put("title", signer.flatMap(Signer::title).orElse(""));
    fields.put("capacity", signer.flatMap(Signer::capacity).orElse(""));
    fields.put(
        "recipients",
        header.recipients().stream().map(Field::value).collect(Collectors.joining(" | ")));
    fields.put(
        "problems", frame.problems().stream().map(Problem::code).collect(Collectors.joining(" ")));
    return fields;
  }

  private static String value(Optional<? extends Field<?>> field) {
    return field.map(f -> String.valueOf(f.value())).orElse("");
  }

  private static char letter(Region region) {
    return switch (region) {
      case HEADER -> 'H';
      case TITLE -> 'T';
      case ADDRESSEE -> 'A';
      case GROUNDS -> 'G';
      case BODY, ROW -> 'B';
      case RECIPIENTS -> 'R';
      case SIGNATURE -> 'S';
      case ANNEX -> 'X';
      case FURNITURE -> 'F';
    };
  }

  static List<String> texts() throws IOException {
    return cases().stream()
        .map(c -> c.lines().stream().map(l -> l.substring(2)).collect(Collectors.joining("\n")))
        .toList();
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    boolean body = false;
    for (String line : corpus().lines().toList()) {
      if (line.startsWith("=== ")) {
        cases.add(new Case(line.substring(4), new LinkedHashMap<>(), new ArrayList<>()));
        body = false;
      } else if (line.equals("---")) {
        body = true;
      } else if (body && line.length() > 1 && line.charAt(1) == '|') {
        cases.getLast().lines().add(line);
      } else if (!body && !line.startsWith("#") && line.contains(": ")) {
        String[] pair = line.split(": ", 2);
        cases.getLast().fields().put(pair[0], pair[1]);
      }
    }
    return cases;
  }

  private static String corpus() throws IOException {
    try (InputStream stream = FrameCorpusTest.class.getResourceAsStream("FrameReader.corpus")) {
      if (stream == null) {
        throw new IOException("FrameReader.corpus is missing beside the test");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
