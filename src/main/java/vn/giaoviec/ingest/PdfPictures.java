package vn.giaoviec.ingest;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import vn.giaoviec.ingest.PdfPage.Image;

/**
 * The pages of a PDF as pictures.
 *
 * <p>What a scanner put in is taken out as it is, pixel by pixel: drawing it anew costs time and
 * blurs letters. Pages on which more is drawn than pictures are drawn by PDFBox, as finely as their
 * pictures are. Annotations are left out: their text is known better than any picture tells it.
 */
final class PdfPictures implements Pictures {
  private static final float POINTS = 72;
  private static final int USUAL_DPI = 300;

  /** Pictures smaller than this part of the page say nothing of how fine the page is. */
  private static final double LARGE = 0.1;

  private final PDDocument document;
  private final Map<Integer, Plan> plans;

  /**
   * @param document must stay open; used by one thread at a time
   * @param plans how each page is to be pictured
   */
  PdfPictures(PDDocument document, Map<Integer, Plan> plans) {
    this.document = document;
    this.plans = Map.copyOf(plans);
    // PDFBox would keep every decoded picture as long as memory lasts.
    document.setResourceCache(new WithoutPictures());
  }

  /**
   * How a page is pictured.
   *
   * @param images what the page shows, in the order of drawing
   * @param way whether the images alone are enough
   */
  record Plan(List<Image> images, Way way) {
    Plan {
      images = List.copyOf(images);
    }

    /** For a page whose letters are to be read from its pictures, or else from what it draws. */
    static Plan of(PdfPage page, boolean fewLetters) {
      boolean plain =
          fewLetters
              && !page.images().isEmpty()
              && page.images().stream().allMatch(PdfPictures::isPlain);
      return new Plan(page.images(), plain ? Way.TAKEN : Way.DRAWN);
    }
  }

  /** Where the pixels come from. */
  enum Way {
    TAKEN,
    DRAWN
  }

  @Override
  public synchronized Picture of(int number) throws IOException {
    Plan plan = plans.getOrDefault(number, new Plan(List.of(), Way.DRAWN));
    PDPage page = document.getPage(number - 1);
    PDRectangle box = page.getCropBox();
    int dpi = dpi(plan.images(), box);
    try {
      return plan.way() == Way.TAKEN ? taken(page, plan.images(), dpi) : drawn(number, dpi);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      throw new IOException(e);
    }
  }

  /** As fine as the finest large picture, within what memory bears. */
  private static int dpi(List<Image> images, PDRectangle box) {
    double area = box.getWidth() * box.getHeight();
    double finest =
        images.stream()
            .filter(i -> i.area() > LARGE * area)
            .mapToDouble(PdfPictures::dpi)
            .max()
            .orElse(USUAL_DPI);
    double bearable = POINTS * Math.sqrt(PictureSize.MOST_READ / Math.max(1, area));
    double wanted = finest > 400 ? USUAL_DPI : Math.max(POINTS, finest);
    return (int) Math.max(1, Math.round(Math.min(wanted, bearable)));
  }

  private static double dpi(Image image) {
    double length = Math.hypot(image.place().getScaleX(), image.place().getShearY());
    return length < 1 ? 0 : image.stream().getInt(COSName.WIDTH, COSName.W, 0) * POINTS / length;
  }

  /** No stencil, and not turned but by right angles. */
  private static boolean isPlain(Image image) {
    AffineTransform place = image.place();
    double along = Math.abs(place.getScaleX()) + Math.abs(place.getScaleY());
    double across = Math.abs(place.getShearX()) + Math.abs(place.getShearY());
    return !image.inline()
        && !image.stream().getBoolean(COSName.IMAGE_MASK, COSName.IM, false)
        && Math.min(along, across) < 0.02 * Math.max(along, across);
  }

  private Picture taken(PDPage page, List<Image> images, int dpi) throws IOException {
    PDRectangle box = page.getCropBox();
    float scale = dpi / POINTS;
    BufferedImage sheet =
        PictureSize.blank(
            Math.max(1, Math.round(box.getWidth() * scale)),
            Math.max(1, Math.round(box.getHeight() * scale)));
    AffineTransform toSheet =
        new AffineTransform(
            scale, 0, 0, -scale, -box.getLowerLeftX() * scale, box.getUpperRightY() * scale);
    Picture.Condition condition = Picture.Condition.WHOLE;
    int read = 0;
    for (Image image : images) {
      try {
        paint(image, toSheet, sheet);
        read++;
        condition = PdfImageCheck.isCut(image.stream()) ? Picture.Condition.DAMAGED : condition;
      } catch (IOException | RuntimeException e) {
        condition = Picture.Condition.DAMAGED;
      }
    }
    if (read == 0) {
      throw new IOException("no picture of the page can be decoded");
    }
    return new Picture(PictureSize.turned(sheet, page.getRotation() / 90), dpi, condition);
  }

  private static void paint(Image image, AffineTransform toSheet, BufferedImage sheet)
      throws IOException {
    PDImageXObject object = new PDImageXObject(new PDStream(image.stream()), image.resources());
    if (PictureSize.isTooLarge(object.getWidth(), object.getHeight())) {
      throw new IOException("picture of " + object.getWidth() + " x " + object.getHeight());
    }
    BufferedImage pixels = PdfPixels.of(object);
    AffineTransform place = new AffineTransform(toSheet);
    place.concatenate(image.place());
    place.concatenate(
        new AffineTransform(1.0 / pixels.getWidth(), 0, 0, -1.0 / pixels.getHeight(), 0, 1));
    PictureSize.paint(pixels, place, sheet);
  }

  private Picture drawn(int number, int dpi) throws IOException {
    Renderer renderer = new Renderer(document);
    BufferedImage sheet = renderer.renderImageWithDPI(number - 1, dpi, ImageType.RGB);
    return new Picture(
        sheet, dpi, renderer.failed ? Picture.Condition.DAMAGED : Picture.Condition.WHOLE);
  }

  /** PDFBox logs pictures that it cannot decode and leaves them out: here it is noticed. */
  private static final class Renderer extends PDFRenderer {
    private boolean failed;

    Renderer(PDDocument document) {
      super(document);
      setSubsamplingAllowed(true);
      setAnnotationsFilter(annotation -> false);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new PageDrawer(parameters) {
        @Override
        protected void operatorException(
            Operator operator, List<COSBase> operands, IOException exception) throws IOException {
          failed = true;
          super.operatorException(operator, operands, exception);
        }
      };
    }
  }

  /** Keeps fonts and colours, but no pictures. */
  private static final class WithoutPictures extends DefaultResourceCache {
    @Override
    public void put(COSObject indirect, PDXObject object) {
      if (!(object instanceof PDImageXObject)) {
        super.put(indirect, object);
      }
    }
  }
}
