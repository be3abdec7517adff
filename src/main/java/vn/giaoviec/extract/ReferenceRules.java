package vn.giaoviec.extract;

import java.util.Set;
import vn.giaoviec.model.Evidence;

/** The ids of the rules that find words for a document without its number, with their reasons. */
final class ReferenceRules {
  static final Evidence THIS = Evidence.likely("reference.this", "this very document");
  static final Evidence ABOVE =
      Evidence.likely("reference.above", "points back to one cited before");
  static final Evidence ALIAS = Evidence.likely("reference.alias", "a name that was given to it");
  static final Evidence SHORT =
      Evidence.likely("reference.short", "kind and number of one cited in full before");
  static final Evidence OWN = Evidence.sure("reference.own-number", "the notice's own number");

  static final Set<String> ALL =
      Set.of(THIS.rule(), ABOVE.rule(), ALIAS.rule(), SHORT.rule(), OWN.rule());

  /** Those that name a document as plainly as its number would. */
  static final Set<Evidence> BACK = Set.of(ABOVE, ALIAS, SHORT);

  private ReferenceRules() {}
}
