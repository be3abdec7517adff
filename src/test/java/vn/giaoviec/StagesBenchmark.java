package vn.giaoviec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.ingest.DocumentReader;
import vn.giaoviec.ingest.Limits;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.Notice;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.nlp.Annotator;
import vn.giaoviec.nlp.LanguageModels;
import vn.giaoviec.structure.NoticeParser;
import vn.giaoviec.text.Numerals;

/**
 * How much text structure, nlp and extract get through on one core, read beforehand. The counter
 * {@code megabytes} is MB of UTF-8 text per second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 25, time = 3) // The compiler needs a minute: so many rules are asked.
@Measurement(iterations = 8, time = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC") // as the launchers run the program
public class StagesBenchmark {
  /**
   * {@code short}: the samples, one or two pages each, of which letterhead and signature are half;
   * {@code long}: what they order under one letterhead, task after task; or a folder of notices,
   * given by {@code -Dbench="StagesBenchmark -p notices=FOLDER"}.
   */
  @Param({"short", "long"})
  public String notices = "";

  /** A folder of language models; {@code none} for rules alone. */
  @Param({"none", "models"})
  public String models = "";

  private final NoticeParser parser = new NoticeParser();
  private final Extractor extractor = new Extractor();
  private final List<SourceText> sources = new ArrayList<>();
  private Annotator annotator = new Annotator(LanguageModels.none());
  private double megabytesARound;

  /** Text done, in MB of UTF-8. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Text {
    public double megabytes;
  }

  @Setup
  public void read() throws NoticeException, IOException {
    annotator = new Annotator(LanguageModels.in(Path.of(models)));
    switch (notices) {
      case "short" -> sources.addAll(samples());
      case "long" -> sources.add(joined(samples()));
      default -> {
        try (Stream<Path> files = Files.list(Path.of(notices))) {
          sources.addAll(read(files.sorted().toList()));
        }
      }
    }
    for (SourceText source : sources) {
      megabytesARound += source.text().getBytes(StandardCharsets.UTF_8).length / 1e6;
    }
  }

  private static List<SourceText> samples() throws NoticeException {
    return read(Sample.withText().stream().map(Sample::notice).toList());
  }

  private static List<SourceText> read(List<Path> files) throws NoticeException {
    DocumentReader reader = new DocumentReader(Limits.standard());
    List<SourceText> read = new ArrayList<>();
    for (Path file : files) {
      read.add(reader.read(file));
    }
    return read;
  }

  /** The bodies of all notices as the sections of one. */
  private static SourceText joined(List<SourceText> sources) throws NoticeException, IOException {
    StringBuilder body = new StringBuilder();
    for (SourceText source : sources) {
      body.append(Numerals.roman(sources.indexOf(source) + 1)).append(". NHIỆM VỤ\n");
      for (Block block : new NoticeParser().parse(source).blocks()) {
        if (block.region() == Region.BODY) {
          body.append(block.span().of(source.text())).append('\n');
        }
      }
    }
    Path folder = Files.createTempDirectory("stages");
    try {
      return NoticeText.read(folder, NoticeText.around("CT", body.toString()));
    } finally {
      Files.delete(folder.resolve("notice.txt"));
      Files.delete(folder);
    }
  }

  @Benchmark
  public void stages(Text done, Blackhole sink) {
    for (SourceText source : sources) {
      Notice notice = parser.parse(source);
      sink.consume(extractor.extract(notice, annotator.annotate(notice)));
    }
    done.megabytes += megabytesARound;
  }
}
