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

  /** The mentions inside {@code span}, in text order. */
  List<Mention.Citation> mentionsIn(Span span) {
    int from = firstEndingBehind(span.start());
    int to = from;
    while (to < mentions.size() && mentions.get(to).span().start() < span.end()) {
      to++;
    }
    return mentions.subList(from, to).stream().filter(m -> span.contains(m.span())).toList();
  }

  private int firstEndingBehind(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The masks that touch {@code span}, in text order. */
  List<Span> masksIn(Span span) {
    int from = Span.firstEndingBehind(span.start(), masks, mask -> mask);
    int to = from;
    while (to < masks.size() && masks.get(to).start() < span.end()) {
      to++;
    }
    return masks.subList(from, to).stream().filter(span::overlaps).toList();
  }
}
