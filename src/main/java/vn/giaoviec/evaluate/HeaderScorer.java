package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares the header of a notice field by field. */
final class HeaderScorer {
  /** What the codes of header measures begin with; the rest is the name in the gold. */
  static final String PREFIX = "h_";

  static final Set<Measure> FIELDS = EnumSet.range(Measure.H_KIND, Measure.H_SIGNER);

  /** The subject is long, and a scanner's slip in it is no other subject. */
  private static final double SAME_SUBJECT = 0.9;

  private final UnitName units;

  HeaderScorer(UnitName units) {
    this.units = units;
  }

  List<Mark> score(Gold gold, JsonNode notice) {
    List<Mark> marks = new ArrayList<>();
    for (Measure field : FIELDS) {
      String wanted = Optional.ofNullable(gold.header().get(field)).orElse("");
      // What no reader could know is not measured.
      if (!wanted.endsWith(Gold.OPTIONAL)) {
        marks.add(mark(field, wanted, said(field, notice).orElse("")));
      }
    }
    return marks;
  }

  private Mark mark(Measure field, String wanted, String said) {
    List<String> spellings =
        field == Measure.H_SUBJECT ? List.of(wanted) : Gold.Value.of(wanted).spellings();
    boolean same = spellings.stream().anyMatch(spelling -> same(field, spelling, said));
    return Mark.of(field, "", Counts.Verdict.of(same), told(wanted), told(said));
  }

  private boolean same(Measure field, String wanted, String said) {
    if (wanted.isEmpty()) {
      return said.isEmpty();
    }
    return switch (field) {
      case H_KIND, H_DATE -> wanted.equals(said);
      case H_NUMBER -> !said.isEmpty() && Plain.key(wanted).equals(Plain.key(said));
      case H_ISSUER -> units.same(wanted, said);
      case H_SUBJECT ->
          Bag.of(Plain.words(wanted)).similarity(Bag.of(Plain.words(said))) >= SAME_SUBJECT;
      default -> Plain.folded(wanted).equals(Plain.folded(said));
    };
  }

  private static Optional<String> said(Measure field, JsonNode notice) {
    return switch (field) {
      case H_KIND -> Told.textOf(notice.path("kind"), "code");
      case H_DATE -> Told.text(notice.path("issuedOn"));
      case H_SIGNER -> Told.textOf(notice.path("signer"), "name");
      default ->
          Told.textOf(notice.path(field.code().substring(PREFIX.length())), "unit", "text", "name");
    };
  }

  private static List<String> told(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }
}
