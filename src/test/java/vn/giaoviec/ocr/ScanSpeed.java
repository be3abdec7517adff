package vn.giaoviec.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import vn.giaoviec.ingest.DocumentReader;
import vn.giaoviec.ingest.Limits;
import vn.giaoviec.ingest.Recognition;
import vn.giaoviec.ocr.ScanPages.Scan;

/**
 * How many pages a minute are read from scans, by this program and by others, in turn on the same
 * files, from file to text, with two pages at a time. {@code OMP_THREAD_LIMIT=1} in the environment
 * keeps the threads of the others' Tesseract from standing in each other's way: it makes them
 * faster.
 *
 * <p>Arguments: a folder of scanned PDF files, and how many rounds; the first round warms up and is
 * not counted. Tesseract in this process without any preparation of the page is always measured;
 * Tika with its own parsers where they and {@code tesseract} are there, {@code ocrmypdf} where it
 * is.
 */
public final class ScanSpeed {
  private static final Path TESSDATA = Path.of("models/tessdata");
  private static final int WORKERS = 2;

  private final List<Path> files;
  private final int pages;

  private ScanSpeed(List<Path> files) throws IOException {
    this.files = files;
    int count = 0;
    for (Path file : files) {
      count += ScanPages.of(file).size();
    }
    this.pages = count;
  }

  public static void main(String[] arguments) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      files = all.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new ScanSpeed(files).measure(Integer.parseInt(arguments[1]), out);
  }

  private void measure(int rounds, PrintStream out) throws Exception {
    Map<String, Callable<?>> ways = new LinkedHashMap<>();
    ways.put("giaoviec", this::giaoviec);
    ways.put("plain Tesseract in process", this::plain);
    if (isThere("tesseract", "--version")) {
      ways.put("Tika", () -> tika(1));
      ways.put("Tika, two files at a time", () -> tika(2));
    }
    if (isThere("ocrmypdf", "--version")) {
      ways.put("ocrmypdf --jobs 2", this::ocrmypdf);
    }
    Map<String, Double> best = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (Map.Entry<String, Callable<?>> way : ways.entrySet()) {
        long start = System.nanoTime();
        way.getValue().call();
        double perMinute = pages * 60e9 / (System.nanoTime() - start);
        if (round > 0) {
          best.merge(way.getKey(), perMinute, Math::max);
        }
        out.printf("round %d  %-28s %6.1f pages a minute%n", round, way.getKey(), perMinute);
      }
    }
    double own = best.getOrDefault("giaoviec", 0.0);
    best.forEach(
        (way, speed) ->
            out.printf(
                "best     %-28s %6.1f  giaoviec is %.2f times as fast%n", way, speed, own / speed));
  }

  private Object giaoviec() throws Exception {
    try (Recognition recognition = Recognition.with(TESSDATA, WORKERS)) {
      DocumentReader reader = new DocumentReader(Limits.standard(), recognition);
      return inParallel(WORKERS, files, file -> reader.read(file).text());
    }
  }

  private Object plain() throws Exception {
    try (Recognizer recognizer = Recognizer.open(TESSDATA, WORKERS, Preparation.NONE)) {
      List<Scan> scans = new ArrayList<>();
      for (Path file : files) {
        scans.addAll(ScanPages.of(file));
      }
      return inParallel(WORKERS, scans, scan -> recognizer.read(scan.picture(), scan.dpi()));
    }
  }

  /** Tika reads the pages of a file one after another. */
  private Object tika(int atATime) throws Exception {
    try (InputStream config = ScanSpeed.class.getResourceAsStream("tika-config.xml")) {
      AutoDetectParser parser = new AutoDetectParser(new TikaConfig(config));
      return inParallel(
          atATime,
          files,
          file -> {
            ContentHandler text = new BodyContentHandler(-1);
            try (InputStream in = Files.newInputStream(file)) {
              parser.parse(in, text, new Metadata(), new ParseContext());
            }
            if (text.toString().isBlank()) {
              throw new IOException("Tika read nothing; its parsers come with -Pbench");
            }
            return text;
          });
    }
  }

  private Object ocrmypdf() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("ocrmypdf");
    Path pdf = folder.resolve("out.pdf");
    Path text = folder.resolve("out.txt");
    for (Path file : files) {
      int exit =
          run(
              "ocrmypdf",
              "--quiet",
              "--jobs",
              "2",
              "-l",
              "vie",
              "--output-type",
              "pdf",
              "--optimize",
              "0",
              "--sidecar",
              text.toString(),
              file.toString(),
              pdf.toString());
      if (exit != 0) {
        throw new IOException("ocrmypdf ended with " + exit);
      }
    }
    Files.deleteIfExists(pdf);
    Files.deleteIfExists(text);
    Files.delete(folder);
    return files;
  }

  private interface Work<T> {
    Object on(T item) throws Exception;
  }

  private static <T> List<Object> inParallel(int atATime, List<T> items, Work<T> work)
      throws InterruptedException, ExecutionException {
    try (ExecutorService workers = Executors.newFixedThreadPool(atATime)) {
      List<Future<Object>> open = new ArrayList<>();
      items.forEach(item -> open.add(workers.submit(() -> work.on(item))));
      List<Object> done = new ArrayList<>();
      for (Future<Object> each : open) {
        done.add(each.get());
      }
      return done;
    }
  }

  private static boolean isThere(String... command) throws InterruptedException {
    try {
      return run(command) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(command);
    process.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return process.start().waitFor();
  }
}
