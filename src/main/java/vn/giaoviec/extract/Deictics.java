package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.CitedDocument;
import vn.giaoviec.model.Mention.Reference;
import vn.giaoviec.model.Relation;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** "Thông báo này", "Công văn nêu trên", "các Quyết định trên". */
final class Deictics {
  private static final Cue NOUN_BEHIND = Cue.of("[ ]{0,3}(?:[.,;:)/\"]|$|(?:cua|va) )");
  private static final int PARAGRAPH = 2000;

  /** So many citations back is the one that is meant looked for. */
  private static final int FARTHEST = 100;

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

  /** Kinds to which a plan, a regulation is attached that then says "Kế hoạch này" of itself. */
  private static final Set<String> BEARERS =
      Set.of("Quyết định", "Nghị quyết", "Nghị định", "Thông tư", "Tờ trình");

  private final CitationHead kinds;

  Deictics(CitationHead kinds) {
    this.kinds = kinds;
  }

  List<Reference> find(FoldedText text, Cited cited, List<Relation> relations) {
    List<Reference> found = new ArrayList<>();
    String folded = text.folded();
    for (int at = folded.indexOf(" nay"); at >= 0; at = folded.indexOf(" nay", at + 4)) {
      boolean word = text.text().charAt(at + 2) == 'à' && text.wordEndsAt(at + 4);
      Span kind = word && !cited.context().leavesOut(at) ? kind(text, at) : null;
      if (kind != null) {
        String meant = ofThis(text, cited, kind, relations);
        if (meant != null) {
          Span span = new Span(kind.start(), at + 4);
          found.add(new Reference(span, List.of(meant), ReferenceRules.THIS));
        }
      }
    }
    for (int at = folded.indexOf(" tren"); at >= 0; at = folded.indexOf(" tren", at + 5)) {
      if (text.wordEndsAt(at + 5) && !cited.context().leavesOut(at)) {
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

  /**
   * What "Quyết định này" means: the notice itself, or, where that is of another kind or the words
   * stand in a quotation, the one spoken of last; null where that is none that is known.
   */
  private @Nullable String ofThis(
      FoldedText text, Cited cited, Span kind, List<Relation> relations) {
    String name = name(text, kind);
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
    int before = nearest(cited, name, kind.start());
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

  private static boolean many(FoldedText text, Span kind) {
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
    int last = nearest(cited, name, kind.start());
    if (last < 0) {
      return List.of();
    }
    boolean many = many(text, kind);
    Set<String> meant = new LinkedHashSet<>();
    int paragraph = paragraph(cited, cited.drafts().get(last).tail().start());
    for (int i = last; many && i >= Math.max(0, last - FARTHEST); i--) {
      if (paragraph(cited, cited.drafts().get(i).tail().start()) != paragraph) {
        break;
      }
      if (fits(cited, i, name)) {
        meant.add(cited.ids().get(i));
      }
    }
    meant.add(cited.ids().get(last));
    return List.copyOf(meant).reversed();
  }

  private static int paragraph(Cited cited, int at) {
    return Span.firstEndingBehind(at, cited.context().paragraphs(), span -> span);
  }

  private static int nearest(Cited cited, String name, int offset) {
    int at = cited.before(offset);
    int floor = Math.max(-1, at - FARTHEST);
    while (at > floor && !fits(cited, at, name)) {
      at--;
    }
    return at > floor ? at : -1;
  }

  /** Whether the document at {@code index} may be called {@code name}. */
  private static boolean fits(Cited cited, int index, String name) {
    String kind = Vietnamese.fold(cited.drafts().get(index).kind().orElse("Văn bản"));
    String said = Vietnamese.fold(name);
    return said.equals("van ban")
        || kind.startsWith(said)
        || said.startsWith(kind)
        || said.equals("cong van") && kind.equals("van ban")
        || said.equals("luat") && kind.equals("bo luat");
  }
}
