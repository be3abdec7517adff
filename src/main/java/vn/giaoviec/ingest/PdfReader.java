package vn.giaoviec.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import vn.giaoviec.ingest.PdfPage.Glyph;
import vn.giaoviec.ingest.PdfPage.Visibility;
import vn.giaoviec.model.Line.Role;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.Provenance.TextLayer;
import vn.giaoviec.model.SourceText.Flow;

/** Reads PDF files page by page; each page decides for itself whether its text is real. */
final class PdfReader {
  /** With a picture over most of the page, fewer letters than this are no text of the page. */
  private static final int FEW_LETTERS = 40;

  private static final double MOSTLY_IMAGE = 0.5;

  /** Shares above and below which the letters of a page cannot be trusted. */
  private static final double UNMAPPED = 0.1;

  private static final double IMPLAUSIBLE = 0.3;

  /** Enough of a page to judge its letters by. */
  private static final int SAMPLE = 1_000;

  /** Annotations with more text than a number, a day or a name are captions or notes. */
  private static final int LONG_CAPTION = 60;

  private static final int TAIL = 2048;

  private static final PdfFonts FONTS = new PdfFonts();

  private final Limits limits;
  private final Recognition recognition;
  private final PageListener listener;
  private final SortedMap<Integer, Scan> scans = new TreeMap<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<DraftLine> captions = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int recognised;
  private long chars;

  PdfReader(Limits limits, Recognition recognition, PageListener listener) {
    this.limits = limits;
    this.recognition = recognition;
    this.listener = listener;
  }

  /**
   * A page to be read from its picture.
   *
   * @param words that the file itself knows: those of annotations, and few others
   */
  private record Scan(PdfPictures.Plan plan, List<Word> words) {}

  /** Reads the bytes of a PDF. */
  Draft read(byte[] bytes) throws NoticeException {
    FontMappers.set(FONTS);
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      int pages = document.getNumberOfPages();
      if (pages > limits.maxPages()) {
        throw Refusal.tooManyPages(pages, limits.maxPages());
      }
      Set<Integer> unreadable = new PdfGlyphs(this::take).walk(document);
      unreadable.stream().sorted().forEach(p -> problems.add(Problem.onPage(p, "broken-file")));
      if (chars > limits.maxChars()) {
        throw Refusal.tooLarge(limits.maxChars());
      }
      readScans(document);
      return draft(document, bytes);
    } catch (InvalidPasswordException e) {
      throw Refusal.encrypted(e);
    } catch (IOException e) {
      throw Refusal.broken(e);
    }
  }

  private void readScans(PDDocument document) throws NoticeException {
    recognition.whyNot().ifPresent(why -> problems.add(Problem.of("ocr-unavailable", why)));
    if (scans.isEmpty()) {
      return;
    }
    Map<Integer, PdfPictures.Plan> plans = new HashMap<>();
    scans.forEach((page, scan) -> plans.put(page, scan.plan()));
    ScannedPages read =
        ScannedPages.of(
            List.copyOf(scans.keySet()),
            page -> Objects.requireNonNull(scans.get(page)).words(),
            new PdfPictures(document, plans),
            recognition,
            listener);
    sheets.addAll(read.sheets());
    sheets.sort(Comparator.comparingInt(Sheet::page));
    recognised += read.sheets().size();
    captions.addAll(read.aside());
    problems.addAll(read.problems());
    problems.sort(Comparator.comparingInt(p -> p.page().orElse(0)));
  }

  private Draft draft(PDDocument document, byte[] bytes) throws NoticeException {
    List<DraftLine> lines = new ArrayList<>(SheetLines.of(sheets));
    lines.addAll(captions);
    if (!endsAsItShould(bytes)) {
      if (lines.isEmpty() && problems.isEmpty()) {
        throw Refusal.broken(new IOException("no end of file mark"));
      }
      problems.add(Problem.of("broken-file"));
    }
    return new Draft(
        FileType.PDF.mediaType(),
        lines,
        Flow.LINES,
        Math.max(1, document.getNumberOfPages()),
        layer(),
        PdfSignatures.hint(document),
        problems);
  }

  private TextLayer layer() {
    if (recognised == 0) {
      return TextLayer.DIGITAL;
    }
    return recognised == sheets.size() ? TextLayer.OCR : TextLayer.MIXED;
  }

  private void take(PdfPage page) {
    List<Glyph> own = page.glyphs().stream().filter(g -> g.annotation() == 0).toList();
    boolean image = page.imageShare() >= MOSTLY_IMAGE;
    chars += page.glyphs().size();
    if (chars > limits.maxChars()) {
      return;
    }
    boolean hidden = isMostlyInvisible(own);
    List<Glyph> shown = own.stream().filter(PdfReader::isShown).toList();
    List<Glyph> real = image ? own : shown;
    Map<Integer, List<Glyph>> annotations =
        page.glyphs().stream()
            .filter(g -> g.annotation() > 0)
            .collect(Collectors.groupingBy(Glyph::annotation));
    List<Glyph> annotated = new ArrayList<>();
    annotations.values().forEach(a -> place(page.page(), a, annotated));
    List<Glyph> placed = new ArrayList<>(real);
    placed.addAll(annotated);
    Sheet sheet = PdfRows.sheet(page.page(), placed, page.rulings());
    if (image && letters(bodyText(PdfRows.sheet(page.page(), real, List.of()))) < FEW_LETTERS) {
      if (recognition.isReady()) {
        scan(page, shown, annotated);
        return;
      }
      problems.add(Problem.onPage(page.page(), "page-needs-ocr"));
      sheet.rows().forEach(r -> captions.add(caption(page.page(), r.joined())));
      return;
    }
    if (isBroken(page, text(sheet))) {
      if (recognition.isReady()) {
        problems.add(Problem.onPage(page.page(), "text-layer-replaced"));
        scan(page, shown, annotated);
        return;
      }
      problems.add(Problem.onPage(page.page(), "broken-font-map"));
    }
    if (!sheet.rows().isEmpty()) {
      recognised += hidden && image ? 1 : 0;
      sheets.add(sheet);
    }
  }

  /** Letters over a picture are taken as they are where they are few, else read with it. */
  private void scan(PdfPage page, List<Glyph> shown, List<Glyph> annotated) {
    boolean few = shown.stream().filter(g -> !g.isBlank()).count() < FEW_LETTERS;
    PdfPictures.Plan plan = PdfPictures.Plan.of(page, few);
    List<Glyph> known = new ArrayList<>(annotated);
    if (plan.way() == PdfPictures.Way.TAKEN) {
      known.addAll(shown);
    }
    List<Row> rows = PdfRows.sheet(page.page(), known, List.of()).rows();
    scans.put(page.page(), new Scan(plan, rows.stream().flatMap(r -> r.words().stream()).toList()));
  }

  /** Puts the text of an annotation where it stands; a signing caption goes to the furniture. */
  private void place(int page, List<Glyph> annotation, List<Glyph> placed) {
    Sheet own = PdfRows.sheet(page, annotation, List.of());
    List<String> lines = own.rows().stream().map(Row::joined).toList();
    boolean caption =
        lines.stream().anyMatch(SigningCaption::isLine)
            || lines.stream().mapToInt(String::length).sum() > LONG_CAPTION;
    if (caption) {
      lines.forEach(l -> captions.add(caption(page, l)));
    } else if (lines.stream().allMatch(l -> l.chars().allMatch(PdfReader::isDigitOrBlank))) {
      placed.addAll(closed(annotation));
    } else {
      placed.addAll(annotation);
    }
  }

  /** Digits that fill a blank are often set wide apart, with blanks between them: one word. */
  private static List<Glyph> closed(List<Glyph> annotation) {
    List<Glyph> digits = new ArrayList<>();
    for (Glyph glyph : annotation) {
      if (!glyph.isBlank()) {
        digits.add(glyph);
      }
    }
    if (digits.isEmpty()) {
      return digits;
    }
    digits.sort(Comparator.comparingDouble(Glyph::left));
    StringBuilder number = new StringBuilder();
    digits.forEach(d -> number.append(d.text()));
    Glyph first = digits.getFirst();
    return List.of(
        new Glyph(
            number.toString(),
            first.left(),
            digits.getLast().right(),
            first.baseline(),
            first.size(),
            first.font(),
            first.annotation(),
            Visibility.SHOWN));
  }

  private static DraftLine caption(int page, String text) {
    return new DraftLine(text, page, Role.FURNITURE, 0, 0, Optional.empty());
  }

  private static boolean isMostlyInvisible(List<Glyph> glyphs) {
    return glyphs.stream().filter(Predicate.not(PdfReader::isShown)).count() * 2 > glyphs.size();
  }

  private static boolean isShown(Glyph glyph) {
    return glyph.visibility() == Visibility.SHOWN;
  }

  private static boolean isDigitOrBlank(int c) {
    return Character.isDigit(c) || Character.isWhitespace(c);
  }

  private static String bodyText(Sheet sheet) {
    return text(Furniture.part(List.of(sheet)).getFirst().body());
  }

  private static String text(Sheet sheet) {
    return sheet.rows().stream().map(Row::joined).collect(Collectors.joining("\n"));
  }

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isLetter).count();
  }

  private static boolean isBroken(PdfPage page, String text) {
    int letters = letters(text);
    if (letters + page.unmapped() < FEW_LETTERS) {
      return false;
    }
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Syllables.Score score = Syllables.score(sample);
    return page.unmapped() > UNMAPPED * (letters + page.unmapped())
        || score.words() >= FEW_LETTERS && score.share() < IMPLAUSIBLE;
  }

  private static boolean endsAsItShould(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }
}
