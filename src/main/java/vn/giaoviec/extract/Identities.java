package vn.giaoviec.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.model.Mention.Assignee;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.model.Task;
import vn.giaoviec.units.Setting;
import vn.giaoviec.units.UnitDirectory;
import vn.giaoviec.units.UnitIdentity;
import vn.giaoviec.units.UnitIdentity.Certainty;
import vn.giaoviec.units.UnitIdentity.Successor;

/** Who the units of one document are, and which of them did not exist on its date. */
final class Identities {
  private final UnitDirectory directory;
  private final Optional<IssueDate> issued;
  private final Optional<String> issuer;
  private final Setting setting;
  private final Map<String, UnitIdentity> known = new HashMap<>();

  Identities(UnitDirectory directory, Header header) {
    this.directory = directory;
    this.issued = header.issuedOn().map(Header.Field::value);
    this.issuer = header.issuer().map(Header.Field::value);
    String place = header.place().map(Header.Field::value).orElse("");
    this.setting =
        directory.setting(issuer.orElse(""), place, issued.map(IssueDate::earliest).orElse(null));
  }

  /** The id of the issuer. */
  Optional<String> issuer() {
    return issuer.filter(name -> !name.isBlank()).map(name -> of(name).id());
  }

  /** A unit as a finding, with its id. */
  Assignee assignee(Unit unit, Evidence evidence) {
    return new Assignee(unit.span(), unit.name(), of(unit.name()).id(), unit.title(), evidence);
  }

  private UnitIdentity of(String name) {
    UnitIdentity identity = known.get(name);
    if (identity == null) {
      identity = directory.identify(name, setting);
      known.put(name, identity);
    }
    return identity;
  }

  /** A warning for each assignee that had ended, or had not begun, when the document was issued. */
  List<Problem> outdated(List<Task> tasks, SourceText source) {
    if (issued.isEmpty()) {
      return List.of();
    }
    Map<String, Problem> problems = new LinkedHashMap<>();
    for (Task task : tasks) {
      outdated(task.lead(), source, problems);
      outdated(task.with(), source, problems);
    }
    return List.copyOf(problems.values());
  }

  private void outdated(List<Assignee> units, SourceText source, Map<String, Problem> problems) {
    for (Assignee unit : units) {
      if (!problems.containsKey(unit.id())) {
        outdated(unit, source).ifPresent(problem -> problems.put(unit.id(), problem));
      }
    }
  }

  private Optional<Problem> outdated(Assignee unit, SourceText source) {
    UnitIdentity identity = of(unit.unit());
    if (identity.certainty() == Certainty.ASSUMED) {
      return Optional.empty();
    }
    IssueDate day = issued.orElseThrow();
    Optional<LocalDate> last = identity.validity().to();
    if (last.filter(day.earliest()::isAfter).isPresent()) {
      String next =
          identity.successors().stream().map(Successor::name).collect(Collectors.joining("; "));
      return Optional.of(
          source.problem(
              unit.span(),
              "unit-outdated",
              unit.unit(),
              last.get().toString(),
              next.isEmpty() ? "-" : next));
    }
    return identity
        .validity()
        .from()
        .filter(first -> latest(day).isBefore(first))
        .map(first -> source.problem(unit.span(), "unit-premature", unit.unit(), first.toString()));
  }

  /** The date itself, or the last day of its month where the day is blank. */
  private static LocalDate latest(IssueDate date) {
    YearMonth month = date.month();
    return date.day().isPresent() ? date.earliest() : month.atEndOfMonth();
  }
}
