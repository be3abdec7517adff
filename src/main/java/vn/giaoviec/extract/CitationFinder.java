package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.model.CitedDocument;
import vn.giaoviec.model.Mention;
import vn.giaoviec.model.Relation;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.WordStarts;

/**
 * Finds every mention of another document: by its number, or, for laws and codes, by its name.
 *
 * <p>One pass over the shadow stops only at digits and at words that begin with the letters of
 * "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "QCVN" and "TCVN".
 */
final class CitationFinder {
  /** "Luật Đất đai số 31/2024/QH15": between the name and the number. */
  private static final Pattern LAW_NUMBER =
      Pattern.compile("[ (,]{0,4}(?:nam {1,3}\\d{4}[ (,]{1,4})?(?:luat {1,3})?so {0,2}:? {0,3}");

  /** "Chỉ thị số 26 và 27/CT-TTg": numbers that take their codes from the next one. */
  private static final Cue BARE = Cue.of("so:? {0,3}((?:\\d{1,5}[a-z]?(?:, va |, | va )){1,5})");

  private static final int BARE_REACH = 48;

  /** What a citation may begin with, besides figures and what scanners take for them. */
  private static final WordStarts ANCHORS =
      WordStarts.of(
          List.of("0", "i0", "l0", "o0", "luat", "bo ", "phap ", "hien ", "qcvn", "tcvn"));

  private final NumberCodes codes = new NumberCodes();
  private final NumberReader numbers = new NumberReader(codes);
  private final LawReader laws = new LawReader();
  private final IdentityReader identities = new IdentityReader(codes);
  private final DocumentResolver resolver = new DocumentResolver(identities, laws);
  private final IssuerReader issuers = new IssuerReader();
  private final CitationHead heads = new CitationHead(issuers);
  private final ReferenceFinder references = new ReferenceFinder(heads);
  private final CitationTail tails = new CitationTail(issuers);
  private final NamedActs acts = new NamedActs(laws, tails);
  private final IssuerBefore before = new IssuerBefore(issuers);

  /** The citations of {@code text}, which is a whole document. */
  Citations find(FoldedText text, CitationContext context) {
    List<Remark> remarks = new ArrayList<>();
    List<Integer> plain = new ArrayList<>();
    List<CitationDraft> drafts = SharedHeads.distribute(text, scan(text, context, plain, remarks));
    List<CitationDraft> whole = new ArrayList<>();
    int floor = 0;
    for (CitationDraft draft : drafts) {
      CitationDraft issued =
          draft.issuer().isEmpty() && draft.ownHead() && !draft.byName()
              ? before.read(text, draft, floor, remarks)
              : draft;
      whole.add(issued);
      floor = draft.tail().end();
    }
    return resolved(text, whole, context, plain, remarks);
  }

  private Citations resolved(
      FoldedText text,
      List<CitationDraft> drafts,
      CitationContext context,
      List<Integer> numbers,
      List<Remark> remarks) {
    OwnDocument own = new OwnDocument(context.header(), identities);
    DocumentResolver.Resolved documents = resolver.resolve(text, drafts, own);
    remarks.addAll(documents.remarks());
    Cited cited = new Cited(drafts, documents.ids(), own, context, numbers);
    List<Relation> relations = new RelationFinder(text, cited).find();
    List<Mention.Citation> mentions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      String id = documents.ids().get(i);
      if (!id.equals(CitedDocument.SELF)) {
        mentions.add(drafts.get(i).mention(id));
      }
    }
    return new Citations(
        own.identity(),
        documents.documents(),
        mentions,
        references.find(text, cited, relations),
        relations,
        CitationMasks.of(text, drafts, context),
        remarks);
  }

  private List<CitationDraft> scan(
      FoldedText text, CitationContext context, List<Integer> numbers, List<Remark> remarks) {
    List<CitationDraft> drafts = new ArrayList<>();
    String folded = text.folded();
    int length = folded.length();
    int floor = 0;
    for (int at = ANCHORS.next(text, 0, length);
        at < length;
        at = ANCHORS.next(text, at + 1, length)) {
      char c = folded.charAt(at);
      boolean number = c <= '9' || misreadDigit(folded, at);
      boolean plain = number && !this.numbers.mayBegin(folded, at);
      if (plain) {
        numbers.add(at);
      }
      boolean asked = number ? !plain : mayName(text, at);
      if (!asked || context.leavesOut(at)) {
        continue;
      }
      int known = drafts.size();
      int limit = context.endOfParagraph(at, length);
      if (number) {
        number(text, new Span(at, limit), floor, drafts, remarks);
      } else {
        acts.read(text, new Span(at, limit), floor, drafts, remarks);
      }
      if (drafts.size() > known || known > 0 && drafts.get(known - 1).core().start() == at) {
        floor = Math.max(drafts.get(drafts.size() - 1).tail().end(), at + 1);
        at = floor - 1;
      } else if (number) {
        numbers.add(at);
      }
    }
    return drafts;
  }

  private boolean mayName(FoldedText text, int at) {
    char c = text.folded().charAt(at);
    return c == 'q' || c == 't' ? text.folded().startsWith("cvn", at + 1) : laws.mayBegin(text, at);
  }

  /** "Chỉ thị số L1/CT-TTg": a scanner's letter for the first digit of a number. */
  private static boolean misreadDigit(String folded, int at) {
    char c = folded.charAt(at);
    char next = at + 1 < folded.length() ? folded.charAt(at + 1) : ' ';
    return (c == 'l' || c == 'i' || c == 'o') && next >= '0' && next <= '9';
  }

  /** Reads the number that begins {@code rest}, the rest of its paragraph. */
  private void number(
      FoldedText text, Span rest, int floor, List<CitationDraft> drafts, List<Remark> remarks) {
    int at = rest.start();
    NumberReader.Reading number = follows(text, at) ? null : numbers.at(text, at, rest.end());
    if (number == null) {
      return;
    }
    CitationDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    CitationHead.Reading head = heads.before(text, at, floor);
    boolean named = head.kind().isPresent() || head.numbered();
    Optional<String> coded = Mismatches.kind(head.kind(), number.kind());
    CitationDraft bare =
        CitationDraft.of(
                number.span(),
                number.key(),
                coded.or(head::kind).or(number::kind),
                CitationRules.number(number, head))
            .from(head.start(), named && (head.kind().isPresent() || last == null));
    boolean listed = last != null && SharedHeads.continues(text, last, bare.from(at, false));
    if (head.impostor() || number.needsHead() && !named && !listed) {
      return;
    }
    int whole = wholeNumber(text, number.span().end(), rest.end());
    if (number.repaired() || whole > number.span().end()) {
      Span written = new Span(at, whole);
      remarks.add(
          Remark.repaired("citation", written, CitationDraft.written(text, written), number.key()));
    }
    if (coded.isPresent()) {
      remarks.add(Mismatches.kinds(bare, head.kind().orElse("")));
    }
    if (last != null && last.byName() && bridges(text, last, at)) {
      drafts.remove(drafts.size() - 1);
      bare = bare.from(last.tail().start(), true).kind(last.kind());
    } else {
      codeless(text, bare, floor, drafts);
    }
    CitationDraft dated = tails.read(text, withIssuer(text, bare, head), rest.end(), remarks);
    CitationDraft placed = dated.pinpointed(text, floor);
    Span behind =
        placed.pinpoint().isPresent()
            ? null
            : Pinpoints.behind(text, placed.tail().end(), rest.end());
    drafts.add(behind == null ? placed : placed.pinpoint(text, behind));
  }

  /** Where a number that goes on with signs of no grammar ends: 01/KH-TV-01/17h00. */
  private static int wholeNumber(FoldedText text, int end, int limit) {
    int at = end;
    while (at + 1 < limit
        && "-/_".indexOf(text.folded().charAt(at)) >= 0
        && Character.isLetterOrDigit(text.folded().charAt(at + 1))) {
      at = Math.min(limit, text.wordEnd(at + 1));
    }
    return at;
  }

  private static CitationDraft withIssuer(
      FoldedText text, CitationDraft draft, CitationHead.Reading head) {
    return draft.issuer(head.issuer().map(unit -> CitationDraft.written(text, unit)));
  }

  /** A digit that goes on with something else: 12.3, 1/2, 2020-2025. */
  private static boolean follows(FoldedText text, int at) {
    if (at == 0) {
      return false;
    }
    char c = text.folded().charAt(at - 1);
    boolean sign = c == '/' || c == '.' || c == ',' || c == '-' || c == '+' || c == '_';
    return sign && at > 1 && Character.isLetterOrDigit(text.folded().charAt(at - 2)) && c != ',';
  }

  private static boolean bridges(FoldedText text, CitationDraft law, int number) {
    return LAW_NUMBER.matcher(text.folded()).region(law.core().end(), number).matches();
  }

  private void codeless(
      FoldedText text, CitationDraft next, int floor, List<CitationDraft> drafts) {
    int at = next.core().start();
    int word = Scan.back(text, at, floor);
    boolean joined =
        word > floor && (text.folded().charAt(word - 1) == ',' || Scan.endsWith(text, word, "va"));
    int low = Math.max(floor, at - BARE_REACH);
    int so = joined ? text.folded().substring(low, at).lastIndexOf("so") : -1;
    Matcher list = so < 0 ? null : BARE.at(text, low + so, at);
    int code = next.key().indexOf('/');
    if (list == null || list.end() != at || code < 0) {
      return;
    }
    CitationHead.Reading head = heads.before(text, list.start(1), floor);
    int from = list.start(1);
    for (String serial : list.group(1).split(",| va ", -1)) {
      int start = text.folded().indexOf(serial.strip(), from);
      if (!serial.isBlank()) {
        Span core = new Span(start, start + serial.strip().length());
        CitationDraft item =
            CitationDraft.of(
                core,
                serial.strip() + next.key().substring(code),
                head.kind().or(next::kind),
                CitationRules.shared(next.evidence()));
        drafts.add(from == list.start(1) ? item.from(head.start(), true) : item.from(start, false));
        from = core.end();
      }
    }
  }
}
