package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;

/** Measures notices, as JSON of the contract, against what a careful reader wrote down. */
public final class Evaluation {
  /** The problem of a notice that cannot be compared, through no fault of the gold. */
  public static final String UNREADABLE_NOTICE = "unreadable-notice";

  private final TaskScorer tasks;
  private final CitationScorer citations;
  private final HeaderScorer header;

  /** Reads the words that do not count when units are compared. */
  public Evaluation() {
    UnitName units = new UnitName();
    this.tasks = new TaskScorer(units);
    this.citations = new CitationScorer(units);
    this.header = new HeaderScorer(units);
  }

  /**
   * Reads a gold file.
   *
   * @param name of the file without its ending
   * @throws NoticeException where it is no JSON or lacks a field
   */
  public static Gold gold(String name, String json) throws NoticeException {
    return GoldReader.read(name, json);
  }

  /**
   * Compares a notice that was read from a text file with the gold.
   *
   * @param text of that file, in which the gold's tasks stand
   * @throws NoticeException where a task of the gold is not in the text, or the notice is no JSON
   */
  public DocumentScore score(Gold gold, String text, String notice) throws NoticeException {
    return score(gold, TaskTexts.find(gold, text), read(notice));
  }

  /** The same for any other document, of which the text is known as the notice has it. */
  public DocumentScore score(Gold gold, String notice) throws NoticeException {
    JsonNode read = read(notice);
    return score(gold, TaskTexts.find(gold, Told.text(read, "text")), read);
  }

  /** The score of a document that could not be read: all is missed. */
  public DocumentScore unread(Gold gold) {
    return score(gold, TaskTexts.asWritten(gold), MissingNode.getInstance());
  }

  private DocumentScore score(Gold gold, List<String> texts, JsonNode notice) {
    TaskScorer.Result found = tasks.score(gold, texts, Told.items(notice.path("tasks")));
    List<Mark> marks = new ArrayList<>(found.marks());
    marks.addAll(citations.score(gold.citations(), Told.items(notice.path("citations"))));
    marks.addAll(header.score(gold, notice));
    return DocumentScore.of(gold.name(), marks, found.rated());
  }

  /** One notice, or the first of a list of them. */
  private static JsonNode read(String notice) throws NoticeException {
    try {
      JsonNode read = Told.read(notice);
      List<JsonNode> list = Told.items(read);
      return list.isEmpty() ? read : list.getFirst();
    } catch (JacksonException e) {
      throw new NoticeException(Problem.of(UNREADABLE_NOTICE, e.getOriginalMessage()), e);
    }
  }
}
