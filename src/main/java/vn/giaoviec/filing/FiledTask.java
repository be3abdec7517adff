package vn.giaoviec.filing;

import java.util.List;
import java.util.Optional;

/**
 * A task as the JSON of the contract tells of it.
 *
 * @param id unique in its notice, built from the printed numbering, e.g. {@code 2.b.-1}
 * @param heading the nearest heading above, as written
 * @param text its words on one line
 * @param page where it begins, from 1
 * @param citations keys of the documents cited in it, e.g. 61/2018/NĐ-CP
 * @param confidence SURE, LIKELY or WEAK
 */
public record FiledTask(
    String id,
    Optional<String> heading,
    String text,
    int page,
    List<FiledUnit> lead,
    List<FiledUnit> with,
    List<FiledDeadline> deadlines,
    List<String> citations,
    String confidence) {
  public FiledTask {
    lead = List.copyOf(lead);
    with = List.copyOf(with);
    deadlines = List.copyOf(deadlines);
    citations = List.copyOf(citations);
  }
}
