package vn.giaoviec.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.CitedDocument;
import vn.giaoviec.model.Relation;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** Tells what "Quyết định này" means: mostly the notice itself. */
final class ThisDocument {
  private static final int PARAGRAPH = 2000;

  /**
   * Kinds that stand on their own; others are attached to a decision and then mean a part of it.
   */
  private static final Set<String> ACTS =
      Set.of(
          "Luật",
          "Bộ luật",
          "Pháp lệnh",
          "Nghị định",
          "Nghị quyết",
          "Thông tư",
          "Thông tư liên tịch",
          "Quyết định",
          "Chỉ thị",
          "Công văn",
          "Công điện",
          "Thông báo",
          "Tờ trình",
          "Báo cáo");

  /** Kinds to which a plan, a regulation is attached that then says "Kế hoạch này" of itself. */
  private static final Set<String> BEARERS =
      Set.of("Quyết định", "Nghị quyết", "Nghị định", "Thông tư", "Tờ trình");

  private final CitationHead kinds;

  ThisDocument(CitationHead kinds) {
    this.kinds = kinds;
  }

  /**
   * What "Quyết định này" means: the notice itself, or, where that is of another kind or the words
   * stand in a quotation, the one spoken of last; null where that is none that is known.
   */
  @Nullable String meant(FoldedText text, Cited cited, Span kind, List<Relation> relations) {
    String name = kinds.name(text, kind).orElse("");
    String own = cited.own().kind().orElse("");
    boolean mine = own.equals(name) || name.equals("Văn bản") || name.equals("Kết luận");
    if (mine && !quoted(text, cited, kind.start())) {
      return CitedDocument.SELF;
    }
    boolean part = !mine && !ACTS.contains(name);
    if (part) {
      String attached = attached(text, name, kind.start(), relations);
      if (attached != null) {
        return attached;
      }
      if (BEARERS.contains(own)) {
        return many(text, kind) ? null : CitedDocument.SELF;
      }
    }
    int before = cited.nearest(name, kind.start());
    return before >= 0 ? cited.ids().get(before) : own.isEmpty() ? CitedDocument.SELF : null;
  }

  /** The document to which the last thing called {@code name} is attached, if that stands near. */
  private static @Nullable String attached(
      FoldedText text, String name, int at, List<Relation> relations) {
    String words = Vietnamese.fold(name);
    for (Relation relation : relations.reversed()) {
      Span span = relation.span();
      if (span.start() < at - 2 * PARAGRAPH) {
        break;
      }
      if (span.end() <= at && at - span.end() < PARAGRAPH && relation.from().isEmpty()) {
        boolean called = text.folded().startsWith(words, span.start());
        if (called && relation.type() == Relation.Type.ATTACHED_TO) {
          return relation.to().orElse(null);
        }
      }
    }
    return null;
  }

  /** Whether "các" stands before it. */
  static boolean many(FoldedText text, Span kind) {
    return Scan.wordBefore(text, kind.start(), Math.max(0, kind.start() - 8)).equals("cac");
  }

  /** Whether an odd number of quotation marks stands before {@code at} in its paragraph. */
  private static boolean quoted(FoldedText text, Cited cited, int at) {
    int marks = 0;
    List<Span> paragraphs = cited.context().paragraphs();
    int index = Span.firstEndingBehind(at, paragraphs, span -> span);
    int floor =
        index < paragraphs.size() && paragraphs.get(index).contains(at)
            ? paragraphs.get(index).start()
            : Math.max(0, at - PARAGRAPH);
    for (int i = Math.max(floor, at - PARAGRAPH); i < at; i++) {
      marks += text.text().charAt(i) == '"' ? 1 : 0;
    }
    return marks % 2 == 1;
  }
}
