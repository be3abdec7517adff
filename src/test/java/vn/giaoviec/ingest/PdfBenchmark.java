package vn.giaoviec.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.giaoviec.Pipeline;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.NoticeException;

/** A digital PDF of ten full pages, from the file to its tasks, on a warm machine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PdfBenchmark {
  private static final int PAGES = 10;
  private static final int LINES = 38;

  private final Pipeline pipeline = Pipeline.standard();
  private Path file = Path.of("notice.pdf");

  @Setup
  public void print() throws IOException {
    file = Files.createTempFile("ten-pages", ".pdf");
    try (PdfFiles pdf = new PdfFiles()) {
      for (int page = 1; page <= PAGES; page++) {
        pdf.page().lines(60, page(page).toArray(String[]::new));
      }
      Files.write(file, pdf.bytes());
    }
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  @Benchmark
  public Extraction tenPages() throws NoticeException {
    return pipeline.process(file);
  }

  private static List<String> page(int page) {
    List<String> lines = new ArrayList<>();
    if (page == 1) {
      lines.addAll(
          List.of(
              "ỦY BAN NHÂN DÂN HUYỆN VÂN SƠN",
              "Số: 128/TB-UBND",
              "Vân Sơn, ngày 12 tháng 4 năm 2023",
              "THÔNG BÁO",
              "Kết luận của Chủ tịch Ủy ban nhân dân huyện",
              " Chủ tịch Ủy ban nhân dân huyện yêu cầu các phòng, ban thực hiện:"));
    }
    while (lines.size() < LINES) {
      int item = (page - 1) * LINES / 4 + lines.size() / 4 + 1;
      lines.add(" " + item + ". Phòng Kinh tế chủ trì, phối hợp với Phòng Nội vụ rà soát các");
      lines.add("chợ trên địa bàn huyện theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của");
      lines.add("Chính phủ, tổng hợp những khó khăn, vướng mắc và đề xuất hướng xử lý, báo");
      lines.add("cáo kết quả về Ủy ban nhân dân huyện trước ngày 15/6/2023.");
    }
    return lines;
  }
}
