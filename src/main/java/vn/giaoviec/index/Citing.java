package vn.giaoviec.index;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.filing.FiledNotice;

/**
 * Where a document is cited.
 *
 * @param tasks that cite it, the newest notice first
 * @param notices that cite it anywhere, or are it, the newest first
 * @param remarks what else might have been meant where nothing was found
 */
public record Citing(List<Hit> tasks, List<CitingNotice> notices, List<Remark> remarks) {
  public Citing {
    tasks = List.copyOf(tasks);
    notices = List.copyOf(notices);
    remarks = List.copyOf(remarks);
  }

  /**
   * A notice that cites it.
   *
   * @param documents which of its documents were meant: several where little was told
   * @param citations each mention of those
   * @param relations those that begin or end at one of them
   */
  public record CitingNotice(
      long arrival,
      String notice,
      Optional<String> number,
      Optional<String> issuedOn,
      Optional<String> issuer,
      Optional<String> subject,
      List<FiledNotice.Document> documents,
      List<FiledNotice.Citation> citations,
      List<FiledNotice.Relation> relations) {
    public CitingNotice {
      documents = List.copyOf(documents);
      citations = List.copyOf(citations);
      relations = List.copyOf(relations);
    }
  }
}
