package vn.giaoviec.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Provenance.TextLayer;
import vn.giaoviec.model.SourceText.Flow;

/** Reads picture files: photos, scans, faxes. */
final class PictureReader {
  private final Limits limits;
  private final Recognition recognition;
  private final PageListener listener;

  PictureReader(Limits limits, Recognition recognition, PageListener listener) {
    this.limits = limits;
    this.recognition = recognition;
    this.listener = listener;
  }

  /** Reads the bytes of a picture file of this type. */
  Draft read(byte[] bytes, FileType type) throws NoticeException {
    if (!recognition.isReady()) {
      throw Refusal.needsOcr(recognition.whyNot());
    }
    PictureFile file = new PictureFile(bytes, type);
    int pages = pages(file);
    if (pages > limits.maxPages()) {
      throw Refusal.tooManyPages(pages, limits.maxPages());
    }
    List<Integer> all = IntStream.rangeClosed(1, pages).boxed().toList();
    ScannedPages scanned = ScannedPages.of(all, page -> List.of(), file, recognition, listener);
    List<DraftLine> lines = new ArrayList<>(SheetLines.of(scanned.sheets()));
    lines.addAll(scanned.aside());
    return new Draft(
        type.mediaType(),
        lines,
        Flow.LINES,
        pages,
        TextLayer.OCR,
        Optional.empty(),
        scanned.problems());
  }

  private static int pages(PictureFile file) throws NoticeException {
    try {
      return Math.max(1, file.pages());
    } catch (IOException e) {
      throw Refusal.broken(e);
    }
  }
}
