package vn.giaoviec.ingest;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.giaoviec.ingest.PdfPage.Glyph;
import vn.giaoviec.ingest.PdfPage.Image;
import vn.giaoviec.ingest.PdfPage.Visibility;

/**
 * Walks through the pages of a PDF and hands out what each one draws, one page at a time.
 *
 * <p>Of PDFBox's text stripper only the walk is used. Annotations are drawn behind the page where a
 * viewer draws them too, because in signed documents the number and the day often stand only in the
 * appearance of a signature field; so the file needs no flattening and is never altered.
 */
final class PdfGlyphs extends PDFTextStripper {
  /** More drawing steps on one page than any printed page has: an attack or an accident. */
  private static final int MAX_STEPS = 4_000_000;

  /** Annotations that print their text; notes and links do not. */
  private static final Set<String> PRINTED = Set.of("Widget", "FreeText", "Stamp");

  private final Consumer<PdfPage> sink;
  private final Set<Integer> unreadable = new HashSet<>();
  private List<Glyph> glyphs = new ArrayList<>();
  private Set<Long> places = new HashSet<>();
  private RulingPen pen = new RulingPen(0, 0);
  private List<Image> images = new ArrayList<>();
  private int unmapped;
  private int steps;
  private int annotation;
  private boolean mapped;

  PdfGlyphs(Consumer<PdfPage> sink) {
    this.sink = sink;
  }

  /** Walks through all pages; returns those that could not be drawn to their end. */
  Set<Integer> walk(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return unreadable;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    glyphs = new ArrayList<>();
    places = new HashSet<>();
    images = new ArrayList<>();
    unmapped = 0;
    steps = 0;
    annotation = 0;
    PDRectangle box = page.getCropBox();
    pen = new RulingPen(box.getLowerLeftX(), box.getUpperRightY());
    try {
      super.processPage(page);
      drawAnnotations(page);
    } catch (IOException | RuntimeException e) {
      // One bad page: what it drew until then counts, and the other pages are read.
      unreadable.add(getCurrentPageNo());
    }
    double area = Math.max(1, box.getWidth() * box.getHeight());
    sink.accept(
        new PdfPage(
            getCurrentPageNo(),
            glyphs,
            rulings(page),
            images,
            Math.min(1, images.stream().mapToDouble(Image::area).sum() / area),
            unmapped));
  }

  /** On a page that is turned, lines and letters would not meet. */
  private List<Ruling> rulings(PDPage page) {
    return page.getRotation() == 0 ? pen.drawn() : List.of();
  }

  private void drawAnnotations(PDPage page) throws IOException {
    for (PDAnnotation each : page.getAnnotations()) {
      if (PRINTED.contains(each.getSubtype()) && !each.isHidden() && !each.isNoView()) {
        annotation++;
        showAnnotation(each);
      }
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++steps > MAX_STEPS) {
      throw new IOException("page draws without end");
    }
    if (operator.getName().equals("Do")
        && !operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && getResources() != null
        && getResources().isImageXObject(name)) {
      if (annotation == 0
          && getResources().getCOSObject().getDictionaryObject(COSName.XOBJECT)
              instanceof COSDictionary objects
          && objects.getDictionaryObject(name) instanceof COSStream data) {
        addImage(data, false);
      }
      return;
    }
    if (operator.getName().equals("BI")) {
      addImage(new COSStream(), true);
      return;
    }
    if (annotation == 0) {
      pen.take(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
    }
    super.processOperator(operator, operands);
  }

  private void addImage(COSStream data, boolean inline) {
    AffineTransform place =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    images.add(new Image(data, getResources(), place, inline));
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    mapped = false;
    super.showGlyph(rendering, font, code, displacement);
    unmapped += mapped ? 0 : 1;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    mapped = true;
    String text = position.getUnicode();
    if (text == null || text.isEmpty() || position.getDir() != 0 || !isOnPage(position)) {
      return;
    }
    float left = position.getXDirAdj();
    float baseline = position.getYDirAdj();
    float size = Math.abs(position.getYScale());
    if (isMark(text) && !glyphs.isEmpty()) {
      glyphs.set(glyphs.size() - 1, glyphs.getLast().withMark(text));
      return;
    }
    unmapped += text.codePoints().anyMatch(PdfGlyphs::isNoLetter) ? 1 : 0;
    if (!text.isBlank() && !isNewPlace(text, left, baseline)) {
      return;
    }
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    glyphs.add(
        new Glyph(
            text,
            left,
            left + position.getWidthDirAdj(),
            baseline,
            size,
            fontName(position.getFont()),
            annotation,
            mode == RenderingMode.NEITHER ? Visibility.INVISIBLE : Visibility.SHOWN));
  }

  @Override
  protected void writePage() {
    // The stripper's own lines are not wanted.
  }

  private static boolean isOnPage(TextPosition position) {
    return position.getXDirAdj() > -1
        && position.getXDirAdj() < position.getPageWidth() + 1
        && position.getYDirAdj() > -1
        && position.getYDirAdj() < position.getPageHeight() + 1;
  }

  private static boolean isMark(String text) {
    return Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK;
  }

  private static boolean isNoLetter(int c) {
    return c == 0xfffd
        || c < ' ' && c != '\t' && c != '\n' && c != '\r'
        || c > 0xe000 && c < 0xf000;
  }

  /** Bold type and shadows are sometimes made by drawing a letter again a point away. */
  private boolean isNewPlace(String text, float left, float baseline) {
    long x = Math.round(left);
    long y = Math.round(baseline);
    boolean fresh = true;
    for (long dx = -1; dx <= 1; dx++) {
      for (long dy = -1; dy <= 1; dy++) {
        fresh &= !places.contains(place(text, x + dx, y + dy));
      }
    }
    places.add(place(text, x, y));
    return fresh;
  }

  private static long place(String text, long x, long y) {
    return (text.hashCode() * 65_537L + x) * 65_537L + y;
  }

  private static String fontName(PDFont font) {
    String name = font.getName();
    return name == null ? "" : name;
  }
}
