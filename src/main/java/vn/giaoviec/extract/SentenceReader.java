package vn.giaoviec.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.Reading.Kind;
import vn.giaoviec.extract.UnitParser.Place;
import vn.giaoviec.extract.UnitParser.Units;
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
  /** How far into a sentence the main clause is looked for, in units of text. */
  private static final int REACH = 900;

  /** Words that say no more than "carry this document out". */
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?:(?:nghiem tuc|khan truong|chu dong|chiu trach nhiem|co trach nhiem|to chuc|trien"
              + " khai|thuc hien|quan triet|phoi hop|chap hanh|thi hanh|biet|va|de|nghiem|tot|day"
              + " du|can cu|co hieu qua|hieu qua|quan tam|cac|noi dung|yeu cau|theo quy dinh|dung"
              + " quy dinh|quy dinh|nhiem vu|duoc giao|neu tren|tren day|tren|nay|chi thi|cong"
              + " van|van ban|thong bao|ke hoach|quyet dinh|cong dien|chuong trinh|theo)\\b|[.,;/"
              + " ])++");

  /** Whoever must carry a decision out, at any length: "…, Trưởng các phòng: A, B; … thi hành". */
  private static final Pattern EXECUTION =
      Pattern.compile(
          ".{0,1500}?\\b(?:chiu|co) trach nhiem (?:to chuc |trien khai ){0,2}(?:thi hanh|thuc"
              + " hien) (?:quyet dinh|chi thi|ke hoach|thong bao|cong dien|quy che|van ban|nghi"
              + " quyet|huong dan|chuong trinh) nay[./ ]*");

  private static final Pattern GROUND =
      Pattern.compile(
          "(?:can cu|theo|tren co so|thuc hien|nhan duoc)\\b[^,.;]{0,60}?\\b(?:nay|tren|neu"
              + " tren|tren day)\\b, *");

  /** "(Gửi kèm Văn bản số …)": what comes with the letter. */
  private static final Pattern ENCLOSED =
      Pattern.compile(
          "(?:gui kem|kem theo|dinh kem|co .{3,40} kem theo|chi tiet|theo phu"
              + " luc)\\b[^.;]{0,160}[).]");

  private static final Pattern DELIVERY =
      Pattern.compile(
          "(?:thong bao|cong van|giay moi|van ban) nay thay"
              + " (?:cho|the)\\b.{0,80}|[^.]{0,400}?(?:thong bao|truyen dat|gui)\\b[^.]{0,300}?"
              + " (?:de|cho|toi|den) [^.]{0,200}?\\bbiet\\b[^.]{0,120}[./ ]*");
  private static final Pattern TRAILING_CARE =
      Pattern.compile(
          "(?:trong qua trinh|neu|truong hop|qua trinh)[^.]{0,160}?(?:vuong mac|kho khan|phat"
              + " sinh).{0,400}");
  private static final Pattern TIMED_REPORT =
      Pattern.compile(".{0,600}?(?:truoc ngay|cham nhat|dinh ky|hang thang|hang quy)");
  private static final Pattern LIABILITY =
      Pattern.compile(
          "(?:hoan toan )?chiu (?:hoan toan )?trach nhiem (?:truoc|theo|ve|neu|toan dien|ca"
              + " nhan)\\b[^;]*");

  /** "Căn cứ kết quả, trong năm 2025 Bộ sẽ tổng kết …": what the issuer will do itself. */
  private static final Pattern OWN_PLAN =
      Pattern.compile(
          "[^;]{0,200}?\\b(?:bo|so|van phong|(?:ubnd|uy ban nhan dan) (?:tinh|huyen|thanh"
              + " pho|xa|phuong)) se\\b");

  private static final Pattern CIRCUMSTANCE =
      Pattern.compile(
          "(?:trong pham vi|theo|can cu|tren co so|tuy theo)\\b[^;.]{0,80}?\\b(?:duoc giao|quan"
              + " ly|tham quyen|nhiem vu|chuc nang)\\b(?:,? (?:va )?(?:nhiem vu|quyen han|linh"
              + " vuc|tham quyen|duoc giao|quan ly|phu trach|cua minh|cua don vi)){0,4},? *");
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "( (?:duoc|co|thuoc)\\b[^.;:]{3,160}?),? (?:co trach nhiem|chiu trach nhiem|phai)\\b");

  /** "X là nhiệm vụ quan trọng", "… do Trưởng đoàn phân công": a statement, not an order. */
  private static final Pattern STATEMENT =
      Pattern.compile(
          "[^,;:.]{3,90}? la (?:mot |nhung |cac )?(?:trong nhung )?(?:nhiem vu|khau|noi dung|van"
              + " de|cong cu|tien de|dong luc|giai phap|yeu cau|muc tieu|dieu kien|co so|truyen"
              + " thong)\\b|(?:khoan|dieu|diem|luat|nghi dinh|thong tu|nghi quyet|quyet"
              + " dinh)\\b[^;]{0,160}?\\b(?:quy dinh|co hieu luc)\\b.*|[^,;:.]{3,120}? do"
              + " [^,;:.]{3,60} (?:phan cong|quy dinh|quyet dinh|bao dam|dam bao)[./ ]*$");

  private static final Pattern NOT_YET =
      Pattern.compile("(?:da|dang|duoc|bi|chua|con|se|la|gom|moi|van)\\b");
  private static final Pattern ROLE_OF_HUB =
      Pattern.compile("la (?:co quan |don vi )?(?:dau moi|thuong truc|chu tri|chu dau tu)");

  private final Words words;
  private final FoldedText text;
  private final UnitParser units;
  private final Optional<String> issuer;

  SentenceReader(Words words, FoldedText text, Optional<String> issuer) {
    this.words = words;
    this.text = text;
    this.units = new UnitParser(words, text);
    this.issuer = issuer.map(Vietnamese::fold);
  }

  UnitParser units() {
    return units;
  }

  /** Reads the sentence at {@code span}. */
  Reading read(Span span) {
    int start = pastMarks(span.start(), span.end());
    WordTable.Hit opening = openingAt(start, span.end());
    int first = start;
    if (opening != null && opening.meaning().equals("lead-in")) {
      first = opening.phrase().startsWith("riêng") ? start : -1;
      start = pastComma(opening.end(), span.end());
      opening = openingAt(start, span.end());
    }
    if (isFormula(span)) {
      return reading(Kind.FORMULA, start, "task.formula");
    }
    if (LIABILITY.matcher(text.folded()).region(start, span.end()).matches()) {
      return reading(Kind.LIABILITY, start, "task.liability");
    }
    if (says(" se ", span)
        && OWN_PLAN.matcher(text.folded()).region(start, span.end()).lookingAt()) {
      return reading(Kind.OTHER, start, "task.own-duty");
    }
    boolean copula =
        says(" la ", span)
            || says(" do ", span)
            || says("quy dinh", span)
            || says("hieu luc", span);
    if (copula && STATEMENT.matcher(text.folded()).region(start, span.end()).lookingAt()) {
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
      return laterOrder(start, span, reading(Kind.APPROVAL, start, "task.approval"));
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
    if (front != null) {
      return front;
    }
    return laterOrder(start, span, reading(Kind.OTHER, start, "task.other"));
  }

  /** "Thống nhất …; giao Sở X …": the instruction is the part from "giao". */
  private Reading laterOrder(int start, Span span, Reading otherwise) {
    Reading later = mainClause(start, span.end(), true);
    return later == null ? otherwise : later;
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

  private int pastMarks(int from, int limit) {
    int at = from;
    while (at < limit && " \"'([*-+".indexOf(text.folded().charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int pastComma(int from, int limit) {
    int at = text.skipBlanks(from, limit);
    return at < limit && ",:".indexOf(text.folded().charAt(at)) >= 0
        ? text.skipBlanks(at + 1, limit)
        : at;
  }

  /** "Sở X, trong phạm vi chức năng, nhiệm vụ được giao, có kế hoạch …" */
  private int pastCircumstance(int from, int limit) {
    int at = pastComma(from, limit);
    Matcher between = CIRCUMSTANCE.matcher(text.folded()).region(at, limit);
    return between.lookingAt() ? pastComma(between.end(), limit) : at;
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
        next = pastComma(lead.end(), end);
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
    if (subject != null) {
      return subject(at, end, subject);
    }
    return front && words.verbs().has(text, at, end) ? reading(Kind.ACT, at, "task.act") : null;
  }

  /** "Giao X …": a performative and whom it hands the work to. */
  private @Nullable Reading order(int at, int end) {
    WordTable.Hit verb = words.performatives().at(text, at, end);
    if (verb == null) {
      return null;
    }
    int next = text.skipBlanks(verb.end(), end);
    Units addressed = units.listAt(next, end, Place.OBJECT);
    if (addressed == null || !predicateAt(addressed.end(), end) && !goesOn(addressed, end)) {
      return null;
    }
    // "chỉ đạo X" is mostly a unit's own act; only persons are ordered about with it.
    if (verb.meaning().equals("direct")
        && addressed.units().getFirst().kind() != Unit.Kind.PERSON) {
      return null;
    }
    return new Reading(Kind.ORDER, at, addressed.units(), "task." + verb.meaning());
  }

  private @Nullable Reading subject(int at, int end, Units subject) {
    int next = pastCircumstance(subject.end(), end);
    WordTable.Hit verb = words.performatives().at(text, next, end);
    if (verb != null && isAuthority(subject.units().getFirst())) {
      Units addressed = units.listAt(text.skipBlanks(verb.end(), end), end, Place.OBJECT);
      if (addressed != null && predicateAt(addressed.end(), end)) {
        return new Reading(Kind.ORDER, at, addressed.units(), "task.authority");
      }
    }
    Unit described = describedGroup(subject, end);
    if (described != null) {
      return new Reading(Kind.SUBJECT, at, List.of(described), "task.described");
    }
    if (isPast(next, end)) {
      return reading(Kind.ASSESSMENT, at, "task.past");
    }
    if (LIABILITY.matcher(text.folded()).region(next, end).matches()) {
      return reading(Kind.LIABILITY, at, "task.liability");
    }
    if (!predicateAt(subject.end(), end)) {
      return null;
    }
    boolean head = subject.units().getFirst().key().contains("thu tuong");
    if (subject.units().size() == 1 && (head || isIssuer(subject.units().getFirst()))) {
      return reading(Kind.OTHER, at, "task.own-duty");
    }
    return new Reading(Kind.SUBJECT, at, subject.units(), "task.subject");
  }

  /** "Các tổ chức được cấp phép … có trách nhiệm …": the duty tells where the description ends. */
  private @Nullable Unit describedGroup(Units subject, int end) {
    Unit last = subject.units().getLast();
    if (subject.units().size() > 1 || last.kind() != Unit.Kind.GROUP) {
      return null;
    }
    Matcher duty = DESCRIBED.matcher(text.folded()).region(subject.end(), end);
    if (!duty.lookingAt()) {
      return null;
    }
    Span span = new Span(last.span().start(), duty.end(1)).strip(text.text());
    String name = span.of(text.text()).replaceAll("\\s+", " ");
    return new Unit(span, name, last.title(), last.kind());
  }

  private boolean isPast(int at, int end) {
    Matcher word = NOT_YET.matcher(text.folded()).region(at, end);
    return word.lookingAt() && !ROLE_OF_HUB.matcher(text.folded()).region(at, end).lookingAt();
  }

  /** Whether what stands behind a unit says what it is to do. */
  boolean predicateAt(int at, int end) {
    int next = pastCircumstance(at, end);
    return next < end && words.verbs().has(text, next, end) && !text.capitalAt(next);
  }

  /** An order whose verb no list knows: a lower-case word goes on behind a name that is whole. */
  private boolean goesOn(Units addressed, int end) {
    Unit last = addressed.units().getLast();
    int next = pastCircumstance(addressed.end(), end);
    return last.kind() != Unit.Kind.BARE
        && next < end
        && Character.isLowerCase(text.text().charAt(next))
        && !words.stops().has(text, next, end);
  }

  /** Whether a unit hands out work here rather than doing it. */
  boolean isAuthority(Unit unit) {
    String key = unit.key();
    return unit.kind() == Unit.Kind.PERSON
        || isIssuer(unit)
        || key.startsWith("uy ban nhan dan")
        || key.startsWith("thu tuong")
        || key.startsWith("chinh phu");
  }

  private boolean isIssuer(Unit unit) {
    return unit.kind() != Unit.Kind.GROUP
        && issuer.isPresent()
        && Issuers.same(issuer.get(), unit.name());
  }

  /** Whether the sentence holds these folded words: cheaper to ask before a pattern is tried. */
  private boolean says(String words, Span sentence) {
    return text.folded().indexOf(words, sentence.start(), sentence.end()) >= 0;
  }

  private boolean isFormula(Span span) {
    int start = pastMarks(span.start(), span.end());
    String folded = text.folded();
    if (folded.startsWith("tren day la", start)) {
      return !TIMED_REPORT.matcher(folded).region(start, span.end()).lookingAt();
    }
    if (ENCLOSED.matcher(folded).region(start, span.end()).lookingAt()) {
      return true;
    }
    if (says(" nay", span) && EXECUTION.matcher(folded).region(start, span.end()).matches()) {
      return true;
    }
    boolean delivers = says("biet", span) || says(" nay thay", span);
    if (delivers && DELIVERY.matcher(folded).region(start, span.end()).matches()) {
      return true;
    }
    if (TRAILING_CARE.matcher(folded).region(start, span.end()).matches()) {
      return !TIMED_REPORT.matcher(folded).region(start, span.end()).lookingAt();
    }
    Matcher ground = GROUND.matcher(folded).region(start, span.end());
    int front = ground.lookingAt() ? ground.end() : start;
    int from = pastAddress(pastAddress(front, span.end()), span.end());
    Matcher formula = FORMULA.matcher(folded).region(from, span.end());
    if (!formula.lookingAt()) {
      return false;
    }
    int rest = formula.end();
    return rest == span.end() || TRAILING_CARE.matcher(folded).region(rest, span.end()).matches();
  }

  /** Behind "Chủ tịch UBND tỉnh yêu cầu" or "Thủ trưởng các sở, ban, ngành": units, then a verb. */
  private int pastAddress(int at, int end) {
    int next = at;
    Units named = units.listAt(next, end, Place.SUBJECT);
    if (named != null) {
      next = text.skipBlanks(named.end(), end);
    }
    WordTable.Hit verb = words.performatives().at(text, next, end);
    return verb == null ? next : text.skipBlanks(verb.end(), end);
  }
}
