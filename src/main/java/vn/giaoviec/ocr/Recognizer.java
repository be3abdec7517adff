package vn.giaoviec.ocr;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import vn.giaoviec.ocr.Engine.Layout;
import vn.giaoviec.ocr.RecognizedPage.Step;

/**
 * Reads the words on pictures of pages.
 *
 * <p>Many threads may read at the same time; each borrows one of a few native engines and waits
 * while all are in use. Preparing the picture needs no engine and waits for none.
 */
public final class Recognizer implements AutoCloseable {
  /** Rows of letters fall this far before their places, or they themselves, are levelled. */
  private static final double LEAST_SKEW = 0.1;

  /** From this skew on the picture is rotated, which costs more than levelling places. */
  private static final double ROTATED_SKEW = 0.5;

  /** Lines this much sharper along the page than across show that it lies on its side. */
  private static final double SIDEWAYS = 1.3;

  /** A page read with less may stand on its head. */
  private static final double DOUBTFUL = 0.6;

  /** How much surer another way up must be read. */
  private static final double SURER = 0.1;

  /** Below this resolution letters are read better at twice their size. */
  private static final int LOW_DPI = 150;

  /** A page of unknown resolution is taken for low below this height: that of A4 at 150 dpi. */
  private static final int LOW_HEIGHT = 1754;

  /** Height of the strip that is read to tell which way is up, in parts of the page's. */
  private static final double STRIP = 0.2;

  private final byte[] model;
  private final Semaphore free;
  private final Deque<Engine> idle = new ArrayDeque<>();
  private final Preparation preparation;
  private boolean closed;

  private Recognizer(byte[] model, int engines, Preparation preparation, Engine first) {
    this.model = model;
    this.free = new Semaphore(engines);
    this.preparation = preparation;
    idle.push(first);
  }

  /**
   * A recognizer with the Vietnamese model.
   *
   * @param tessdata the folder of {@code vie.traineddata}
   * @param engines how many pages are read at the same time at most; at least 1, about 100 MB each
   *     while reading
   * @throws OcrUnavailableException if the model is missing or corrupt, or if there is no native
   *     code for this machine
   */
  public static Recognizer open(Path tessdata, int engines) throws OcrUnavailableException {
    return open(tessdata, engines, Preparation.STANDARD);
  }

  static Recognizer open(Path tessdata, int engines, Preparation preparation)
      throws OcrUnavailableException {
    if (engines < 1) {
      throw new IllegalArgumentException("engines: " + engines);
    }
    byte[] model = Model.read(tessdata);
    Natives.load();
    return new Recognizer(model, engines, preparation, Engine.of(model));
  }

  /**
   * The words of a page. Any picture will do: one without room for a letter has no words, and a
   * huge one is averaged down first.
   *
   * @param dpi pixels an inch of the picture, 0 if unknown
   */
  public RecognizedPage read(BufferedImage picture, int dpi) {
    PreparedPage page = PreparedPage.of(picture, dpi, preparation);
    GrayImage image = page.image();
    int dots = dpi / page.reduced();
    if (page.ink().blank(image)) {
      return new RecognizedPage(
          image.width(), image.height(), dots, 0, 0, page.reduced(), true, page.steps(), List.of());
    }
    Engine engine = borrow();
    try {
      boolean onSide = page.sideways().sharpness() > SIDEWAYS * page.slant().sharpness();
      if (!preparation.turn().holds(onSide)) {
        RecognizedPage upright = read(page, 0, dots, engine);
        boolean onHead =
            preparation.turn().holds(upright.confidence() < DOUBTFUL)
                && strip(page, 180, dots, engine) > strip(page, 0, dots, engine) + SURER;
        return onHead ? read(page, 180, dots, engine) : upright;
      }
      boolean clockwise = strip(page, 90, dots, engine) >= strip(page, 270, dots, engine);
      return read(page, clockwise ? 90 : 270, dots, engine);
    } finally {
      giveBack(engine);
    }
  }

  /**
   * Looks at a part of a page again, as one block of lines: finds what the page's layout hid, such
   * as a signature under a stamp. Prepares the whole picture again, so that no page has to be kept.
   *
   * @param picture the one that {@code page} was read from
   * @param region on the upright page; what lies outside does not count
   * @return what two looks saw, words with places on the upright page: one at the part as it is,
   *     one at its {@linkplain DarkInk dark ink} alone. None sees all that the other does.
   */
  public List<List<RecognizedWord>> reread(
      BufferedImage picture, RecognizedPage page, Region region) {
    GrayImage image =
        PreparedPage.of(picture, page.dpi() * page.reduced(), preparation.as(page.steps())).image();
    image = image.turned(page.turned());
    PageInk ink = PageInk.of(image);
    if (Math.abs(page.skewDegrees()) >= LEAST_SKEW) {
      image = Rotation.level(image, page.skewDegrees(), ink.paper());
    }
    GrayImage part = image.part(region);
    int left = Math.clamp(region.left(), 0, image.width());
    int top = Math.clamp(region.top(), 0, image.height());
    boolean low = isLow(image, page.dpi());
    Engine engine = borrow();
    try {
      return Stream.of(part, DarkInk.of(part))
          .map(seen -> look(engine, seen, page.dpi(), low, Layout.BLOCK))
          .map(words -> words.stream().map(word -> word.movedBy(left, top)).toList())
          .toList();
    } finally {
      giveBack(engine);
    }
  }

  private RecognizedPage read(PreparedPage page, int turned, int dpi, Engine engine) {
    Slant slant = turned % 180 == 0 ? page.slant() : page.sideways();
    double skew = Math.abs(slant.degrees()) < LEAST_SKEW ? 0 : slant.degrees();
    Set<Step> steps = EnumSet.noneOf(Step.class);
    steps.addAll(page.steps());
    GrayImage image = page.image().turned(turned);
    if (turned != 0) {
      steps.add(Step.TURNED);
    }
    boolean low = isLow(image, dpi);
    if (low) {
      steps.add(Step.ENLARGED);
    }
    List<RecognizedWord> words;
    if (preparation.level().holds(Math.abs(skew) >= ROTATED_SKEW)) {
      steps.add(Step.ROTATED);
      image = Rotation.level(image, skew, page.ink().paper());
      words = look(engine, image, dpi, low, Layout.PAGE);
    } else {
      Levelling levelling = new Levelling(image.width(), image.height(), skew);
      words = look(engine, image, dpi, low, Layout.PAGE).stream().map(levelling::of).toList();
    }
    return new RecognizedPage(
        image.width(), image.height(), dpi, turned, skew, page.reduced(), false, steps, words);
  }

  private boolean isLow(GrayImage page, int dpi) {
    boolean low = dpi > 0 ? dpi < LOW_DPI : Math.max(page.width(), page.height()) < LOW_HEIGHT;
    boolean fits = 4L * page.width() * page.height() <= Preparation.MOST_PIXELS;
    return fits && preparation.enlarge().holds(low);
  }

  private static List<RecognizedWord> look(
      Engine engine, GrayImage image, int dpi, boolean low, Layout layout) {
    return low
        ? engine.read(image.doubled(), 2 * dpi, layout).stream()
            .map(RecognizedWord::halved)
            .toList()
        : engine.read(image, dpi, layout);
  }

  /** How surely the strip with most ink is read when the page is turned. */
  private static double strip(PreparedPage page, int turned, int dpi, Engine engine) {
    GrayImage image = page.image().turned(turned);
    int high = Math.max(1, (int) (image.height() * STRIP));
    int top = page.ink().darkestStrip(image, high);
    GrayImage strip = image.part(new Region(0, top, image.width(), top + high));
    return RecognizedPage.confidence(engine.read(strip, dpi, Layout.BLOCK));
  }

  private Engine borrow() {
    free.acquireUninterruptibly();
    synchronized (idle) {
      if (closed) {
        free.release();
        throw new IllegalStateException("closed");
      }
      Engine engine = idle.poll();
      if (engine != null) {
        return engine;
      }
    }
    try {
      return Engine.of(model);
    } catch (OcrUnavailableException e) {
      free.release();
      throw new IllegalStateException("the first engine took this model", e);
    }
  }

  private void giveBack(Engine engine) {
    synchronized (idle) {
      if (closed) {
        engine.close();
      } else {
        idle.push(engine);
      }
    }
    free.release();
  }

  /** Gives the native memory back; what is being read is read to its end. */
  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(Engine::close);
      idle.clear();
    }
  }
}
