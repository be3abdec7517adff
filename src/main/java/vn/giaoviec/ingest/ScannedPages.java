package vn.giaoviec.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.giaoviec.ingest.Picture.Condition;
import vn.giaoviec.ingest.Recognition.Seen;
import vn.giaoviec.model.Line.Role;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;

/**
 * The pages of a document that were read from their pictures.
 *
 * @param sheets in the order of the pages; blank pages have none
 * @param aside what may be dirt, as furniture
 * @param problems with pictures that could not be decoded, wholly or in parts
 */
record ScannedPages(List<Sheet> sheets, List<DraftLine> aside, List<Problem> problems) {
  ScannedPages {
    sheets = List.copyOf(sheets);
    aside = List.copyOf(aside);
    problems = List.copyOf(problems);
  }

  /**
   * Recognises {@code pages}.
   *
   * @param placed the words of a page that the file itself knows
   */
  static ScannedPages of(
      List<Integer> pages,
      IntFunction<List<Word>> placed,
      Pictures pictures,
      Recognition recognition,
      PageListener listener)
      throws NoticeException {
    List<Seen> seen;
    try {
      seen = recognition.read(pages, pictures, listener);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.interrupted(e);
    }
    List<Sheet> sheets = new ArrayList<>();
    List<DraftLine> aside = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Seen each : seen) {
      int page = each.page();
      if (each.condition() == Condition.DAMAGED) {
        problems.add(Problem.onPage(page, "page-image-unreadable"));
      }
      each.words()
          .map(words -> RecognizedRows.of(page, words, placed.apply(page)))
          .ifPresent(
              read -> {
                if (!read.sheet().rows().isEmpty()) {
                  sheets.add(read.sheet());
                }
                read.aside().forEach(row -> aside.add(aside(page, row)));
              });
    }
    return new ScannedPages(sheets, aside, problems);
  }

  private static DraftLine aside(int page, Row row) {
    return new DraftLine(
        row.joined(),
        page,
        Role.FURNITURE,
        0,
        0,
        row.words().stream().map(Word::box).findFirst(),
        row.words());
  }
}
