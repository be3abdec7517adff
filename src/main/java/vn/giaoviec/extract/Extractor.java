package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extract.UnitParser.Units;
import vn.giaoviec.model.Annotations;
import vn.giaoviec.model.Block;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.model.Notice;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.Task;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.FoldedText.Tones;
import vn.giaoviec.text.Span;
import vn.giaoviec.units.UnitDirectory;

/** Finds the tasks of a notice. Immutable; safe for use by many threads at once. */
public final class Extractor {
  /** Kinds that describe more than they order: their items count only where the text says so. */
  private static final Set<String> PLANS =
      Set.of("KH", "CTr", "ĐA", "PA", "DA", "QĐ", "NQ", "QC", "QyĐ", "BC", "TTr");

  /** From this share of words with foreign marks on, in percent, a text counts as damaged. */
  private static final int FOREIGN_TONES = 2;

  /** From here on, also in percent, names and acts may be misread unseen. */
  private static final int ILLEGIBLE_TONES = 30;

  /** "Kính gửi:", and "BỘ Y TẾ điện:" before whom a telegram goes to. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:.{0,8}kinh gui *:?|[^:]{0,80}\\bdien *:)?[- ]*");

  private final Words words = Words.read();
  private final CitationFinder citations = new CitationFinder();
  private final DeadlineFinder deadlines = new DeadlineFinder(new Holidays());
  private final UnitDirectory directory = new UnitDirectory();

  /**
   * Extracts tasks, citations and what a clerk should look at.
   *
   * @return never fails; a text without directives gives an empty list and a problem that says so
   */
  public Extraction extract(Notice notice, Annotations annotations) {
    FoldedText asWritten = notice.text();
    int foreign = words.verbs().foreignTones(asWritten);
    // Scanners lose marks; where many words show it, words are found without them.
    FoldedText text = foreign >= FOREIGN_TONES ? asWritten.with(Tones.LOST) : asWritten;
    Citations cited = citations.find(text, context(notice));
    SentenceReader reader =
        new SentenceReader(
            words, text, notice.header().issuer().map(Header.Field::value), annotations.advisor());
    TaskWalk walk = new TaskWalk(words, text, annotations, reader, givesOrders(notice));
    List<TaskDraft> drafts = walk.walk(notice.blocks(), addressed(notice, text, reader));

    Identities identities = new Identities(directory, notice.header());
    TaskValues values =
        new TaskValues(
            text,
            cited,
            new Partners(text, reader.units()),
            identities,
            deadlines,
            issuedOn(notice).orElse(null));
    List<Task> own = drafts.stream().map(values::of).toList();
    List<Remark> remarks = new ArrayList<>(cited.remarks());
    remarks.addAll(walk.remarks());
    remarks.addAll(values.remarks());
    List<Task> tasks =
        new DeadlineReferences(text, cited)
            .resolve(
                new SharedDeadlines(
                        text, deadlines, annotations, cited, issuedOn(notice).orElse(null))
                    .spread(own, notice.blocks(), remarks),
                remarks);
    TaskChecks checks = new TaskChecks(notice.source(), issuedOn(notice), remarks);
    List<TaskChecks.Odd> odd = tasks.stream().map(checks::values).toList();
    Ratings ratings = new Ratings(annotations, drafts, foreign >= ILLEGIBLE_TONES);
    List<Problem> problems = new ArrayList<>();
    if (tasks.isEmpty()) {
      problems.add(Problem.of("no-directives"));
    }
    problems.addAll(TaskChecks.together(odd));
    problems.addAll(checks.remarked());
    problems.addAll(checks.doubts(cited.mentions(), tasks));
    if (!annotations.advisor().isThere()) {
      problems.add(Problem.of("rules-only"));
    }
    problems.addAll(identities.outdated(tasks, notice.source()));
    return new Extraction(
        notice,
        identities.issuer(),
        cited.own(),
        cited.documents(),
        cited.mentions(),
        cited.references(),
        cited.relations(),
        odd.stream().map(task -> ratings.rate(task.task(), checks.concerning(task))).toList(),
        problems);
  }

  /** Nothing is cited in the letterhead but in its subject, in recipients and signature. */
  private static CitationContext context(Notice notice) {
    Optional<Span> subject = notice.header().subject().map(Header.Field::span);
    List<Span> leaveOut = new ArrayList<>();
    for (Block block : notice.blocks()) {
      if (isFrame(block.region()) && subject.filter(block.span()::overlaps).isEmpty()) {
        leaveOut.add(block.span());
      }
    }
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
        Units units = reader.units().surelyAt(at, block.span().end());
        if (units != null) {
          addressees.addAll(units.units());
        }
      }
    }
    return addressees.isEmpty()
        ? Scope.NOTHING
        : Scope.NOTHING.withLead(addressees, Scope.Source.ADDRESSEE).withMood(Scope.Mood.UNTOLD);
  }
}
