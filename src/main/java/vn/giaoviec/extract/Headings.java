package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.UnitParser.Place;
import vn.giaoviec.extract.UnitParser.Units;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * Tells headings from items, and whom a heading makes responsible.
 *
 * <p>A unit heading is nothing but units, with an order or duty around them ("Giao Sở X", "Đối với
 * các phòng, ban: (A, B)", "Giám đốc Sở X có trách nhiệm:"). An inline heading stands before a
 * colon in the same paragraph as its text.
 */
final class Headings {
  /** An inline heading is no longer than this. */
  private static final int LONGEST_INLINE = 260;

  private static final int LONGEST_TOPIC = 200;

  private static final Cue BEFORE =
      Cue.of(
          "(?:(?:doi voi|trach nhiem (?:chung |cu the )?(?:cua )?|ve phia|giao(?: cho)?|(?:kinh"
              + " |tran trong )?de nghi|yeu cau|moi|(?:cac )?nhiem vu(?: cu the)?(?:,? (?:va"
              + " )?quyen han)? (?:cua )?|phan cong(?: cho)?|chi dao) *){1,2}");
  private static final Cue AFTER =
      Cue.of(
          " *(?:\\([^)]{0,600}\\)?)? *(?:(?:co |chiu )?trach nhiem|(?:chu tri|phoi hop|to"
              + " chuc|trien khai|thuc hien|,| ){1,12}+|can|tap trung(?: thuc hien)?|(?:tap trung"
              + " )?(?:thuc hien )?(?:cac|mot so) (?:noi dung|nhiem vu)(?: sau)?)? *[:.;]? *");

  /** "UBND tỉnh có ý kiến như sau:", "UBND tỉnh nhận được …:" report and head nothing. */
  private static final Cue STATES = Cue.of(" *(?:co|da|nhan|vua|se|dang)\\b");

  private final Words words;
  private final FoldedText text;
  private final UnitParser units;
  private final Openers openers;

  Headings(Words words, FoldedText text, UnitParser units, Openers openers) {
    this.openers = openers;
    this.words = words;
    this.text = text;
    this.units = units;
  }

  /**
   * What a heading says.
   *
   * @param units the units it names; empty for a topic
   * @param textFrom where the text behind an inline heading begins; the end for a heading alone
   */
  record Heading(List<Unit> units, Span span, int textFrom) {}

  /** The heading that {@code content} is or opens with, or null if it is an item. */
  @Nullable Heading at(Span content, boolean hasChildren) {
    if (isCapitals(content) && (hasChildren || !topicOf(content).equals("plain"))) {
      return new Heading(List.of(), content, content.end());
    }
    int at = content.start();
    Matcher before = BEFORE.at(text, at, content.end());
    if (before != null) {
      at = before.end();
    }
    Units named = units.listAt(at, content.end(), Place.SUBJECT);
    if (named != null) {
      return unitHeading(content, named, hasChildren);
    }
    Heading described = before == null || before.hitEnd() ? null : described(content, at);
    return described != null ? described : topic(content, hasChildren);
  }

  /** "V. TỔ CHỨC THỰC HIỆN": in capitals words do not show whether they are names. */
  private boolean isCapitals(Span content) {
    if (content.length() > LONGEST_TOPIC) {
      return false;
    }
    for (int at = content.start(); at < content.end(); at++) {
      if (Character.isLowerCase(text.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Heading unitHeading(Span content, Units named, boolean hasChildren) {
    Matcher after = AFTER.at(text, named.end(), content.end());
    int end = after == null ? named.end() : after.end();
    if (end == content.end()) {
      // "Tổ công tác kiểm tra thực địa." may be a name, but a name ends with no full stop.
      boolean acts = endsSentence(content) && units.cutToVerb(named, content.end()) != null;
      return acts ? null : new Heading(named.units(), content, content.end());
    }
    boolean colon =
        end > named.end() && text.folded().substring(named.end(), end).indexOf(':') >= 0;
    if (colon && end - content.start() <= LONGEST_INLINE) {
      return new Heading(named.units(), new Span(content.start(), end).strip(text.text()), end);
    }
    int rest = text.folded().indexOf(':', named.end(), content.end());
    boolean noPredicate =
        !words.verbs().has(text, text.skipBlanks(named.end(), content.end()), content.end());
    if (rest >= 0
        && rest - content.start() < LONGEST_INLINE
        && noPredicate
        && (isPrefixed(content) || !states(named.end(), rest))
        && noSentence(named.end(), rest)) {
      int from = text.skipBlanks(rest + 1, content.end());
      return new Heading(named.units(), new Span(content.start(), rest + 1), from);
    }
    boolean about = isPrefixed(content);
    boolean wholeGroup =
        hasChildren
            && isShort(content)
            && !text.endsWithColon(content)
            && (about && last(named).kind() == Unit.Kind.GROUP || !endsSentence(content));
    return wholeGroup && (about && noPredicate || noComma(named.end(), content.end()))
        ? new Heading(replaceLast(named.units(), stretched(named, content)), content, content.end())
        : null;
  }

  /** "UBND tỉnh có ý kiến …:" reports, "Chủ tịch UBND huyện chỉ thị:" opens; both head nothing. */
  private boolean states(int from, int to) {
    return STATES.at(text, from, to) != null
        || words.performatives().has(text, text.skipBlanks(from, to), to);
  }

  /** Whether "Đề nghị", "Trách nhiệm của" or the like stands before the units. */
  private boolean isPrefixed(Span content) {
    return BEFORE.opens(text, content);
  }

  private static List<Unit> replaceLast(List<Unit> units, Unit last) {
    List<Unit> replaced = new ArrayList<>(units.subList(0, units.size() - 1));
    replaced.add(last);
    return replaced;
  }

  /** "Đối với đơn vị được kiểm tra: …": the group as written. */
  private @Nullable Heading described(Span content, int at) {
    int colon = text.folded().indexOf(':', at, content.end());
    if (colon < 0 || colon - at > 120 || !words.groups().has(text, at, content.end())) {
      return null;
    }
    Span span = new Span(at, colon).strip(text.text());
    String name = Vietnamese.oneLine(span.of(text.text()));
    Unit group = new Unit(span, name, Optional.empty(), Unit.Kind.GROUP);
    int from = text.skipBlanks(colon + 1, content.end());
    return new Heading(List.of(group), new Span(content.start(), colon + 1), from);
  }

  private static Unit last(Units named) {
    return named.units().getLast();
  }

  /** "Các phòng ban tham gia đào tạo": the whole heading names the group. */
  private Unit stretched(Units named, Span content) {
    Unit last = last(named);
    if (last.kind() != Unit.Kind.GROUP && !isPrefixed(content)) {
      return last;
    }
    Span span = new Span(last.span().start(), content.end());
    String name = Vietnamese.oneLine(span.of(text.text())).replaceAll("[:.;]+$", "");
    return new Unit(span, name, last.title(), last.kind());
  }

  private boolean noComma(int from, int to) {
    return text.folded().substring(from, to).indexOf(',') < 0;
  }

  private boolean isShort(Span content) {
    return content.length() <= LONGEST_TOPIC;
  }

  private boolean endsSentence(Span content) {
    return ".;!?".indexOf(text.text().charAt(content.end() - 1)) >= 0;
  }

  /** "…, Chủ tịch UBND tỉnh yêu cầu:" is no topic but the opening of a list. */
  private boolean opensList(Span content) {
    Openers.Opening opening = openers.at(content);
    return opening != null && (!opening.units().isEmpty() || content.length() > LONGEST_TOPIC / 2);
  }

  private @Nullable Heading topic(Span content, boolean hasChildren) {
    int colon = text.folded().indexOf(':', content.start(), content.end());
    boolean act = words.verbs().has(text, content.start(), content.end());
    boolean inline = colon >= 0 && colon < content.end() - 1 && colon - content.start() <= 120;
    boolean orders = inline && openers.addressed(new Span(content.start(), colon + 1)) != null;
    if (inline && !act && !orders && noSentence(content.start(), colon)) {
      int from = text.skipBlanks(colon + 1, content.end());
      if (text.capitalAt(from)) {
        return new Heading(List.of(), new Span(content.start(), colon + 1), from);
      }
    }
    boolean alone =
        hasChildren
            && isShort(content)
            && (!endsSentence(content) || isTopicAlone(content))
            && !opensList(content);
    return alone && !(act && text.endsWithColon(content))
        ? new Heading(List.of(), content, content.end())
        : null;
  }

  /** "Mục tiêu, yêu cầu, phạm vi." with a stop, as some offices end headings. */
  private boolean isTopicAlone(Span content) {
    return content.length() <= 80
        && words.topics().has(text, content.start(), content.end())
        && !asks(content)
        && noSentence(content.start(), content.end() - 1);
  }

  /** "Đề nghị góp ý trước ngày …" asks for something, "Kiến nghị, đề nghị." heads a list. */
  private boolean asks(Span content) {
    WordTable.Hit verb = words.performatives().at(text, content.start(), content.end());
    int next = verb == null ? content.end() : text.skipBlanks(verb.end(), content.end());
    return next < content.end() && Character.isLetter(text.text().charAt(next));
  }

  private boolean noSentence(int from, int to) {
    return text.folded().substring(from, to).indexOf(". ") < 0;
  }

  /** "in" where directives follow such a heading, "out" where none do, else "plain". */
  String topicOf(Span heading) {
    int at = heading.start();
    String folded = text.folded();
    for (String before : List.of("cac ", "mot so ", "noi dung ", "ve ", "nhung ")) {
      if (folded.startsWith(before, at) && words.topics().at(text, at, heading.end()) == null) {
        at += before.length();
      }
    }
    WordTable.Hit hit = words.topics().at(text, at, heading.end());
    String first = hit == null ? "plain" : hit.meaning();
    return first.equals("plain") ? laterTopic(heading) : first;
  }

  /** "TỔNG QUAN VÀ PHÂN CÔNG NHIỆM VỤ": a later word of the heading may tell. */
  private String laterTopic(Span heading) {
    for (int at = heading.start(); at < heading.end(); at++) {
      if (text.wordStartsAt(at)) {
        WordTable.Hit hit = words.topics().at(text, at, heading.end());
        if (hit != null && hit.meaning().equals("in") && hit.phrase().indexOf(' ') > 0) {
          return "in";
        }
      }
    }
    return "plain";
  }
}
