package vn.giaoviec.extract;

import java.util.Set;
import vn.giaoviec.model.Evidence;

/** The ids of the rules that find citations, with the reason each one gives. */
final class CitationRules {
  static final String NUMBER = "citation.number";
  static final String LAW = "citation.law";
  static final String SHARED_HEAD = "citation.shared-head";
  static final String STANDARD = "citation.standard";

  static final Set<String> ALL = Set.of(NUMBER, LAW, SHARED_HEAD, STANDARD);

  private CitationRules() {}

  static Evidence number(NumberReader.Reading number, CitationHead.Reading head) {
    if (number.repaired()) {
      return Evidence.likely(NUMBER, "a document number, repaired: it is written damaged");
    }
    return head.kind().isPresent() || head.numbered()
        ? Evidence.sure(NUMBER, "a document number after the word for the document")
        : Evidence.likely(NUMBER, "a document number that stands alone");
  }

  static Evidence law(LawReader.Reading law) {
    return law.listed()
        ? Evidence.sure(LAW, "the name of a law that the lexicon knows")
        : Evidence.likely(LAW, "a name that follows the word for a law");
  }

  static Evidence shared(Evidence own) {
    String why = "a further item of a list that shares its head";
    return new Evidence(SHARED_HEAD, own.strength(), why);
  }

  static Evidence standard() {
    return Evidence.likely(STANDARD, "a technical standard with its number");
  }
}
