package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.model.Mention;
import vn.giaoviec.text.Span;

/**
 * What {@link CitationFinder} found.
 *
 * @param mentions in text order
 * @param masks what belongs to cited documents, their dates and titles with them, in text order:
 *     times in there are no deadlines
 * @param remarks what a clerk should look at
 */
record Citations(List<Mention.Citation> mentions, List<Span> masks, List<Remark> remarks) {
  Citations {
    mentions = List.copyOf(mentions);
    masks = List.copyOf(masks);
    remarks = List.copyOf(remarks);
  }
}
