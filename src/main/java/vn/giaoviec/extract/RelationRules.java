package vn.giaoviec.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Relation.Type;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** The wordings right before a citation that tell what another document does to it. */
final class RelationRules {
  private static final String SOME = "(?: mot so)?(?: (?:dieu|noi dung|quy dinh|khoan|diem))?";
  private static final String OF = "(?: cua| tai| trong| ban hanh kem theo| kem theo)?(?: cac)?";
  private static final String BY = " (?:boi|tai|theo|bang|trong)(?: cac)?";
  private static final String AMENDED = "(?:sua doi|bo sung|dieu chinh|dinh chinh)";

  /**
   * A wording.
   *
   * @param lead what ends where the citation begins
   * @param type what it tells of the document before and the one that follows
   * @param signs without one of these words it need not be tried
   */
  record Rule(String id, Type type, Pattern lead, List<String> signs) {
    /** Whether {@code words} may hold the wording: cheaper to ask than to try. */
    boolean mayEnd(FoldedText text, Span words) {
      for (String sign : signs) {
        if (text.says(sign, words)) {
          return true;
        }
      }
      return false;
    }

    Evidence evidence() {
      return Evidence.likely(id, "words between two documents that say so");
    }
  }

  /** In the order in which they are tried: a passive first, it holds the words of the active. */
  static final List<Rule> ALL =
      List.of(
          rule(
              "relation.amended-by",
              Type.AMENDED_BY,
              "(?:duoc|bi) " + AMENDED + "[^.;:()]{0,80}" + BY,
              "sua doi",
              "bo sung",
              "dieu chinh",
              "dinh chinh"),
          rule(
              "relation.replaced-by",
              Type.REPLACED_BY,
              "(?:duoc|bi) thay the[^.;:()]{0,20}" + BY,
              "thay the"),
          rule(
              "relation.repealed-by",
              Type.REPEALED_BY,
              "(?:duoc|bi) bai bo[^.;:()]{0,20}" + BY,
              "bai bo"),
          rule(
              "relation.amends",
              Type.AMENDS,
              "sua doi(?:,? (?:va )?bo sung)?(?:,? thay the)?" + SOME + "[^.;:,()]{0,40}?" + OF,
              "sua doi"),
          rule(
              "relation.replaces",
              Type.REPLACES,
              "(?<!duoc )(?<!bi )thay the(?: cho)?(?: va bai bo)?"
                  + "(?:"
                  + SOME
                  + OF
                  + "| (?:phan|noi dung|mot so|cac)[^.;:()]{0,100} (?:tai|cua))",
              "thay the"),
          rule(
              "relation.repeals",
              Type.REPEALS,
              "(?<!duoc )(?<!bi )(?:bai bo|huy bo)(?: toan bo| mot phan)?" + SOME + OF,
              "bai bo",
              "huy bo"),
          rule("relation.enclosed", Type.ATTACHED_TO, "(?:dinh kem|gui kem)", "kem"),
          rule(
              "relation.attached",
              Type.ATTACHED_TO,
              "(?:ban hanh |phe duyet )?kem theo(?: cac)?",
              "kem"),
          rule(
              "relation.guides",
              Type.GUIDES,
              "(?:quy dinh chi tiet|huong dan)(?: va huong dan)?(?: viec)?(?: thi hanh| thuc hien)?"
                  + SOME
                  + "(?: va (?:bien phap|huong dan) thi hanh)?"
                  + SOME
                  + "(?: cua| tai)?(?: cac)?",
              "chi tiet",
              "huong dan"),
          rule(
              "relation.about",
              Type.ABOUT,
              "(?:thuc hien|trien khai|thi hanh|quan triet|so ket|tong ket|cu the hoa|phe duyet|ve"
                  + "|noi dung|tinh than)(?: cac)?",
              "thuc hien",
              "trien khai",
              "thi hanh",
              "quan triet",
              "ket",
              "cu the",
              "duyet",
              "ve",
              "noi dung",
              "tinh than"));

  /** "Luật … năm 2015 (sửa đổi, bổ sung năm 2020)": by an act that has no number here. */
  static final Evidence IN_A_YEAR =
      Evidence.likely("relation.amended-in", "the year of an amendment behind it");

  /** "Văn bản số … (đính kèm theo)". */
  static final Evidence ENCLOSED =
      Evidence.likely("relation.enclosed", "words between two documents that say so");

  private RelationRules() {}

  private static Rule rule(String id, Type type, String lead, String... signs) {
    return new Rule(id, type, Pattern.compile("(?<![a-z])" + lead + "\\s*$"), List.of(signs));
  }

  static Set<String> ids() {
    Set<String> ids = new java.util.TreeSet<>();
    ALL.forEach(rule -> ids.add(rule.id()));
    ids.add(IN_A_YEAR.rule());
    return ids;
  }
}
