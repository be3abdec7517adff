package vn.giaoviec.ocr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.StringVector;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;
import vn.giaoviec.ocr.OcrUnavailableException.Reason;

/** One Tesseract, for one thread at a time; some 18 MB outside Java's heap. */
final class Engine implements AutoCloseable {
  /** How Tesseract is to take the page apart. */
  enum Layout {
    /** Columns, blocks and lines are found. */
    PAGE(tesseract.PSM_AUTO),
    /** One block of lines. */
    BLOCK(tesseract.PSM_SINGLE_BLOCK);

    private final int mode;

    Layout(int mode) {
      this.mode = mode;
    }
  }

  /** What Tesseract itself assumes of a picture that does not say; it warns otherwise. */
  private static final int LEAST_DPI = 70;

  private static final int USUAL_DPI = 200;

  /** Tesseract cannot read smaller pictures, and there is nothing on them. */
  private static final int LEAST_SIDE = 10;

  private final TessBaseAPI api;

  private Engine(TessBaseAPI api) {
    this.api = api;
  }

  /** An engine for {@code model}; natives must have been loaded. */
  static Engine of(byte[] model) throws OcrUnavailableException {
    TessBaseAPI api = new TessBaseAPI();
    // Remarks of native code do not belong on the user's stderr.
    leptonica.setMsgSeverity(leptonica.L_SEVERITY_NONE);
    try (BytePointer data = new BytePointer(model);
        BytePointer language = new BytePointer(Model.LANGUAGE)) {
      int failed =
          api.Init(
              data,
              model.length,
              language,
              tesseract.OEM_LSTM_ONLY,
              (BytePointer) null,
              0,
              (StringVector) null,
              (StringVector) null,
              false,
              null);
      if (failed != 0) {
        api.close();
        throw new OcrUnavailableException(
            Reason.MODEL_CORRUPT, "Tesseract does not take the model " + Model.LANGUAGE);
      }
    }
    api.SetVariable("debug_file", nullDevice());
    return new Engine(api);
  }

  private static String nullDevice() {
    return System.getProperty("os.name", "").startsWith("Windows") ? "nul" : "/dev/null";
  }

  /** The words on {@code image} with their places on it. */
  List<RecognizedWord> read(GrayImage image, int dpi, Layout layout) {
    if (Math.min(image.width(), image.height()) < LEAST_SIDE) {
      return List.of();
    }
    api.SetPageSegMode(layout.mode);
    api.SetImage(image.pixels(), image.width(), image.height(), 1, image.width());
    api.SetSourceResolution(dpi < LEAST_DPI ? USUAL_DPI : dpi);
    try {
      if (api.Recognize(null) != 0) {
        return List.of();
      }
      try (ResultIterator results = api.GetIterator()) {
        return results == null || results.isNull() ? List.of() : words(results);
      }
    } finally {
      api.Clear();
    }
  }

  private static List<RecognizedWord> words(ResultIterator results) {
    List<RecognizedWord> words = new ArrayList<>();
    int block = -1;
    int paragraph = -1;
    int line = -1;
    do {
      block += results.IsAtBeginningOf(tesseract.RIL_BLOCK) ? 1 : 0;
      paragraph += results.IsAtBeginningOf(tesseract.RIL_PARA) ? 1 : 0;
      line += results.IsAtBeginningOf(tesseract.RIL_TEXTLINE) ? 1 : 0;
      String text = text(results);
      if (!text.isBlank()) {
        words.add(
            word(text, results, Math.max(0, block), Math.max(0, paragraph), Math.max(0, line)));
      }
    } while (results.Next(tesseract.RIL_WORD));
    return words;
  }

  private static String text(ResultIterator results) {
    BytePointer text = results.GetUTF8Text(tesseract.RIL_WORD);
    if (text == null || text.isNull()) {
      return "";
    }
    try {
      return text.getString(StandardCharsets.UTF_8).strip();
    } finally {
      Pointer.free(text);
    }
  }

  private static RecognizedWord word(
      String text, ResultIterator results, int block, int paragraph, int line) {
    int[] left = new int[1];
    int[] top = new int[1];
    int[] right = new int[1];
    int[] bottom = new int[1];
    results.BoundingBox(tesseract.RIL_WORD, left, top, right, bottom);
    int[] x1 = new int[1];
    int[] y1 = new int[1];
    int[] x2 = new int[1];
    int[] y2 = new int[1];
    boolean known = results.Baseline(tesseract.RIL_WORD, x1, y1, x2, y2);
    int baseline = known ? (y1[0] + y2[0]) / 2 : bottom[0];
    float confidence = Math.clamp(results.Confidence(tesseract.RIL_WORD) / 100, 0f, 1f);
    return new RecognizedWord(
        text, left[0], top[0], right[0], bottom[0], baseline, confidence, block, paragraph, line);
  }

  @Override
  public void close() {
    api.End();
    api.close();
  }
}
