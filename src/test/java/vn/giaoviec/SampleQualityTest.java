package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.evaluate.DocumentScore;
import vn.giaoviec.evaluate.Evaluation;
import vn.giaoviec.evaluate.Gold;
import vn.giaoviec.evaluate.Report;
import vn.giaoviec.model.NoticeException;

/** Is it right? Precision and recall of every measure, over the samples. */
class SampleQualityTest {
  private final Evaluation evaluation = new Evaluation();

  @ParameterizedTest
  @CsvSource({"samples, false", "samples/scans, true"})
  void findsWhatACarefulReaderFinds(String set, boolean scans) throws IOException, NoticeException {
    if (scans) {
      CommandRun.assumeRecognition();
    }
    List<DocumentScore> scores = new ArrayList<>();
    for (Sample sample : Sample.all().stream().filter(s -> s.isScan() == scans).toList()) {
      scores.add(score(sample));
    }
    Report report = new Report(scores);
    assertFalse(scores.isEmpty());
    Map<String, Double> figures = new LinkedHashMap<>();
    report
        .total()
        .forEach(
            (measure, counts) -> {
              figures.put(measure.code() + ".precision", counts.precision());
              figures.put(measure.code() + ".recall", counts.recall());
            });

    Quality.read().check(set, figures, misses(report));
  }

  private DocumentScore score(Sample sample) throws IOException, NoticeException {
    Gold gold = Evaluation.gold(sample.name(), Files.readString(sample.gold()));
    String notice = CommandRun.of("extract", sample.notice().toString()).out();
    // The words of a scan are known as they were typed, and read a little otherwise.
    return sample.isScan()
        ? evaluation.score(gold, Files.readString(sample.typed()), notice)
        : evaluation.score(gold, notice);
  }

  private static String misses(Report report) {
    StringBuilder text = new StringBuilder();
    for (DocumentScore document : report.documents()) {
      document
          .misses()
          .forEach(miss -> text.append(document.name()).append(' ').append(miss).append('\n'));
    }
    return text.toString();
  }
}
