package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoviec.extract.UnitParser.Place;
import vn.giaoviec.extract.UnitParser.Units;
import vn.giaoviec.model.Annotations;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.Mention.Assignee;
import vn.giaoviec.model.Mention.Citation;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Notice;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.Task;
import vn.giaoviec.text.FoldedText;

/** Finds the tasks of a notice. Immutable; safe for use by many threads at once. */
public final class Extractor {
  private static final Set<String> PLANS = Set.of("KH", "CTr", "ĐA", "PA", "DA", "QĐ", "NQ", "QC", "QyĐ", "BC", "TTr");
  private static final Pattern ADDRESS = Pattern.compile("(?:.{0,8}kinh gui *:?)?[- ]*");

  private final Words words = Words.read();

  /**
   * Extracts tasks, citations and what a clerk should look at.
   *
   * @return never fails; a text without directives gives an empty list and a problem that says so
   */
  public Extraction extract(Notice notice, Annotations annotations) {
    FoldedText text = FoldedText.of(notice.source().text());
    Optional<String> issuer = notice.header().issuer().map(Header.Field::value);
    SentenceReader reader = new SentenceReader(words, text, issuer);
    Partners partners = new Partners(text, reader.units());
    List<Citation> citations = List.of();
    List<Problem> problems = new ArrayList<>();
    List<Task> tasks = new ArrayList<>();
    for (TaskDraft draft : new TaskWalk(words, text, annotations, reader, givesOrders(notice)).walk(notice.blocks(), addressed(notice, text, reader))) {
      List<Assignee> lead = draft.lead().stream().map(u -> u.assignee(draft.evidence())).toList();
      List<Assignee> with = partners.in(draft.span(), draft.lead()).stream().map(u -> u.assignee(Evidence.likely("assignee.partner", "named as partner"))).toList();
      tasks.add(new Task(draft.id(), draft.heading(), draft.span(), lead, with, List.of(), List.of(), draft.evidence()));
    }
    return new Extraction(notice, citations, tasks, problems);
  }

  /** Plans describe more than they order: their items count only where the text says so. */
  private static boolean givesOrders(Notice notice) {
    String kind = notice.header().kind().map(k -> k.value().code()).orElse("");
    return !PLANS.contains(kind);
  }

  /** Kính gửi: who is meant where nothing nearer says so. */
  private static Scope addressed(Notice notice, FoldedText text, SentenceReader reader) {
    List<Unit> addressees = new ArrayList<>();
    for (Block block : notice.blocks()) {
      if (block.region() == Region.ADDRESSEE) {
        int at = ADDRESS.matcher(text.folded()).region(block.span().start(), block.span().end()).results()
            .findFirst().map(r -> r.end()).orElse(block.span().start());
        Units units = reader.units().listAt(at, block.span().end(), Place.OBJECT);
        if (units != null) {
          addressees.addAll(units.units());
        }
      }
    }
    return addressees.isEmpty() ? Scope.NOTHING : Scope.NOTHING.withLead(addressees, Scope.Source.ADDRESSEE).withMood(Scope.Mood.UNTOLD);
  }
}
