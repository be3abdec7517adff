package vn.giaoviec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.giaoviec.ingest.DocumentReader;
import vn.giaoviec.ingest.Limits;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.SourceText;

/**
 * How much text structure, nlp and extract get through on one core: all samples, read beforehand.
 * The counter {@code megabytes} is MB of UTF-8 text per second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StagesBenchmark {
  private final List<SourceText> sources = new ArrayList<>();
  private double megabytesARound;

  /** Text done, in MB of UTF-8. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Text {
    public double megabytes;
  }

  @Setup
  public void readSamples() throws NoticeException {
    DocumentReader reader = new DocumentReader(Limits.standard());
    for (Sample sample : Sample.all()) {
      SourceText source = reader.read(sample.notice());
      sources.add(source);
      megabytesARound += source.text().getBytes(StandardCharsets.UTF_8).length / 1e6;
    }
  }

  @Benchmark
  public void samples(Text done, Blackhole sink) {
    sources.forEach(source -> sink.consume(NoticeText.extract(source)));
    done.megabytes += megabytesARound;
  }
}
