package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Header.Field;
import vn.giaoviec.model.Header.Signer;
import vn.giaoviec.model.Problem;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** Reads who signed: capacity, own title, name (Decree 30/2020, Annex I; Party guides likewise). */
final class SignerReader {
  private SignerReader() {}

  static Found<Signer> read(Sheet sheet, EndBlock block) {
    Optional<EndRow.Candidate> name = name(block);
    Optional<String> capacity =
        block.rows().stream().flatMap(r -> r.capacity().stream()).findFirst();
    Optional<EndRow.Title> title = title(block, name);
    if (name.isEmpty() && title.isEmpty() && capacity.isEmpty()) {
      return Found.missing("signer");
    }
    Span span =
        name.map(EndRow.Candidate::span)
            .or(() -> title.map(EndRow.Title::span))
            .orElseGet(() -> block.rows().getFirst().row().span());
    List<Problem> problems = new ArrayList<>();
    if (name.isEmpty()) {
      problems.add(Problem.of("missing-header-field", "signer"));
    } else if (name.get().name().repaired()) {
      String printed = Vietnamese.oneLine(sheet.shown(name.get().span()));
      problems.add(
          Problem.onPage(
              sheet.pageOf(span), "repaired-value", "signer", printed, name.get().name().value()));
    }
    Signer signer =
        new Signer(name.map(n -> n.name().value()), title.map(EndRow.Title::value), capacity);
    Evidence evidence =
        name.isPresent() && name.get().rank() == 0
            ? Evidence.sure("header.signer", "below the signer's title")
            : Evidence.likely("header.signer", "in the signature, beside other text");
    return new Found<>(Optional.of(new Field<>(signer, span, evidence)), problems);
  }

  /** The name that stands most by itself; of equals the first behind a title. */
  private static Optional<EndRow.Candidate> name(EndBlock block) {
    EndRow.Candidate best = null;
    for (EndRow row : block.rows()) {
      EndRow.Candidate name = row.name().orElse(null);
      if (name != null && (best == null || name.rank() < best.rank())) {
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<EndRow.Title> title(EndBlock block, Optional<EndRow.Candidate> name) {
    int at = name.map(n -> n.span().start()).orElse(Integer.MAX_VALUE);
    List<EndRow.Title> own =
        block.rows().stream().flatMap(r -> r.titles().stream()).filter(t -> !t.borrowed()).toList();
    return own.stream()
        .filter(t -> t.span().start() < at)
        .reduce((first, second) -> second)
        .or(() -> own.stream().findFirst());
  }
}
