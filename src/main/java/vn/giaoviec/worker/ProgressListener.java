package vn.giaoviec.worker;

/** Is told of each page of a scan that was recognised. */
@FunctionalInterface
public interface ProgressListener {
  /** For who does not care. */
  ProgressListener NONE = (done, pages) -> {};

  /** {@code done} of the {@code pages} that must be recognised are. */
  void page(int done, int pages);
}
