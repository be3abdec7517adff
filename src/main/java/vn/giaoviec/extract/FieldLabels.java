package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.giaoviec.extract.UnitParser.Place;
import vn.giaoviec.extract.UnitParser.Units;
import vn.giaoviec.model.Block;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * Reads the fields in which plans answer who, with whom and by when: "Đơn vị chủ trì: Sở X", "Thời
 * gian: Quý II/2026", and the titles of table columns that ask the same.
 */
final class FieldLabels {
  /** A label is no longer than this, up to its colon. */
  private static final int LONGEST = 60;

  /** "Chủ trì, thực hiện": lead and partner under one title. */
  private static final Pattern BOTH =
      Pattern.compile(".*chu tri,? (?:va )?thuc hien.*,.*|.*chu tri, thuc hien.*");

  private final WordTable labels;
  private final FoldedText text;
  private final UnitParser units;

  FieldLabels(WordTable labels, FoldedText text, UnitParser units) {
    this.labels = labels;
    this.text = text;
    this.units = units;
  }

  /** What a field answers. */
  enum Role {
    LEAD,
    PARTNER,
    /** Lead and partner under one title, told apart below it. */
    BOTH,
    TIME,
    CONTENT,
    /** Place, budget, participants and the like. */
    OTHER
  }

  /**
   * A field.
   *
   * @param value its answer in the same paragraph; may be empty
   */
  record Field(Role role, Span value) {}

  /** The field that {@code content} is, if it is one. */
  Optional<Field> at(Span content) {
    int colon =
        text.folded()
            .indexOf(':', content.start(), Math.min(content.end(), content.start() + LONGEST + 1));
    boolean labelled = colon >= 0;
    Span label = labelled ? new Span(content.start(), colon) : content;
    if (!labelled && content.length() > LONGEST) {
      return Optional.empty();
    }
    Span value =
        labelled
            ? new Span(colon + 1, content.end()).strip(text.text())
            : new Span(content.end(), content.end());
    return role(label).map(role -> new Field(role, value));
  }

  /** What a label or column title asks. */
  Optional<Role> role(Span label) {
    WordTable.Hit hit = labels.at(text, label.start(), label.end());
    if (hit == null) {
      return Optional.empty();
    }
    Role role = Role.valueOf(hit.meaning());
    String words = label.of(text.folded());
    boolean both =
        role == Role.LEAD && (words.contains("phoi hop") || BOTH.matcher(words).matches());
    return Optional.of(both ? Role.BOTH : role);
  }

  /** The answers among {@code blocks}, which share a parent. */
  Fields among(List<Block> blocks) {
    List<Unit> lead = new ArrayList<>();
    List<Unit> with = new ArrayList<>();
    List<Span> times = new ArrayList<>();
    for (Block block : blocks) {
      Optional<Field> field = at(block.content());
      if (field.isEmpty()) {
        continue;
      }
      switch (field.get().role()) {
        case LEAD -> answers(field.get().value(), block, lead);
        case PARTNER -> answers(field.get().value(), block, with);
        case TIME -> times.add(block.content());
        case BOTH -> {
          Fields below = among(block.children());
          lead.addAll(below.lead());
          with.addAll(below.with());
        }
        case CONTENT, OTHER -> {}
      }
    }
    return new Fields(lead, with, times);
  }

  private void answers(Span value, Block block, List<Unit> into) {
    into.addAll(unitsIn(value));
    for (Block child : block.children()) {
      if (at(child.content()).isEmpty()) {
        into.addAll(unitsIn(child.content()));
      }
    }
  }

  /** The answers inside running text: "(Chủ trì: Sở A; phối hợp: Sở B)", "(Sở A chủ trì, …)". */
  Fields inText(Span item) {
    List<Unit> lead = new ArrayList<>();
    List<Unit> with = new ArrayList<>();
    String folded = text.folded();
    for (int colon = folded.indexOf(':', item.start(), item.end());
        colon >= 0;
        colon = folded.indexOf(':', colon + 1, item.end())) {
      int end = Scan.back(text, colon, item.start());
      end = Scan.endsWith(text, end, "thuc hien") ? Scan.back(text, end - 9, item.start()) : end;
      boolean leads = Scan.endsWith(text, end, "chu tri");
      if (leads || Scan.endsWith(text, end, "phoi hop")) {
        Units named = units.listAt(colon + 1, item.end(), Place.OBJECT);
        (leads ? lead : with).addAll(named == null ? List.of() : named.units());
      }
    }
    for (int open = folded.indexOf('(', item.start(), item.end());
        open >= 0 && lead.isEmpty();
        open = folded.indexOf('(', open + 1, item.end())) {
      int from = folded.startsWith("giao ", open + 1) ? open + 6 : open + 1;
      Units named = units.listAt(from, item.end(), Place.SUBJECT);
      int next = named == null ? -1 : text.skipBlanks(named.end(), item.end());
      if (named != null && folded.startsWith("chu tri", next)) {
        lead.addAll(named.units());
      }
    }
    return lead.isEmpty() && with.isEmpty() ? Fields.NONE : new Fields(lead, with, List.of());
  }

  /** The units of an answer; its words as they stand where the grammar knows none. */
  List<Unit> unitsIn(Span value) {
    Span bare = value.strip(text.text());
    if (bare.isEmpty()) {
      return List.of();
    }
    Units named = units.listAt(bare.start(), bare.end(), Place.OBJECT);
    if (named != null) {
      return named.units();
    }
    String words = Vietnamese.oneLine(bare.of(text.text())).replaceAll("[.;,]+$", "");
    return words.chars().noneMatch(Character::isLetter) || words.length() > LONGEST * 2
        ? List.of()
        : List.of(new Unit(bare, words, Optional.empty(), Unit.Kind.GROUP));
  }
}
