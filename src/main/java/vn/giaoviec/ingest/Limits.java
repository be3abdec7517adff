package vn.giaoviec.ingest;

/**
 * How much one document may ask of the machine.
 *
 * @param maxBytes size of the file
 * @param maxPages pages of a PDF
 * @param maxChars characters of text, also of what a compressed file unfolds to
 */
public record Limits(long maxBytes, int maxPages, int maxChars) {
  private static final Limits STANDARD = new Limits(200L << 20, 3_000, 20_000_000);

  public Limits {
    if (maxBytes < 1 || maxPages < 1 || maxChars < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /** 200 MB, 3,000 pages, 20 million characters: more than any notice, less than a machine. */
  public static Limits standard() {
    return STANDARD;
  }
}
