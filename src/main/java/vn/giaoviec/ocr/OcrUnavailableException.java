package vn.giaoviec.ocr;

/** Pictures cannot be read on this machine as it is set up; the reason says what is missing. */
public final class OcrUnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  OcrUnavailableException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  OcrUnavailableException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** What is missing. */
  public enum Reason {
    /** There is no file vie.traineddata in the folder. */
    MODEL_MISSING,
    /** The file is there, but is no model, or not a whole one. */
    MODEL_CORRUPT,
    /** Tesseract's native code for this kind of machine is not there or cannot be loaded. */
    NATIVES_MISSING
  }

  public Reason reason() {
    return reason;
  }
}
