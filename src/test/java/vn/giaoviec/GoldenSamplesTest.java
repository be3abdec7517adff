package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Did anything change? The samples give the recorded output, byte for byte.
 *
 * <p>Of scans the mean confidence may differ a little, because Tesseract counts with the
 * instructions that the processor has; everything else is the same here too.
 *
 * <p>{@code -Dgolden=write} records it anew; the difference is to be reviewed like code. Whether
 * the output is right is asked by {@link SampleQualityTest}.
 */
class GoldenSamplesTest {
  private static final boolean RECORDING = "write".equals(System.getProperty("golden"));
  private static final Pattern CONFIDENCE = Pattern.compile("\"ocrConfidence\" : ([0-9.]+)");
  private static final double CONFIDENCE_VARIES = 0.01;

  @ParameterizedTest
  @MethodSource("samples")
  void givesTheRecordedOutput(Sample sample) throws IOException {
    if (sample.isScan()) {
      CommandRun.assumeRecognition();
    }
    CommandRun run = CommandRun.of("extract", "--pretty", sample.notice().toString());
    assertEquals("", run.err());
    if (RECORDING) {
      Files.writeString(sample.output(), run.out());
    }

    String recorded = Files.readString(sample.output());
    assertEquals(confidence(recorded), confidence(run.out()), CONFIDENCE_VARIES);
    assertEquals(withoutConfidence(recorded), withoutConfidence(run.out()));
  }

  /** The mean confidence of the words that were recognised; 0 where none were. */
  private static double confidence(String json) {
    Matcher number = CONFIDENCE.matcher(json);
    return number.find() ? Double.parseDouble(number.group(1)) : 0;
  }

  private static String withoutConfidence(String json) {
    return CONFIDENCE.matcher(json).replaceAll("");
  }

  @Test
  void theSamplesShowEveryKindOfNoticeAndFile() throws IOException {
    assumeFalse(RECORDING, "the output of a new sample may not be there yet");
    Set<String> kinds = new HashSet<>();
    Set<String> types = new HashSet<>();
    for (Sample sample : samples()) {
      JsonNode notice = new ObjectMapper().readTree(Files.readString(sample.output()));
      kinds.add(notice.at("/kind/code").stringValue());
      types.add(notice.at("/source/mediaType").stringValue());
    }

    assertEquals(Set.of("TB", "CV", "CT", "KH", "QĐ", "CĐ"), kinds);
    assertEquals(4, types.size(), types::toString);
  }

  @Test
  void everySampleHasItsGold() {
    List<Sample> without = samples().stream().filter(s -> !Files.exists(s.gold())).toList();

    assertTrue(samples().size() >= 10);
    assertEquals(List.of(), without);
  }

  static List<Sample> samples() {
    return Sample.all();
  }
}
