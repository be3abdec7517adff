package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.Reading.Kind;
import vn.giaoviec.extract.Scope.Mood;
import vn.giaoviec.extract.Scope.Source;
import vn.giaoviec.extract.TaskPaths.Item;
import vn.giaoviec.extract.UnitParser.Place;
import vn.giaoviec.extract.UnitParser.Units;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/**
 * Groups the sentences of one block into tasks: a sentence that hands work to another unit opens a
 * further one, any other goes on with the one before.
 */
final class SentenceTasks {
  /** "Trường hợp vướng mắc, báo cáo …" is about the task it stands behind. */
  private static final Cue CARE = Cue.of("(?:neu|truong hop|(?:trong )?qua trinh)\\b");

  /** Rules of sentences that name their unit before its work: no field in them names another. */
  private static final Set<String> NAMED =
      Set.of("task.subject", "task.order", SentenceReader.UNKNOWN_ACT);

  private final FoldedText text;
  private final SentenceReader reader;
  private final BackReferences references;
  private final FieldLabels labels;
  private final SecondOpinion secondOpinion;
  private final boolean givesOrders;

  SentenceTasks(
      FoldedText text,
      SentenceReader reader,
      BackReferences references,
      FieldLabels labels,
      SecondOpinion secondOpinion,
      boolean givesOrders) {
    this.text = text;
    this.reader = reader;
    this.references = references;
    this.labels = labels;
    this.secondOpinion = secondOpinion;
    this.givesOrders = givesOrders;
  }

  /** The tasks in {@code sentences}, which stand in a row under {@code scope}. */
  List<TaskDraft> draft(List<Span> sentences, Scope scope, Item item) {
    List<Reading> readings = new ArrayList<>(sentences.size());
    for (Span sentence : sentences) {
      readings.add(reader.read(sentence));
    }
    List<TaskDraft> found = draft(sentences, readings, scope, item, false);
    return found.isEmpty() && secondOpinion.isThere()
        ? draft(sentences, readings, scope, item, true)
        : found;
  }

  /**
   * @param advised whether the model is asked about sentences on which the rules are undecided
   */
  private List<TaskDraft> draft(
      List<Span> sentences, List<Reading> readings, Scope scope, Item item, boolean advised) {
    List<TaskDraft> drafts = new ArrayList<>();
    @Nullable Span open = null;
    List<Unit> lead = List.of();
    Source from = Source.NOBODY;
    String rule = "";
    boolean labelled = !item.path().isEmpty();
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      Reading reading = readings.get(i);
      boolean starts =
          open == null
              ? isTask(reading, scope, labelled, sentence) && !denied(reading, sentence)
              : opensAnother(reading, lead);
      boolean rescued =
          advised
              && open == null
              && !starts
              && secondOpinion.isTask(sentence, reading, scope, labelled);
      if (starts || rescued) {
        close(open, lead, from, rule, scope, item, drafts);
        open = new Span(reading.from(), sentence.end());
        reading = rescued ? named(reading, sentence.end()) : reading;
        boolean inherited = inherits(reading, scope);
        lead = inherited ? above(scope) : references.resolve(reading.units(), scope, sentence);
        from = inherited ? sourceOf(scope) : Source.SENTENCE;
        rule = reading.rule();
      } else if (open != null && !closes(reading, sentence)) {
        open = new Span(open.start(), sentence.end());
      }
    }
    close(open, lead, from, rule, scope, item, drafts);
    return drafts;
  }

  /** What only the model takes for a task, with the units at its front for those who do it. */
  private Reading named(Reading reading, int end) {
    Units front = reader.units().listAt(reading.from(), end, Place.SUBJECT);
    List<Unit> units = front == null ? List.of() : front.units();
    return new Reading(reading.kind(), reading.from(), units, "task.model");
  }

  /** "UBND tỉnh yêu cầu các đơn vị nghiêm túc thực hiện./." ends a letter, not its last task. */
  private boolean closes(Reading reading, Span sentence) {
    boolean asks = text.says("yeu cau", sentence) || text.says("de nghi", sentence);
    return asks && reading.kind() == Kind.FORMULA && !CARE.opens(text, sentence);
  }

  private void close(
      @Nullable Span open,
      List<Unit> above,
      Source from,
      String rule,
      Scope scope,
      Item item,
      List<TaskDraft> drafts) {
    if (open != null) {
      boolean named = NAMED.contains(rule);
      Fields inside = named ? Fields.NONE : labels.inText(open);
      Fields fields = inside.lead().isEmpty() ? scope.fields() : inside;
      List<Unit> lead = inside.lead().isEmpty() ? withLater(above, open, rule) : inside.lead();
      Evidence evidence =
          lead.isEmpty()
              ? Evidence.weak(rule, "an instruction that names nobody")
              : Evidence.likely(rule, "an instruction for " + lead.getFirst().name());
      drafts.add(
          new TaskDraft(
              item.nextId(),
              open.strip(text.text()),
              lead,
              inside.lead().isEmpty() ? from : Source.FIELDS,
              scope.heading(),
              fields,
              evidence));
    }
  }

  private List<Unit> withLater(List<Unit> first, Span task, String rule) {
    boolean orders = !rule.equals("task.act") && !rule.equals("task.circumstance");
    List<Unit> later = reader.laterUnits(task.start(), task.end(), orders);
    if (later.isEmpty() && first.size() < 2) {
      return first;
    }
    Map<String, Unit> all = new LinkedHashMap<>();
    for (Unit unit : first) {
      all.put(unit.key(), unit);
    }
    for (Unit unit : later) {
      if (unit.kind() == Unit.Kind.NAMED || unit.kind() == Unit.Kind.GROUP) {
        all.putIfAbsent(unit.key(), unit);
      }
    }
    return List.copyOf(all.values());
  }

  private boolean isTask(Reading reading, Scope scope, boolean labelled, Span sentence) {
    return switch (reading.kind()) {
      case ORDER -> true;
      case SUBJECT ->
          scope.mood() != Mood.OTHER
              && (scope.isDirective()
                  || labelled && (givesOrders || !isUnknown(reading))
                  || givesOrders && reader.isDuty(reading, sentence.end()));
      case ACT ->
          scope.isDirective()
              || !scope.fields().isEmpty()
              || labelled && givesOrders && scope.mood() == Mood.UNTOLD;
      case OTHER ->
          scope.isDirective()
              && (scope.source() == Source.HEADING || scope.source() == Source.OPENER && labelled)
              && !reading.rule().equals("task.own-duty");
      case ASSESSMENT, APPROVAL, FORMULA, LIABILITY -> false;
    };
  }

  private boolean denied(Reading reading, Span sentence) {
    boolean unheard = reading.kind() == Kind.OTHER || isUnknown(reading);
    return unheard && secondOpinion.denies(sentence);
  }

  private static boolean isUnknown(Reading reading) {
    return reading.rule().equals(SentenceReader.UNKNOWN_ACT);
  }

  private static boolean opensAnother(Reading reading, List<Unit> lead) {
    boolean named = reading.kind() == Kind.ORDER || reading.kind() == Kind.SUBJECT;
    return named
        && !reading.units().stream().allMatch(u -> u.kind() == Unit.Kind.BARE)
        && !sameUnits(reading.units(), lead);
  }

  private static boolean sameUnits(List<Unit> left, List<Unit> right) {
    return left.size() == right.size()
        && IntStream.range(0, left.size()).allMatch(i -> left.get(i).isSame(right.get(i)));
  }

  /** Whether the lead is told above and not by the sentence itself. */
  private static boolean inherits(Reading reading, Scope scope) {
    boolean ownWord =
        reading.kind() == Kind.ORDER
            && scope.source() == Source.HEADING
            && !reading.rule().equals("task.authority")
            && !reading.rule().equals("task.order");
    return reading.units().isEmpty() || ownWord;
  }

  private static List<Unit> above(Scope scope) {
    return scope.fields().isEmpty() ? scope.lead() : scope.fields().lead();
  }

  private static Source sourceOf(Scope scope) {
    return scope.fields().isEmpty() ? scope.source() : Source.FIELDS;
  }
}
