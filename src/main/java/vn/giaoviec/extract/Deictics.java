package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Mention.Reference;
import vn.giaoviec.model.Relation;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** "Thông báo này", "Công văn nêu trên", "các Quyết định trên". */
final class Deictics {
  private static final Cue NOUN_BEHIND = Cue.of("[ ]{0,3}(?:[.,;:)/\"]|$|(?:cua|va) )");

  /** Kinds whose word is nearly always a noun, also in small letters. */
  private static final Set<String> NOUNS =
      Set.of(
          "Công văn",
          "Văn bản",
          "Nghị định",
          "Nghị quyết",
          "Thông tư",
          "Công điện",
          "Tờ trình",
          "Pháp lệnh",
          "Kế hoạch",
          "Chỉ thị",
          "Quyết định");

  /** Kinds of things that are no documents as often as they are. */
  private static final Set<String> VAGUE =
      Set.of(
          "Dự án",
          "Đề án",
          "Phương án",
          "Hợp đồng",
          "Đơn",
          "Thư",
          "Lệnh",
          "Văn bản",
          "Báo cáo",
          "Quy định",
          "Quy trình",
          "Chương trình",
          "Kết luận",
          "Hướng dẫn",
          "Giấy phép",
          "Biên bản",
          "Giấy mời",
          "Quy chế",
          "Kế hoạch");

  private final CitationHead kinds;
  private final ThisDocument itself;

  Deictics(CitationHead kinds) {
    this.kinds = kinds;
    itself = new ThisDocument(kinds);
  }

  List<Reference> find(FoldedText text, Cited cited, List<Relation> relations) {
    List<Reference> found = new ArrayList<>();
    String folded = text.folded();
    // A search for one rare letter is many times as fast as one for a blank and what follows it.
    for (int y = folded.indexOf('y'); y >= 0; y = folded.indexOf('y', y + 1)) {
      int at = y - 3;
      if (!folded.startsWith(" nay", at)) {
        continue;
      }
      boolean word = text.text().charAt(at + 2) == 'à' && text.wordEndsAt(at + 4);
      Span kind = word && !cited.context().leavesOut(at) ? kind(text, at) : null;
      if (kind != null) {
        String meant = itself.meant(text, cited, kind, relations);
        if (meant != null) {
          Span span = new Span(kind.start(), at + 4);
          found.add(new Reference(span, List.of(meant), ReferenceRules.THIS));
        }
      }
    }
    for (int r = folded.indexOf('r'); r >= 0; r = folded.indexOf('r', r + 1)) {
      int at = r - 2;
      if (folded.startsWith(" tren", at)
          && text.wordEndsAt(at + 5)
          && !cited.context().leavesOut(at)) {
        above(text, cited, at).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The kind of document, as a noun, that ends at {@code end}. */
  private @Nullable Span kind(FoldedText text, int end) {
    int stop = Scan.back(text, end, Math.max(0, end - 4));
    if (Scan.parts(text, stop, end + 1)) {
      return null;
    }
    Span kind = kinds.kindBefore(text, stop, Math.max(0, stop - 40));
    boolean noun =
        kind != null && (text.capitalAt(kind.start()) || NOUNS.contains(name(text, kind)));
    return noun ? kind : null;
  }

  private String name(FoldedText text, Span kind) {
    return kinds.name(text, kind).orElse("");
  }

  private Optional<Reference> above(FoldedText text, Cited cited, int tren) {
    String word = Scan.wordBefore(text, tren, Math.max(0, tren - 8));
    boolean said = word.equals("neu") || word.equals("noi") || word.equals("ke");
    if (!said && NOUN_BEHIND.at(text, tren + 5, Math.min(text.length(), tren + 12)) == null) {
      return Optional.empty();
    }
    int end = tren;
    if (said) {
      end = Scan.wordStart(text, Scan.back(text, tren, 0), 0);
      String further = Scan.wordBefore(text, end, Math.max(0, end - 8));
      end =
          further.equals("da") || further.equals("vua")
              ? Scan.wordStart(text, Scan.back(text, end, 0), 0)
              : end;
    }
    Span kind = kind(text, end);
    if (kind == null) {
      return Optional.empty();
    }
    List<String> meant = meant(text, cited, kind);
    boolean vague = VAGUE.contains(name(text, kind));
    return meant.isEmpty() && vague
        ? Optional.empty()
        : Optional.of(new Reference(new Span(kind.start(), tren + 5), meant, ReferenceRules.ABOVE));
  }

  /** The nearest document of the kind; after "các" all of them in its paragraph. */
  private List<String> meant(FoldedText text, Cited cited, Span kind) {
    String name = name(text, kind);
    int last = cited.nearest(name, kind.start());
    if (last < 0) {
      return List.of();
    }
    boolean many = ThisDocument.many(text, kind);
    Set<String> meant = new LinkedHashSet<>();
    int paragraph = paragraph(cited, cited.drafts().get(last).tail().start());
    for (int i = last; many && i >= Math.max(0, last - Cited.FARTHEST); i--) {
      if (paragraph(cited, cited.drafts().get(i).tail().start()) != paragraph) {
        break;
      }
      if (cited.mayBeCalled(i, name)) {
        meant.add(cited.ids().get(i));
      }
    }
    meant.add(cited.ids().get(last));
    return List.copyOf(meant).reversed();
  }

  private static int paragraph(Cited cited, int at) {
    return Span.firstEndingBehind(at, cited.context().paragraphs(), span -> span);
  }
}
