package vn.giaoviec.model;

import java.util.List;

/** All that was found in one notice. Lists keep the order of the text. */
public record Extraction(
    Notice notice, List<Mention.Citation> citations, List<Task> tasks, List<Problem> problems) {
  public Extraction {
    citations = List.copyOf(citations);
    tasks = List.copyOf(tasks);
    problems = List.copyOf(problems);
  }
}
