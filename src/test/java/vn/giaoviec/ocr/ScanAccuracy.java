package vn.giaoviec.ocr;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoviec.ocr.Preparation.When;
import vn.giaoviec.ocr.ScanPages.Scan;
import vn.giaoviec.ocr.TextDistance.Counts;

/**
 * Prints how well scans are read, by sets of preparation steps.
 *
 * <p>Arguments: a folder of scans {@code name.kind.pdf} with {@code truth/name.p1.txt}, ... beside
 * them; optionally a folder of scans without truth, and one of texts with the same names, of which
 * the symbols of documents that are cited count as truth; {@code --steps} tries every set of steps,
 * otherwise only the program's own is; {@code --show} prints what was read.
 */
public final class ScanAccuracy {
  private static final Path TESSDATA = Path.of("models/tessdata");

  /** A document's number and symbol: digits, a slash and capitals or a year. */
  private static final Pattern SYMBOL =
      Pattern.compile("\\d{1,5}/(?:\\d{4}/)?\\p{Lu}[\\p{Lu}Đ0-9&-]*(?:-\\p{Lu}+)*");

  private static final String STANDARD = "standard";

  private final PrintStream out;
  private final boolean show;

  private ScanAccuracy(PrintStream out, boolean show) {
    this.out = out;
    this.show = show;
  }

  public static void main(String[] arguments) throws IOException, OcrUnavailableException {
    List<Path> folders =
        Stream.of(arguments).filter(a -> !a.startsWith("--")).map(Path::of).toList();
    List<String> options = Stream.of(arguments).filter(a -> a.startsWith("--")).toList();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ScanAccuracy accuracy = new ScanAccuracy(out, options.contains("--show"));
    for (Map.Entry<String, Preparation> set : chosen(options).entrySet()) {
      try (Recognizer recognizer = Recognizer.open(TESSDATA, 1, set.getValue())) {
        accuracy.againstTruth(set.getKey(), recognizer, folders.get(0));
        if (folders.size() > 2) {
          accuracy.againstTexts(set.getKey(), recognizer, folders.get(1), folders.get(2));
        }
      }
    }
  }

  private static Map<String, Preparation> chosen(List<String> options) {
    Map<String, Preparation> sets = sets();
    if (!options.contains("--steps")) {
      sets.keySet().retainAll(Set.of(STANDARD));
    }
    return sets;
  }

  private static Map<String, Preparation> sets() {
    Preparation none = Preparation.NONE;
    Preparation standard = Preparation.STANDARD;
    Map<String, Preparation> sets = new LinkedHashMap<>();
    sets.put("none", none);
    sets.put("colour", none.withColour(When.WHERE_NEEDED));
    sets.put("specks", none.withSpecks(When.WHERE_NEEDED));
    sets.put("level", none.withLevel(When.WHERE_NEEDED));
    sets.put("colour, specks", none.withColour(When.WHERE_NEEDED).withSpecks(When.WHERE_NEEDED));
    sets.put("standard but no level", standard.withLevel(When.NEVER));
    sets.put("standard but all specks", standard.withSpecks(When.ALWAYS));
    sets.put(STANDARD, standard);
    return sets;
  }

  private void againstTruth(String set, Recognizer recognizer, Path folder) throws IOException {
    for (Path pdf : pdfs(folder)) {
      List<Scan> scans = ScanPages.of(pdf);
      long start = System.nanoTime();
      List<RecognizedPage> pages =
          scans.stream().map(scan -> recognizer.read(scan.picture(), scan.dpi())).toList();
      double seconds = (System.nanoTime() - start) / 1e9 / scans.size();
      Counts total = count(pdf, pages);
      pages.forEach(this::tell);
      out.printf(
          "%-27s %-40s CER %5.2f %%  WER %5.2f %%  numbers %2d of %3d wrong (%4.1f %%)  %.2f s%n",
          set,
          pdf.getFileName(),
          percent(total.wrongCharacters(), total.characters()),
          percent(total.wrongWords(), total.words()),
          total.wrongNumbers(),
          total.numbers(),
          percent(total.wrongNumbers(), total.numbers()),
          seconds);
    }
  }

  /** Counts what was read of {@code name.kind.pdf} against {@code truth/name.p1.txt}, ... */
  static Counts count(Path pdf, List<RecognizedPage> pages) throws IOException {
    String stem = pdf.getFileName().toString().replaceFirst("\\..*", "");
    Counts total = new Counts(0, 0, 0, 0, 0, 0);
    for (int i = 0; i < pages.size(); i++) {
      Path truth = pdf.resolveSibling("truth").resolve(stem + ".p" + (i + 1) + ".txt");
      total = total.plus(TextDistance.count(pieces(pages.get(i)), Files.readString(truth)));
    }
    return total;
  }

  private void againstTexts(String set, Recognizer recognizer, Path folder, Path texts)
      throws IOException {
    for (Path pdf : pdfs(folder)) {
      String stem = pdf.getFileName().toString().replaceFirst("\\.pdf$", "");
      Path text = texts.resolve(stem + ".txt");
      List<Scan> scans = ScanPages.of(pdf);
      if (scans.isEmpty() || !Files.exists(text)) {
        continue;
      }
      StringBuilder read = new StringBuilder();
      for (Scan scan : scans) {
        RecognizedPage page = recognizer.read(scan.picture(), scan.dpi());
        tell(page);
        pieces(page).forEach(piece -> read.append(piece).append(' '));
      }
      TreeSet<String> wanted = symbols(Files.readString(text));
      TreeSet<String> got = symbols(read.toString());
      int all = wanted.size();
      TreeSet<String> lost = new TreeSet<>(wanted);
      lost.removeAll(got);
      out.printf(
          "%-27s %-40s symbols %2d of %2d, read in all %2d%s%n",
          set, stem, all - lost.size(), all, got.size(), show ? " lost " + lost : "");
    }
  }

  private void tell(RecognizedPage page) {
    if (show) {
      out.printf(
          "  %d x %d, turned %d, skew %.2f, %s, %.3f%n",
          page.width(),
          page.height(),
          page.turned(),
          page.skewDegrees(),
          page.steps(),
          page.confidence());
      pieces(page).forEach(piece -> out.println("    " + piece));
    }
  }

  private static TreeSet<String> symbols(String text) {
    TreeSet<String> found = new TreeSet<>();
    Matcher symbol = SYMBOL.matcher(TextDistance.plain(text));
    while (symbol.find()) {
      found.add(symbol.group());
    }
    return found;
  }

  private static List<Path> pdfs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  /** The words of each line, parted where a gap is as wide as two usual words are high. */
  static List<String> pieces(RecognizedPage page) {
    int[] heights = page.words().stream().mapToInt(w -> w.bottom() - w.top()).sorted().toArray();
    int wide = heights.length == 0 ? 0 : 2 * heights[heights.length / 2];
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    RecognizedWord last = null;
    for (RecognizedWord word : page.words()) {
      if (last != null) {
        int gap = word.left() - last.right();
        boolean parts = word.line() != last.line() || gap > wide;
        if (parts) {
          pieces.add(piece.toString());
          piece.setLength(0);
        }
        piece.append(parts ? "" : " ");
      }
      piece.append(word.text());
      last = word;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  static double percent(int part, int whole) {
    return 100.0 * part / Math.max(1, whole);
  }
}
