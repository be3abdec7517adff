package vn.giaoviec.ingest;

import java.io.IOException;

/** The pages of a file as pictures, decoded when they are asked for and not kept. */
@FunctionalInterface
interface Pictures {
  /**
   * Decodes one page; called from several threads.
   *
   * @param page from 1
   * @throws IOException where nothing of it can be decoded
   */
  Picture of(int page) throws IOException;
}
