package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.Marker;
import vn.giaoviec.model.Marker.Kind;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/**
 * Nests paragraphs under their labels.
 *
 * <p>A label belongs to the open list that expects it; else to the list of its kind; else it opens
 * a list below what is wider than itself. A first label right after a colon opens a list below,
 * whatever its kind. A paragraph without a label belongs to the open heading, but bullets hold one
 * paragraph each, and a closing formula stands outside all numbering.
 */
final class OutlineBuilder {
  /** A label that introduces more than this is a sentence, even where its end mark is missing. */
  private static final int LONGEST_HEADING = 240;

  /** What the items of an invitation tell: an order behind them is none of them. */
  private static final Cue MEETING =
      Cue.of("(?:thoi gian|dia diem|thanh phan|chu tri|hinh thuc|noi dung(?: hop)?)\\b");

  private final FoldedText text;
  private final Markers markers;
  private final ClosingCues closings;

  OutlineBuilder(FoldedText text, ClosingCues closings) {
    this.text = text;
    this.markers = new Markers(text);
    this.closings = closings;
  }

  /** A node while the tree grows. */
  private static final class Node {
    final Region region;
    final Span span;
    final Span content;
    final Markers.@Nullable Found found;
    final String label;
    final List<Node> children = new ArrayList<>();

    Node(Region region, Span span, Span content, Markers.@Nullable Found found, String label) {
      this.region = region;
      this.span = span;
      this.content = content;
      this.found = found;
      this.label = label;
    }

    int rank() {
      return found == null ? Integer.MAX_VALUE : OutlineBuilder.rank(found.kind(), label);
    }

    boolean isBullet() {
      return found != null && found.kind().compareTo(Kind.STAR) >= 0;
    }
  }

  private final List<Node> roots = new ArrayList<>();
  private final List<Node> open = new ArrayList<>();

  /** The blocks of the whole text; blocks that are not body stand at the top. */
  List<Block> build(List<Paragraph> paragraphs) {
    boolean[] labelFollows = labelFollows(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.region() != Region.BODY) {
        addOutside(paragraph);
      } else if (paragraph.isRow()) {
        attachBelow(row(paragraph), container());
      } else {
        addBody(paragraph.span(), labelFollows[i]);
      }
    }
    return blocks(roots);
  }

  private boolean[] labelFollows(List<Paragraph> paragraphs) {
    boolean[] follows = new boolean[paragraphs.size()];
    boolean seen = false;
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      follows[i] = seen;
      Paragraph paragraph = paragraphs.get(i);
      if (startsAnew(paragraph.region())) {
        seen = false;
      } else if (paragraph.region() == Region.BODY && !paragraph.isRow()) {
        Markers.Found found = markers.at(paragraph.span());
        seen |= found != null && !found.damaged();
      }
    }
    return follows;
  }

  private static boolean startsAnew(Region region) {
    return region == Region.TITLE || region == Region.ANNEX;
  }

  private void addOutside(Paragraph paragraph) {
    if (startsAnew(paragraph.region())) {
      open.clear();
    }
    roots.add(new Node(paragraph.region(), paragraph.span(), paragraph.span(), null, ""));
  }

  /** A row holds its cells as children, so that a table reads the same however it was printed. */
  private static Node row(Paragraph paragraph) {
    Node row = new Node(Region.ROW, paragraph.span(), paragraph.span(), null, "");
    for (Span cell : paragraph.cells()) {
      row.children.add(new Node(Region.ROW, cell, cell, null, ""));
    }
    return row;
  }

  private void addBody(Span span, boolean labelFollows) {
    Markers.Found found = markers.at(span);
    String label = found == null ? "" : readable(found);
    if (found == null || label.isEmpty()) {
      attachBelow(new Node(Region.BODY, span, span, null, ""), holderOf(span, labelFollows));
      return;
    }
    Span content =
        new Span(Math.min(found.span().end(), span.end()), span.end()).strip(text.text());
    Node node = new Node(Region.BODY, span, content, found, label);
    place(node);
    open.add(node);
  }

  /** What follows must not go under an item above it: order in the tree is order in the text. */
  private void attachBelow(Node node, @Nullable Node holder) {
    attach(node, holder);
    while (!open.isEmpty() && !open.getLast().equals(holder)) {
      open.removeLast();
    }
  }

  /** The label as printed, or what the sequence says a damaged one must have been. */
  private String readable(Markers.Found found) {
    if (!found.damaged()) {
      return found.label();
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      Node node = open.get(i);
      if (node.found != null && node.found.kind() == found.kind()) {
        return Sequence.next(node.label);
      }
    }
    return "";
  }

  private void place(Node node) {
    int depth = depthFor(node);
    while (open.size() > depth) {
      open.removeLast();
    }
    attach(node, open.isEmpty() ? null : open.getLast());
  }

  /** How many open nodes stay open above the new one. */
  private int depthFor(Node node) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Node candidate = open.get(i);
      if (candidate.rank() == node.rank() && Sequence.follows(candidate.label, node.label)) {
        return i;
      }
    }
    if (!open.isEmpty()
        && endsWithColon(open.getLast())
        && Sequence.isFirst(node.label)
        && !isOpen(node.rank())) {
      return open.size();
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).rank() == node.rank()) {
        return i;
      }
    }
    int depth = open.size();
    while (depth > 0 && open.get(depth - 1).rank() > node.rank()) {
      depth--;
    }
    return depth;
  }

  private boolean isOpen(int rank) {
    return open.stream().anyMatch(n -> n.rank() == rank);
  }

  /** The place of a numbering system; a decimal label ranks by its depth. */
  private static int rank(Kind kind, String label) {
    int depth = kind == Kind.DECIMAL ? (int) label.chars().filter(c -> c == '.').count() : 0;
    return kind.ordinal() * 10 + depth;
  }

  private @Nullable Node holderOf(Span span, boolean labelFollows) {
    Node node = container();
    if (node == null || labelFollows) {
      return node;
    }
    boolean closing =
        closings.startAt(text, span)
            || (!node.children.isEmpty() || MEETING.opens(text, node.content))
                && closings.orderAt(text, span);
    return introduces(node) && !closing ? node : null;
  }

  /** The open node that unlabelled text belongs to: bullets hold one paragraph each. */
  private @Nullable Node container() {
    for (int i = open.size() - 1; i >= 0; i--) {
      Node node = open.get(i);
      if (!node.isBullet() || endsWithColon(node)) {
        return node;
      }
    }
    return null;
  }

  private boolean introduces(Node node) {
    return endsWithColon(node)
        || node.content.length() < LONGEST_HEADING && ".;!?".indexOf(lastSign(node)) < 0;
  }

  private boolean endsWithColon(Node node) {
    return lastSign(node) == ':';
  }

  private char lastSign(Node node) {
    return node.content.isEmpty() ? ':' : text.text().charAt(node.content.end() - 1);
  }

  private void attach(Node node, @Nullable Node parent) {
    (parent == null ? roots : parent.children).add(node);
  }

  private static List<Block> blocks(List<Node> nodes) {
    if (nodes.isEmpty()) {
      return List.of();
    }
    Map<Integer, Integer> counts = new HashMap<>();
    List<Block> blocks = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      Optional<Marker> marker = Optional.empty();
      if (node.found != null) {
        int ordinal = counts.merge(node.rank(), 1, Integer::sum);
        marker = Optional.of(new Marker(node.found.kind(), node.label, ordinal, node.found.span()));
      }
      blocks.add(new Block(node.region, marker, node.span, node.content, blocks(node.children)));
    }
    return blocks;
  }
}
