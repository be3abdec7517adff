package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.Reading.Kind;
import vn.giaoviec.extract.UnitParser.Place;
import vn.giaoviec.extract.UnitParser.Units;
import vn.giaoviec.model.Advisor;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * Tells the mood of a sentence and whom it names (domain reference, 4.2 to 4.6).
 *
 * <p>It looks at the front of the sentence only, and at the fronts of its clauses where the
 * sentence opens with a reason or circumstance: "Căn cứ …; giao Sở X …".
 */
final class SentenceReader {
  /** A unit at the front with a verb that no list has: a task only where tasks stand. */
  static final String UNKNOWN_ACT = "task.unknown-act";

  /** How far into a sentence the main clause is looked for, in units of text. */
  private static final int REACH = 900;

  /** Lead-ins that belong to the task they open; the others only join it to what stands before. */
  private static final Set<String> KEPT =
      Set.of("rieng", "rieng doi voi", "vi vay", "vi the", "do vay", "do do");

  /** "Chủ tịch UBND tỉnh cũng giao …", "… thống nhất yêu cầu …": words before a performative. */
  private static final Cue BEFORE_ORDER =
      Cue.of(
          "(?:(?:cung|nay|tiep tuc|thong nhat|nhat tri|dong thoi|quyet dinh|ket luan|va) ){1,2}");

  private static final Cue DESCRIBED =
      Cue.of(
          "(,? (?:duoc|co|thuoc|chua|dang|da|bi|nam|hoat dong|san xuat|kinh doanh|tren"
              + " dia ban)\\b[^.;:]{3,200}?),? (?:co trach nhiem|chiu trach nhiem|phai|khan"
              + " truong|nghiem tuc)\\b");

  private final Words words;
  private final FoldedText text;
  private final UnitParser units;
  private final Circumstances circumstances;
  private final Formulas formulas;
  private final Statements statements;
  private final Authorities orders;

  SentenceReader(Words words, FoldedText text, Optional<String> issuer, Advisor advisor) {
    this.words = words;
    this.text = text;
    this.units = new UnitParser(words, text, advisor);
    this.circumstances = new Circumstances(words, text);
    this.statements = new Statements(words.states(), text);
    this.formulas = new Formulas(words, text, units);
    this.orders = new Authorities(words, text, issuer.map(Vietnamese::fold));
  }

  UnitParser units() {
    return units;
  }

  /** Reads the sentence at {@code span}. */
  Reading read(Span span) {
    int start = Formulas.pastMarks(text, span.start(), span.end());
    WordTable.Hit opening = openingAt(start, span.end());
    int first = start;
    if (opening != null && opening.meaning().equals("lead-in")) {
      first = KEPT.contains(Vietnamese.fold(opening.phrase())) ? start : -1;
      start = circumstances.pastComma(opening.end(), span.end());
      opening = openingAt(start, span.end());
    }
    // Nothing but marks, figures or a lead-in: no words are left that could order anything.
    if (!hasWord(start, span.end()) || formulas.match(span)) {
      return reading(Kind.FORMULA, start, "task.formula");
    }
    Span said = new Span(start, span.end());
    if (statements.isLiability(start, span.end())) {
      return reading(Kind.LIABILITY, start, "task.liability");
    }
    if (statements.isOwnPlan(said)) {
      return reading(Kind.OTHER, start, "task.own-duty");
    }
    if (statements.isStatement(said)) {
      return laterOrder(start, span, reading(Kind.ASSESSMENT, start, "task.statement"));
    }
    Reading front = clause(start, span.end(), true);
    if (front != null && front.kind() != Kind.ACT) {
      return first >= 0 && front.from() == start ? front.startingAt(first) : front;
    }
    String role = opening == null ? "" : opening.meaning();
    if (role.equals("assessment")) {
      return laterOrder(start, span, reading(Kind.ASSESSMENT, start, "task.assessment"));
    }
    if (role.equals("approval") || role.equals("note")) {
      return laterDuty(start, span, reading(Kind.APPROVAL, start, "task.approval"));
    }
    if (role.startsWith("adverbial")) {
      Reading main = mainClause(start, span.end(), false);
      if (main != null && main.kind() == Kind.ASSESSMENT) {
        return laterOrder(start, span, main);
      }
      if (main != null) {
        int from = main.rule().equals("task.direct") ? main.from() : start;
        return new Reading(main.kind(), from, main.units(), main.rule());
      }
      return reading(Kind.ACT, start, "task.circumstance");
    }
    if (orders.areUnnamed(start, span.end())) {
      return reading(Kind.ORDER, first >= 0 ? first : start, "task.unnamed");
    }
    if (front != null) {
      return front;
    }
    return laterOrder(start, span, reading(Kind.OTHER, start, "task.other"));
  }

  private boolean hasWord(int from, int to) {
    for (int at = from; at < to; at++) {
      if (Character.isLetter(text.folded().charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Thống nhất …; giao Sở X …": the instruction is the part from "giao". */
  private Reading laterOrder(int start, Span span, Reading otherwise) {
    Reading later = mainClause(start, span.end(), true);
    return later == null ? otherwise : later;
  }

  /** "Thống nhất …; Sở X lập hồ sơ": what is agreed tells a unit its work behind a semicolon. */
  private Reading laterDuty(int start, Span span, Reading otherwise) {
    Reading later = mainClause(start, span.end(), true);
    int semicolon = text.folded().indexOf(';', start, span.end());
    if (later != null || semicolon < 0) {
      return later == null ? otherwise : later;
    }
    Reading clause = clause(text.skipBlanks(semicolon + 1, span.end()), span.end(), false);
    boolean duty =
        clause != null && clause.kind() == Kind.SUBJECT && !clause.rule().equals(UNKNOWN_ACT);
    return clause != null && duty ? clause : otherwise;
  }

  private static Reading reading(Kind kind, int from, String rule) {
    return new Reading(kind, from, List.of(), rule);
  }

  /** "Theo" opens a circumstance, "Theo dõi" an act: the longer word counts. */
  private WordTable.@Nullable Hit openingAt(int at, int end) {
    WordTable.Hit opening = words.openings().at(text, at, end);
    WordTable.Hit verb = words.verbs().at(text, at, end);
    return opening != null && verb != null && verb.end() > opening.end() ? null : opening;
  }

  /** The first clause behind a mark that names a doer. */
  private @Nullable Reading mainClause(int start, int end, boolean ordersOnly) {
    int limit = Math.min(end, start + REACH);
    boolean parted = false;
    for (int at = start; at < limit; at++) {
      char c = text.folded().charAt(at);
      if (c != ',' && c != ';' && c != ':') {
        continue;
      }
      int next = text.skipBlanks(at + 1, end);
      WordTable.Hit lead = words.openings().at(text, next, end);
      if (lead != null && lead.meaning().equals("lead-in")) {
        next = circumstances.pastComma(lead.end(), end);
      }
      Reading clause = next < end ? clause(next, end, false) : null;
      parted |= c == ';';
      if (clause != null
          && (clause.kind() == Kind.ORDER || !ordersOnly && !parted && tells(clause.kind()))) {
        return clause;
      }
    }
    return null;
  }

  private static boolean tells(Kind kind) {
    return kind == Kind.SUBJECT || kind == Kind.ASSESSMENT;
  }

  /** The clause that begins at {@code at}: an order, a subject with its duty, or an act. */
  private @Nullable Reading clause(int at, int end, boolean front) {
    Reading order = order(at, end);
    if (order != null) {
      return order;
    }
    Units subject = units.listAt(at, end, Place.SUBJECT);
    if (subject == null && front && words.openings().at(text, at, end) == null) {
      subject = units.spotted(at, end);
    }
    if (subject != null) {
      return subject(at, end, agent(subject, end));
    }
    int handed = orders.performativeBehind(at, end);
    Reading told = handed < 0 ? null : order(handed, end);
    if (told != null) {
      return new Reading(Kind.ORDER, at, told.units(), "task.authority");
    }
    return front && actsAt(at, end) ? reading(Kind.ACT, at, "task.act") : null;
  }

  /** "Tổ công tác kiểm tra thực địa.": the name took in what the team is told to do. */
  private Units agent(Units subject, int end) {
    boolean all = Formulas.onlyMarks(text, subject.end(), end);
    Units agent = all ? units.cutToVerb(subject, end) : null;
    return agent == null ? subject : agent;
  }

  /** "Giao thông" and "Cấp cứu" begin with a verb and are none. */
  private boolean actsAt(int at, int end) {
    WordTable.Hit verb = words.verbs().at(text, at, end);
    WordTable.Hit noun = verb == null ? null : words.compounds().at(text, at, end);
    return verb != null && (noun == null || noun.end() <= verb.end());
  }

  /** "Giao X …": a performative and whom it hands the work to. */
  private @Nullable Reading order(int at, int end) {
    WordTable.Hit verb = words.performatives().at(text, at, end);
    if (verb == null) {
      return null;
    }
    int next = text.skipBlanks(verb.end(), end);
    // "ý kiến chỉ đạo X": with this verb X may as well be who directs.
    Units addressed =
        verb.meaning().equals("direct")
            ? units.listAt(next, end, Place.OBJECT)
            : units.surelyAt(next, end);
    int behind = addressed == null ? circumstances.pastAdverbial(next, end) : next;
    addressed = behind > next ? units.listAt(behind, end, Place.SUBJECT) : addressed;
    if (addressed == null) {
      return null;
    }
    Unit described = describedGroup(addressed, end);
    if (described != null) {
      return new Reading(Kind.ORDER, at, List.of(described), "task." + verb.meaning());
    }
    if (!predicateAt(addressed.end(), end) && !goesOn(addressed, end)) {
      // "Giao Sở Y tế phác một đề cương": the name ran on through a verb no list knows.
      addressed = units.cutToCapitals(addressed, end);
      if (addressed == null || !goesOn(addressed, end)) {
        return null;
      }
    }
    // "chỉ đạo X" is mostly a unit's own act; only persons are ordered about with it.
    if (verb.meaning().equals("direct")
        && addressed.units().getFirst().kind() != Unit.Kind.PERSON) {
      return null;
    }
    return new Reading(Kind.ORDER, at, addressed.units(), "task." + verb.meaning());
  }

  private @Nullable Reading subject(int at, int end, Units subject) {
    if (Formulas.onlyMarks(text, subject.end(), end)) {
      return reading(Kind.FORMULA, at, "task.formula");
    }
    int next = circumstances.past(subject.end(), end);
    Matcher before = BEFORE_ORDER.at(text, next, end);
    WordTable.Hit verb = words.performatives().at(text, before == null ? next : before.end(), end);
    if (verb != null && orders.mayGive(subject.units().getFirst(), verb)) {
      Units addressed = units.listAt(text.skipBlanks(verb.end(), end), end, Place.OBJECT);
      Unit described = addressed == null ? null : describedGroup(addressed, end);
      if (described != null) {
        return new Reading(Kind.ORDER, at, List.of(described), "task.authority");
      }
      if (addressed != null && predicateAt(addressed.end(), end)) {
        return new Reading(Kind.ORDER, at, addressed.units(), "task.authority");
      }
    }
    Unit described = describedGroup(subject, end);
    if (described != null) {
      return new Reading(Kind.SUBJECT, at, List.of(described), "task.described");
    }
    if (statements.isPast(next, end)) {
      return reading(Kind.ASSESSMENT, at, "task.past");
    }
    if (statements.isLiability(next, end)) {
      return reading(Kind.LIABILITY, at, "task.liability");
    }
    boolean goesOn = goesOn(subject, end);
    boolean told = predicateAt(subject.end(), end) || goesOn && statements.isTimed(next, end);
    if (!told && !(goesOn && isKnown(subject))) {
      return null;
    }
    boolean head = subject.units().getFirst().key().contains("thu tuong");
    if (subject.units().size() == 1 && (head || orders.isIssuer(subject.units().getFirst()))) {
      return reading(Kind.OTHER, at, "task.own-duty");
    }
    return new Reading(Kind.SUBJECT, at, subject.units(), told ? "task.subject" : UNKNOWN_ACT);
  }

  /** Whether the names of all units end for sure, so that what follows is what they do. */
  private boolean isKnown(Units subject) {
    return subject.units().stream()
        .allMatch(unit -> unit.kind() == Unit.Kind.NAMED && units.isKnown(unit));
  }

  /** "Các tổ chức được cấp phép … có trách nhiệm …": the duty tells where the description ends. */
  private @Nullable Unit describedGroup(Units subject, int end) {
    Unit last = subject.units().getLast();
    if (subject.units().size() > 1
        || last.kind() != Unit.Kind.GROUP
        || predicateAt(subject.end(), end)) {
      return null;
    }
    Matcher duty = DESCRIBED.at(text, subject.end(), end);
    if (duty == null) {
      return null;
    }
    Span span = new Span(last.span().start(), duty.end(1)).strip(text.text());
    String name = Vietnamese.oneLine(span.of(text.text()));
    return new Unit(span, name, last.title(), last.kind());
  }

  /**
   * The units that later clauses put to work: "Sở A làm …; Sở B, Sở C làm …".
   *
   * @param orders whether "yêu cầu X" in such a clause hands out work, rather than being the act of
   *     the unit above
   */
  List<Unit> laterUnits(int start, int end, boolean orders) {
    List<Unit> later = new ArrayList<>();
    for (int at = text.folded().indexOf(';', start, end);
        at >= 0;
        at = text.folded().indexOf(';', at + 1, end)) {
      Reading clause = clause(text.skipBlanks(at + 1, end), end, false);
      if (clause != null
          && (clause.kind() == Kind.SUBJECT || orders && clause.kind() == Kind.ORDER)) {
        later.addAll(clause.units());
      }
    }
    return later;
  }

  /** Whether what stands behind a unit says what it is to do. */
  boolean predicateAt(int at, int end) {
    int next = circumstances.past(at, end);
    return next < end && words.verbs().has(text, next, end) && !text.capitalAt(next);
  }

  /** An order whose verb no list knows: a lower-case word goes on behind a name that is whole. */
  private boolean goesOn(Units addressed, int end) {
    Unit last = addressed.units().getLast();
    int next = circumstances.past(addressed.end(), end);
    return last.kind() != Unit.Kind.BARE
        && next < end
        && Character.isLowerCase(text.text().charAt(next))
        && !words.stops().has(text, next, end);
  }

  /** Whether a unit hands out work here rather than doing it. */
  boolean isAuthority(Unit unit) {
    return orders.isAuthority(unit);
  }

  /** Whether a sentence with a subject, wherever it stands, says what that unit has to do. */
  boolean isDuty(Reading reading, int end) {
    Units subject = units.listAt(reading.from(), end, Place.SUBJECT);
    return subject != null && statements.isDuty(circumstances.past(subject.end(), end), end);
  }
}
