package vn.giaoviec.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Phrases;
import vn.giaoviec.text.Span;

/** By what words and shapes the parts of a document are told apart. */
final class Cues {
  // The national name and motto in outline, as scanners leave them.
  private static final Pattern NATION =
      Pattern.compile(
          "c\\S{1,4}ng h\\S{1,4} x\\S{1,2} .{1,28}v\\S{1,4} nam(?![a-z])"
              + "|(?:xa hoi chu|hu) nghia viet nam|dang cong san viet nam");
  private static final Pattern MOTTO =
      Pattern.compile(
          "doc\\s?lap.{0,6}t\\S do.{0,6}h\\S{2,4}\\s?ph\\S{2,4}"
              + "|d\\S{1,3}\\s?\\S{0,3}l?[a-z]p - t\\S{1,2} do - h\\S{2,4} ph\\S{2,6}");
  private static final Pattern ABOUT = Pattern.compile("(?<![a-z])v\\s?/\\s?v(?![a-z])");
  private static final Cue ADDRESSEE =
      Cue.of(
          ".{0,5}?(?<![a-z])(?:dong )?k[il]nh (?:g\\S{1,3}|goi|trinh)\\s{0,3}(?::.*|)"
              + "|(?:cong )?dien gui\\s?:.*");
  private static final Cue WIRE = Cue.of("[^a-z]{0,3}.{4,80} dien\\s?:");
  private static final Cue NUMBERED =
      Cue.of(
          "(?!v ?/"
              + " ?v)(?:(?:[ivx]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*|[a-h])\\s?[.)/-]\\s?\\S|(?:dieu|chuong|phan|muc)"
              + " [\\divx])");
  private static final Cue GROUND =
      Cue.of("-?\\s?(?:can cu|xet|theo (?:de nghi|de xuat)|tren co so)");
  private static final Pattern ENACTING =
      Pattern.compile("(?:nay )?(?:quyetdinh|quyetnghi|chithi|quyetdnh|nghiquyet)");
  private static final Cue ANNEX =
      Cue.of("\\W{0,3}phu\\s?luc(?: so)?\\s?(?:[\\divx]{1,4}[a-z]?)?\\s?(?:[:.,-].*|)");
  private static final Cue ATTACHED = Cue.of("\\(?\\s?(?:ban hanh )?(?:dinh )?kem theo ");

  private final Phrases<String> openers;

  Cues() {
    Map<String, String> words = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read("body-openers")) {
      words.put(row.folded(0), row.get(0));
    }
    openers = Phrases.of(words);
  }

  static Pattern nation() {
    return NATION;
  }

  static Pattern motto() {
    return MOTTO;
  }

  static Pattern about() {
    return ABOUT;
  }

  static boolean addressee(Row row) {
    boolean may = row.says("nh g") || row.says("nh trinh") || row.says("dien gui");
    return may && ADDRESSEE.fills(row.text(), row.span());
  }

  /** "THE PRIME MINISTER wires:" before the addressees of a telegram. */
  static boolean wire(Row row) {
    return row.length() < 100 && row.says("dien") && WIRE.fills(row.text(), row.span());
  }

  static boolean numbered(Row row) {
    return row.opensWith(NUMBERED);
  }

  static boolean ground(Row row) {
    return row.opensWith(GROUND);
  }

  static boolean enacting(Row row) {
    return row.length() < 40
        && row.caps()
        && ENACTING.matcher(Shape.squeeze(row.folded())).matches();
  }

  static boolean annex(Row row) {
    return row.length() < 300
        && row.text().says("phu", row.span().meet(new Span(row.start(), row.start() + 7)))
        && ANNEX.fills(row.text(), row.span())
        && Shape.startsUpper(Shape.squeeze(row.shown()));
  }

  static boolean shortAnnex(Row row) {
    return row.length() < 120 && annex(row);
  }

  static boolean attached(Row row) {
    return row.opensWith(ATTACHED);
  }

  /** Whether the first words are such as open a body's paragraph. */
  boolean opensBody(Row row) {
    return !row.blank()
        && row.text().capitalAt(row.start())
        && openers.longestAt(row.text(), row.start(), row.span().end()) != null;
  }

  static boolean nation(Row row) {
    return (row.says("nghia") || row.says("cong san")) && NATION.matcher(row.folded()).find()
        || row.says("phuc") && MOTTO.matcher(row.folded()).find();
  }

  /** The sign that a paragraph of text ends here. */
  static boolean closed(Row row) {
    return row.endsWithOneOf(".:;");
  }
}
