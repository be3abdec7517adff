package vn.giaoviec.index;

/**
 * The names of the fields of the index. Tasks and notices share only {@link #NOTICE} and {@link
 * #STORED}, so that no question about tasks has to exclude notices.
 */
final class Fields {
  /** Of every document: the id of its notice. */
  static final String NOTICE = "notice";

  /** Lucene's own mark of the last document of a notice. */
  static final String NOTICE_END = "noticeend";

  /** Of every document: what is shown of it. */
  static final String STORED = "stored";

  /** Of every task: one term. */
  static final String TASK = "task";

  /** The words of a task, its heading and the subject of its notice. */
  static final String TEXT = "text";

  /** The neighbours in these words, by {@link Pairs}. */
  static final String PAIR = "pair";

  /** Units that lead or take part, by {@link UnitTerms}. */
  static final String UNIT = "unit";

  static final String LEAD = "lead";
  static final String ISSUER = "issuer";

  /** Ids of units by their last part, to be listed. */
  static final String UNIT_ID = "unitid";

  /** Names of units in plain words, to be suggested. */
  static final String UNIT_NAME = "unitname";

  /** Cited documents, by {@link DecreeTerms}. */
  static final String DECREE = "decree";

  /** Keys of cited documents without marks, to be suggested. */
  static final String DECREE_NAME = "decreename";

  static final String NUMBER = "number";
  static final String KIND = "kind";
  static final String STATUS = "status";

  /** First day on which the notice can have been issued, in days. */
  static final String ISSUED = "issued";

  /** Every day the task is due, in days. */
  static final String DUE = "due";

  /**
   * Of every document: the later the notice was issued and, of one day, arrived, the more. Notices
   * have it too, since by theirs the index keeps a notice and its tasks in order.
   */
  static final String NEWEST = "newest";

  /** The order of arrival and of the text. */
  static final String PLACE = "place";

  /** Begins the fields that hits are counted by. */
  static final String FACET = "by";

  /** Of a notice: what it cites and is, by {@link DecreeTerms}. */
  static final String CITED = "cited";

  private Fields() {}
}
