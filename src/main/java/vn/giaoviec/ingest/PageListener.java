package vn.giaoviec.ingest;

/** Is told of each page that was recognised, from several threads at once. */
@FunctionalInterface
public interface PageListener {
  /** For who does not care. */
  PageListener NONE = (done, pages) -> {};

  /**
   * One page more is done.
   *
   * @param done how many of the document
   * @param pages how many of the document are to be recognised
   */
  void recognised(int done, int pages);
}
