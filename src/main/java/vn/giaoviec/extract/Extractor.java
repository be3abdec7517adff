package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extract.UnitParser.Place;
import vn.giaoviec.extract.UnitParser.Units;
import vn.giaoviec.model.Annotations;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.model.Mention.Assignee;
import vn.giaoviec.model.Mention.Citation;
import vn.giaoviec.model.Mention.Deadline;
import vn.giaoviec.model.Notice;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.model.Task;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.FoldedText.Tones;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** Finds the tasks of a notice. Immutable; safe for use by many threads at once. */
public final class Extractor {
  /** Kinds that describe more than they order: their items count only where the text says so. */
  private static final Set<String> PLANS =
      Set.of("KH", "CTr", "ĐA", "PA", "DA", "QĐ", "NQ", "QC", "QyĐ", "BC", "TTr");

  /** From this share of words with foreign marks on, in percent, a text counts as damaged. */
  private static final int FOREIGN_TONES = 2;

  private static final Pattern ADDRESS = Pattern.compile("(?:.{0,8}kinh gui *:?)?[- ]*");

  private final Words words = Words.read();
  private final CitationFinder citations = new CitationFinder();
  private final DeadlineFinder deadlines = new DeadlineFinder(new Holidays());

  /**
   * Extracts tasks, citations and what a clerk should look at.
   *
   * @return never fails; a text without directives gives an empty list and a problem that says so
   */
  public Extraction extract(Notice notice, Annotations annotations) {
    FoldedText text = judged(FoldedText.of(notice.source().text()));
    Citations cited = citations.find(text, context(notice));
    SentenceReader reader =
        new SentenceReader(words, text, notice.header().issuer().map(Header.Field::value));
    TaskWalk walk = new TaskWalk(words, text, annotations, reader, givesOrders(notice));
    List<TaskDraft> drafts = walk.walk(notice.blocks(), addressed(notice, text, reader));

    List<Remark> remarks = new ArrayList<>(cited.remarks());
    List<Task> tasks = new ArrayList<>(drafts.size());
    Partners partners = new Partners(text, reader.units());
    Map<String, Citation> firsts = cited.firsts();
    for (TaskDraft draft : drafts) {
      tasks.add(task(draft, text, cited, partners, issuedOn(notice), firsts, remarks));
    }
    return new Extraction(
        notice,
        cited.own(),
        cited.documents(),
        cited.mentions(),
        cited.references(),
        cited.relations(),
        tasks,
        problems(notice.source(), issuedOn(notice), cited.mentions(), tasks, remarks));
  }

  /** Scanners lose marks; where many words show it, words are found without them. */
  private FoldedText judged(FoldedText text) {
    return words.verbs().foreignTones(text) >= FOREIGN_TONES ? text.with(Tones.LOST) : text;
  }

  private Task task(
      TaskDraft draft,
      FoldedText text,
      Citations cited,
      Partners partners,
      Optional<IssueDate> issued,
      Map<String, Citation> firsts,
      List<Remark> remarks) {
    List<Deadline> due = due(draft, text, cited, issued, remarks);
    Evidence named = Evidence.likely("assignee.partner", "named as one to work with");
    List<Unit> beside = new ArrayList<>(draft.fields().with());
    beside.addAll(partners.in(draft.span(), draft.lead()));
    List<Assignee> with = beside.stream().distinct().map(u -> u.assignee(named)).toList();
    List<Assignee> lead = draft.lead().stream().map(u -> u.assignee(draft.evidence())).toList();
    return new Task(
        draft.id(),
        draft.heading(),
        draft.span(),
        lead,
        with,
        due,
        distinct(cited.namedIn(draft.span(), firsts)),
        draft.evidence());
  }

  /** The deadlines in a task's own text, and in the fields that answer for it. */
  private List<Deadline> due(
      TaskDraft draft,
      FoldedText text,
      Citations cited,
      Optional<IssueDate> issued,
      List<Remark> remarks) {
    Map<Span, Deadline> found = new TreeMap<>();
    for (Span field : draft.fields().times()) {
      Deadlines due = deadlines.inField(text, field, issued.orElse(null));
      due.mentions().forEach(d -> found.put(d.span(), d));
      remarks.addAll(due.remarks());
    }
    List<Span> masked = new ArrayList<>(cited.masksIn(draft.span()));
    masked.addAll(draft.fields().times());
    masked.sort(null);
    Deadlines due = deadlines.find(text, draft.span(), masked, issued.orElse(null));
    due.mentions().forEach(d -> found.put(d.span(), d));
    remarks.addAll(due.remarks());
    return List.copyOf(found.values());
  }

  /** The first mention of each document. */
  private static List<Citation> distinct(List<Citation> mentions) {
    Map<String, Citation> byKey = new LinkedHashMap<>();
    mentions.forEach(mention -> byKey.putIfAbsent(mention.key(), mention));
    return List.copyOf(byKey.values());
  }

  /** Nothing is cited in the letterhead but in its subject, in recipients and signature. */
  private static CitationContext context(Notice notice) {
    Optional<Span> subject = notice.header().subject().map(Header.Field::span);
    List<Span> leaveOut =
        notice.blocks().stream()
            .filter(b -> isFrame(b.region()))
            .map(Block::span)
            .filter(span -> subject.filter(span::overlaps).isEmpty())
            .toList();
    List<Span> paragraphs = new ArrayList<>();
    collect(notice.blocks(), paragraphs);
    return new CitationContext(Optional.of(notice.header()), leaveOut, paragraphs);
  }

  private static void collect(List<Block> blocks, List<Span> paragraphs) {
    for (Block block : blocks) {
      // Letterhead and title are cut into lines by their shape, so a citation may go on below.
      if (block.region() == Region.BODY && !block.span().isEmpty()) {
        paragraphs.add(block.span());
      }
      collect(block.children(), paragraphs);
    }
  }

  private static boolean isFrame(Region region) {
    return region == Region.HEADER || region == Region.RECIPIENTS || region == Region.SIGNATURE;
  }

  private static Optional<IssueDate> issuedOn(Notice notice) {
    return notice.header().issuedOn().map(Header.Field::value);
  }

  private static boolean givesOrders(Notice notice) {
    return !PLANS.contains(notice.header().kind().map(k -> k.value().code()).orElse(""));
  }

  /** "Kính gửi": who is meant where nothing nearer says so. */
  private static Scope addressed(Notice notice, FoldedText text, SentenceReader reader) {
    List<Unit> addressees = new ArrayList<>();
    for (Block block : notice.blocks()) {
      if (block.region() == Region.ADDRESSEE) {
        Matcher address =
            ADDRESS.matcher(text.folded()).region(block.span().start(), block.span().end());
        int at = address.lookingAt() ? address.end() : block.span().start();
        Units units = reader.units().listAt(at, block.span().end(), Place.OBJECT);
        if (units != null) {
          addressees.addAll(units.units());
        }
      }
    }
    return addressees.isEmpty()
        ? Scope.NOTHING
        : Scope.NOTHING.withLead(addressees, Scope.Source.ADDRESSEE).withMood(Scope.Mood.UNTOLD);
  }

  private static List<Problem> problems(
      SourceText source,
      Optional<IssueDate> issued,
      List<Citation> citations,
      List<Task> tasks,
      List<Remark> remarks) {
    List<Problem> problems = new ArrayList<>();
    if (tasks.isEmpty()) {
      problems.add(Problem.of("no-directives"));
    }
    for (Task task : tasks) {
      concerning(task, source, issued, problems);
    }
    remarks.forEach(remark -> problems.add(remark.in(source)));
    problems.addAll(doubts(source, citations, tasks, remarks));
    return problems;
  }

  /** Figures of deadlines and citations that were recognised with little confidence. */
  private static List<Problem> doubts(
      SourceText source, List<Citation> citations, List<Task> tasks, List<Remark> remarks) {
    Map<Span, String> asked = new TreeMap<>();
    citations.forEach(citation -> asked.put(citation.span(), "citation"));
    tasks.forEach(task -> task.deadlines().forEach(due -> asked.put(due.span(), "deadline")));
    remarks.forEach(remark -> asked.remove(remark.span()));
    List<Problem> doubts = new ArrayList<>();
    asked.forEach((span, field) -> source.doubt(field, span).ifPresent(doubts::add));
    return doubts;
  }

  /** Groups, and places that share a head noun, each answer for their own part. */
  private static boolean standsAlone(Assignee unit, SourceText source) {
    String written = source.words(unit.span());
    int word = unit.unit().indexOf(' ');
    String head = word < 0 ? unit.unit() : unit.unit().substring(0, word);
    return Character.isUpperCase(written.charAt(0))
        && Vietnamese.fold(written).startsWith(Vietnamese.fold(head));
  }

  private static void concerning(
      Task task, SourceText source, Optional<IssueDate> issued, List<Problem> problems) {
    int page = source.pageAt(task.span().start());
    if (task.lead().isEmpty()) {
      problems.add(Problem.onPage(page, "no-assignee", task.id()));
    }
    // One task, one lead: the Government's working rules ask for it, so a clerk should look.
    if (task.lead().stream().filter(unit -> standsAlone(unit, source)).count() > 1) {
      problems.add(Problem.onPage(page, "joint-lead", task.id()));
    }
    if (task.id().endsWith(")") && !task.id().contains("#")) {
      String number = task.id().substring(0, task.id().lastIndexOf('('));
      problems.add(Problem.onPage(page, "numbering-duplicate", number));
    }
    for (Deadline deadline : task.deadlines()) {
      if (deadline.lastDay().isPresent()
          && issued.isPresent()
          && deadline.lastDay().get().isBefore(issued.get().earliest())) {
        problems.add(Problem.onPage(page, "past-deadline", source.words(deadline.span())));
      }
    }
  }
}
