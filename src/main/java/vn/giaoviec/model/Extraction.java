package vn.giaoviec.model;

import java.util.List;
import java.util.Optional;

/**
 * All that was found in one notice. Lists keep the order of the text.
 *
 * @param issuerId who issued it, as {@link Mention.Assignee#id} writes units
 * @param identity of the notice itself, as another would cite it
 * @param documents each cited document once, by its first mention
 */
public record Extraction(
    Notice notice,
    Optional<String> issuerId,
    Optional<DocumentIdentity> identity,
    List<CitedDocument> documents,
    List<Mention.Citation> citations,
    List<Mention.Reference> references,
    List<Relation> relations,
    List<Task> tasks,
    List<Problem> problems) {
  public Extraction {
    documents = List.copyOf(documents);
    citations = List.copyOf(citations);
    references = List.copyOf(references);
    relations = List.copyOf(relations);
    tasks = List.copyOf(tasks);
    problems = List.copyOf(problems);
  }
}
